import { describe, expect, it } from 'vitest';
import { deleteMessage, listNewest, lookForMessage } from '../../../electron/core/pop3/look-for-message';
import { pop3Protocol } from '../../../electron/core/pop3/pop3-protocol';
import { Secret } from '../../../electron/core/secret';
import { play } from '../../transcripts/play';

const credentials = { kind: 'password', login: 'jane@example.net', secret: new Secret('tanstaaf') } as const;
const jane = { host: 'mail.example.net', port: 995, security: 'tls', credentials } as const;
const trace = (header: string) => {
  if (header.includes('X-Mailwright-Test: 81be')) return 'message';
  return header.includes('multipart/report') ? 'report' : null;
};
const search = {
  trace,
  isNamedIn: (report: Uint8Array) => new TextDecoder().decode(report).includes('81be'),
  known: new Set<string>(),
  asks: () => undefined,
} as const;

const signedIn = `
  S: +OK ready
  C: CAPA
  S: +OK
  S: USER
  S: .
  C: USER jane@example.net
  S: +OK
  C: PASS «secret»
  S: +OK Logged in
`;

function look(transcript: string, known: readonly string[] = []) {
  const outcome = play(lookForMessage(jane, { ...search, known: new Set(known) }), pop3Protocol, signedIn + transcript);
  if (!outcome.ok) return outcome;
  const text = (bytes: Uint8Array | null) => (bytes === null ? null : new TextDecoder().decode(bytes));
  const { header, report } = outcome.value;
  return { header: text(header), report: text(report), known: [...outcome.value.known] };
}

describe('lookForMessage', () => {
  it('reads the newest message first, and only its header', () => {
    const seen = look(`
      C: STAT
      S: +OK 2 640
      C: UIDL 2
      S: +OK 2 b2
      C: TOP 2 0
      S: +OK
      S: Subject: Mailwright test
      S: X-Mailwright-Test: 81be
      S: 
      S: .
    `);
    expect(seen).toMatchObject({ header: expect.stringContaining('X-Mailwright-Test: 81be'), report: null });
  });

  it('asks for no message again that it knows', () => {
    const transcript = `
      C: STAT
      S: +OK 2 640
      C: UIDL 2
      S: +OK 2 b2
      C: TOP 2 0
      S: +OK
      S: Subject: lunch
      S: 
      S: .
      C: UIDL 1
      S: +OK 1 a1
    `;
    expect(look(transcript, ['a1'])).toEqual({ header: null, report: null, known: ['a1', 'b2'] });
  });

  it('reads small messages whole where a server has neither TOP nor UIDL, and no large one', () => {
    const seen = look(`
      C: STAT
      S: +OK 2 90640
      C: UIDL 2
      S: -ERR unknown
      C: TOP 2 0
      S: -ERR unknown
      C: LIST 2
      S: +OK 2 90000
      C: UIDL 1
      S: -ERR unknown
      C: TOP 1 0
      S: -ERR unknown
      C: LIST 1
      S: +OK 1 640
      C: RETR 1
      S: +OK
      S: X-Mailwright-Test: 81be
      S: 
      S: Hello
      S: .
    `);
    expect(seen).toMatchObject({ header: 'X-Mailwright-Test: 81be' });
  });

  it('reads a report of non-delivery, and keeps it where it names the message', () => {
    const seen = look(`
      C: STAT
      S: +OK 1 640
      C: UIDL 1
      S: +OK 1 a1
      C: TOP 1 0
      S: +OK
      S: Content-Type: multipart/report
      S: 
      S: .
      C: LIST 1
      S: +OK 1 640
      C: TOP 1 300
      S: +OK
      S: Content-Type: multipart/report
      S: 
      S: about 81be
      S: .
    `);
    expect(seen).toMatchObject({ header: null, report: expect.stringContaining('about 81be'), known: [] });
  });

  it('reads so little of a large report that the longest lines stay within one reply', () => {
    const seen = look(`
      C: STAT
      S: +OK 1 640000
      C: UIDL 1
      S: +OK 1 a1
      C: TOP 1 0
      S: +OK
      S: Content-Type: multipart/report
      S: 
      S: .
      C: LIST 1
      S: +OK 1 640000
      C: TOP 1 64
      S: +OK
      S: about 81be
      S: .
    `);
    expect(seen).toMatchObject({ report: expect.stringContaining('about 81be') });
  });

  it('says of which message it is about to ask', () => {
    const asked: (string | null)[] = [];
    const transcript = `
      C: STAT
      S: +OK 1 640
      C: UIDL 1
      S: +OK 1 a1
      C: TOP 1 0
      S: +OK
      S: Subject: lunch
      S: 
      S: .
    `;
    play(lookForMessage(jane, { ...search, asks: (id) => asked.push(id) }), pop3Protocol, signedIn + transcript);
    expect(asked).toEqual(['a1']);
  });

  it('gives the words of a server that does not show the mailbox', () => {
    const failure = { code: 'unexpected-reply', stage: 'mailbox', reply: '-ERR [SYS/TEMP] moving' };
    expect(
      look(`
      C: STAT
      S: -ERR [SYS/TEMP] moving
    `),
    ).toEqual({ ok: false, failure });
  });
});

describe('listNewest', () => {
  it('takes ids, and reads nothing', () => {
    const transcript = `
      C: STAT
      S: +OK 2 640
      C: UIDL 2
      S: +OK 2 b2
      C: UIDL 1
      S: +OK 1 a1
    `;
    const outcome = play(listNewest(jane), pop3Protocol, signedIn + transcript);
    expect(outcome).toEqual({ ok: true, value: new Set(['b2', 'a1']) });
  });
});

describe('deleteMessage', () => {
  it('marks the message as deleted, and no other', () => {
    const deleted = play(
      deleteMessage(jane, search),
      pop3Protocol,
      `${signedIn}
      C: STAT
      S: +OK 2 640
      C: TOP 2 0
      S: +OK
      S: Subject: lunch
      S: 
      S: .
      C: TOP 1 0
      S: +OK
      S: X-Mailwright-Test: 81be
      S: 
      S: .
      C: DELE 1
      S: +OK
    `,
    );
    expect(deleted).toEqual({ ok: true, value: true });
  });
});
