import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import type { ComposedMessage } from '../../electron/core/test-message/compose';
import type { Clock } from '../../electron/engine/ports';
import type { LookReach, OpenMailbox } from '../../electron/engine/test-message/mailbox';
import { createMailboxReader } from '../../electron/node/imap-mailbox';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import type { Reaction } from '../../electron/node/scripted-server/server-description';
import { createSystemClock } from '../../electron/node/system-clock';
import { account } from '../fakes/mail-account';
import { passwordTraces } from '../fakes/password-traces';
import { type RecordedServer, startRecordedServer } from '../fakes/recorded-server';
import { createRecordingWatch } from '../fakes/recording-watch';
import { authoritiesOf, passwordCredentials } from '../fakes/sign-in-ways';

const token = '81be4c2d9a7f40e3b6d5c8a1f2e30947';
const sought: ComposedMessage = {
  address: account.login,
  subject: 'Mailwright test 81BE',
  text: 'Hello',
  messageId: `<${token}@mail.example>`,
  token,
  headers: { 'X-Mailwright-Test': token },
};

const fields = `Message-ID: <other@elsewhere.example>\r\nX-Mailwright-Test: ${token}\r\n\r\n`;
const source = `Received: from [192.0.2.9] by mail.example\r\nX-Spam-Flag: NO\r\nA7 OK no answer\r\n${fields}`;
const withCapabilities = { capabilities: ['IMAP4rev1', 'NAMESPACE', 'UIDPLUS', 'AUTH=PLAIN'] };

/** A text as the server says it, which makes CR LF of each LF. */
function literal(text: string): string {
  return `{${text.length}}\n${text.replaceAll('\r\n', '\n')}`;
}

/** A mailbox whose inbox has one message; STATUS says nothing, so that the newest messages are read. */
const replies: Readonly<Record<string, Reaction>> = {
  LIST: '* LIST () "/" INBOX\n* LIST (\\Junk) "/" "Verdacht"\n* LIST () "/" "Secret plans"\n{tag} OK Done',
  STATUS: '{tag} NO Not here',
  EXAMINE: '* 1 EXISTS\n* OK [UIDVALIDITY 1] Fine\n{tag} OK [READ-ONLY] Done',
  SELECT: '* 1 EXISTS\n* OK [UIDVALIDITY 1] Fine\n{tag} OK [READ-WRITE] Done',
  CLOSE: '{tag} OK Done',
  FETCH: `* 1 FETCH (UID 7 BODY[HEADER.FIELDS (MESSAGE-ID)] ${literal(fields)})\n{tag} OK Done`,
  UID: `* 1 FETCH (UID 7 BODY[]<0> ${literal(source)})\n{tag} OK Done`,
};

let certificates: CertificateMaker;
let server: RecordedServer;
const watch = createRecordingWatch(passwordCredentials().secret);
const forever = new AbortController().signal;

/** Ends the time for the reply that is awaited. */
let timeIsUp: () => void;
let replyIsOver: Promise<void>;

beforeEach(() => {
  replyIsOver = new Promise((resolve) => {
    timeIsUp = resolve;
  });
});

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
});
afterEach(() => server.close());

async function open(changed: Readonly<Record<string, Reaction>> = {}, secure = withCapabilities) {
  const states = { secure, 'signed-in': { ...secure, replies: { ...replies, ...changed } } };
  server = await startRecordedServer({ protocol: 'imap', security: 'tls', states }, certificates);
  watch.lines.length = 0;
  const system = createSystemClock();
  const wait: Clock['wait'] = (delayMs, signal) =>
    delayMs === limits.replyMs
      ? Promise.race([system.wait(delayMs, signal), replyIsOver])
      : system.wait(delayMs, signal);
  const parts = {
    clock: { ...system, wait },
    authorities: authoritiesOf(certificates.authority),
    version: '0.1.0',
  };
  const target = { host: 'mail.example', port: server.port, security: 'tls', address: '127.0.0.1' } as const;
  const accepting = { ...target, acceptedCertificates: [] };
  return await createMailboxReader(parts).open(accepting, passwordCredentials(), watch, forever);
}

async function opened(...how: Parameters<typeof open>): Promise<OpenMailbox> {
  const mailbox = await open(...how);
  if (!mailbox.ok) throw new Error(JSON.stringify(mailbox.failure));
  return mailbox.value;
}

async function lookOnce(reach: LookReach, ...how: Parameters<typeof open>) {
  const mailbox = await opened(...how);
  const looked = await mailbox.look(sought, reach, forever);
  await mailbox.leave();
  return looked;
}

const nothingThere = { FETCH: '{tag} OK Done' };

describe('createMailboxReader', () => {
  it('sees the message by its own field, and reads its header although a line of it looks like an answer', async () => {
    const looked = await lookOnce('usual');

    const header = new TextEncoder().encode(source);
    const message = { folder: 'INBOX', use: 'inbox', header: expect.anything() };
    expect(looked).toMatchObject({ ok: true, value: { message, bounce: null } });
    if (looked.ok) expect([...(looked.value.message?.header ?? [])]).toEqual([...header]);
    expect(server.overTls()).not.toContain('SELECT');
    expect(server.overTls()).toMatch(/LOGOUT\r\n$/);
  });

  it('looks into the spam folder under the name that the server gives it', async () => {
    const empty = { EXAMINE: '* 0 EXISTS\n{tag} OK [READ-ONLY] Done' };
    expect(await lookOnce('usual', empty)).toEqual({ ok: true, value: { message: null, bounce: null } });
    expect(server.overTls()).toMatch(/EXAMINE "?Verdacht"?/);
    expect(server.overTls()).not.toContain('Secret plans');

    await server.close();
    await lookOnce('everywhere', empty);
    expect(server.overTls()).toContain('Secret plans');
  });

  it('keeps folders and mail out of the transcript, and the password too', async () => {
    await lookOnce('everywhere', nothingThere);

    const transcript = watch.lines.join('\n');
    expect(transcript).toContain('EXAMINE «folder»');
    expect(transcript).not.toMatch(/Secret plans|Verdacht|X-Mailwright-Test:/);
    expect(passwordTraces(transcript, account.login, account.password)).toEqual([]);
  });

  it('finds a spam folder that is made only when its first message comes', async () => {
    const mailbox = await opened({ LIST: '* LIST () "/" INBOX\n{tag} OK Done', ...nothingThere });
    await mailbox.look(sought, 'usual', forever);
    await mailbox.leave();
    // Once to begin with, once in this look; the two between make sure that INBOX exists, because STATUS was refused.
    expect(server.overTls().match(/LIST "" "?\*/g)).toHaveLength(2);
  });

  it('deletes the message that it has seen, by its number and nothing else', async () => {
    const mailbox = await opened();
    await mailbox.look(sought, 'usual', forever);
    const deleted = await mailbox.delete(sought, forever);
    await mailbox.leave();

    expect(deleted).toEqual({ ok: true, value: null });
    expect(server.overTls()).toMatch(/UID STORE 7 \+FLAGS/);
    expect(server.overTls()).toMatch(/UID EXPUNGE 7/);
  });

  it('deletes nothing where the server could only remove all that is marked', async () => {
    const mailbox = await opened({}, { capabilities: ['IMAP4rev1', 'NAMESPACE', 'AUTH=PLAIN'] });
    await mailbox.look(sought, 'usual', forever);
    const deleted = await mailbox.delete(sought, forever);
    await mailbox.leave();

    expect(deleted.ok).toBe(false);
    expect(server.overTls()).not.toMatch(/STORE|EXPUNGE/);
  });

  it('tells a mailbox that cannot be read, with the words of the server', async () => {
    const looked = await lookOnce('usual', { EXAMINE: '{tag} NO [UNAVAILABLE] Mailbox is being moved' });

    const reply = expect.stringContaining('[UNAVAILABLE] Mailbox is being moved');
    expect(looked).toEqual({ ok: false, failure: { code: 'unexpected-reply', stage: 'mailbox', reply } });
  });

  it('tells a connection that ends while a message is awaited', async () => {
    const looked = await lookOnce('usual', { EXAMINE: [{ kind: 'close' }] });

    expect(looked).toMatchObject({ ok: false, failure: { code: 'closed', stage: 'mailbox' } });
  });

  it('does nothing more in a session in which a reply did not come in time', async () => {
    const mailbox = await opened({ EXAMINE: [] });
    const looking = mailbox.look(sought, 'usual', forever);
    await expect.poll(() => server.overTls()).toContain('EXAMINE');
    timeIsUp();
    const timedOut = { ok: false, failure: { code: 'timed-out', stage: 'mailbox', timeoutMs: limits.replyMs } };
    expect(await looking).toEqual(timedOut);

    expect(await mailbox.look(sought, 'everywhere', forever)).toEqual(timedOut);
    await mailbox.leave();
    expect(server.overTls().match(/EXAMINE/g)).toHaveLength(1);
    expect(server.overTls()).not.toContain('CLOSE');
  });

  it('does nothing more after an answer to no command, also where that comes between two looks', async () => {
    const stray: Reaction = [
      { kind: 'say', text: '{tag} OK Done' },
      { kind: 'wait', delayMs: 50 },
      { kind: 'say', text: 'Z9 OK Stray' },
    ];
    const mailbox = await opened({ ...nothingThere, LIST: '* LIST () "/" INBOX\n{tag} OK Done', CLOSE: stray });
    await mailbox.look(sought, 'usual', forever);
    await expect.poll(() => watch.lines.join('\n')).toContain('Z9 OK Stray');
    const failure = { code: 'unasked-reply', stage: 'mailbox' };
    expect(await mailbox.look(sought, 'usual', forever)).toMatchObject({ ok: false, failure });
    await mailbox.leave();
    expect(server.overTls().match(/EXAMINE/g)).toHaveLength(1);
  });

  it('does not close a folder that the server has opened for writing', async () => {
    const empty = { FETCH: '{tag} OK Done', UID: '{tag} OK Done' };
    await lookOnce('usual', { ...empty, EXAMINE: '* 1 EXISTS\n{tag} OK [READ-WRITE] Done' });
    expect(server.overTls()).not.toContain('CLOSE');
    await server.close();
    await lookOnce('usual', empty);
    expect(server.overTls()).toContain('CLOSE');
  });

  it('deletes nothing in a folder that was made anew meanwhile', async () => {
    const mailbox = await opened({ SELECT: '* 1 EXISTS\n* OK [UIDVALIDITY 2] Fine\n{tag} OK [READ-WRITE] Done' });
    await mailbox.look(sought, 'usual', forever);
    const deleted = await mailbox.delete(sought, forever);
    await mailbox.leave();
    expect(deleted.ok).toBe(false);
    expect(server.overTls()).not.toMatch(/STORE|EXPUNGE/);
  });

  it('keeps folders inside the inbox out of the transcript, also where the server repeats a name', async () => {
    const list =
      '* LIST () "." INBOX\n* LIST (\\Junk) "." INBOX.Scheidung\n* LIST () "." "INBOX.Secret plans"\n{tag} OK Done';
    await lookOnce('everywhere', {
      ...nothingThere,
      LIST: list,
      STATUS: '{tag} NO [NONEXISTENT] Unknown Mailbox: INBOX.Scheidung',
    });

    const transcript = watch.lines.join('\n');
    expect(transcript).toContain('NO [NONEXISTENT] «folder»');
    expect(transcript).toMatch(/EXAMINE "?INBOX"?$/m);
    expect(transcript).not.toContain('Secret plans');
    // Only the answer to the inbox's own command, which names no folder, is shown as it came.
    expect(transcript.match(/Scheidung/g)?.length ?? 0).toBeLessThanOrEqual(1);
  });

  it('looks for the message in no folder that shows what other folders have', async () => {
    await lookOnce('everywhere', {
      ...nothingThere,
      LIST: '* LIST () "/" INBOX\n* LIST (\\All) "/" Alles\n{tag} OK Done',
    });
    expect(server.overTls()).not.toContain('Alles');
  });

  it('ends where a server floods it with mail', async () => {
    const mail = `* 1 FETCH (UID 7 BODY[HEADER.FIELDS (MESSAGE-ID)] ${literal('x'.repeat(4_000))})\n`;
    const looked = await lookOnce('usual', { FETCH: `${mail.repeat(300)}{tag} OK Done` });
    expect(looked).toMatchObject({ ok: false, failure: { code: 'reply-too-long', stage: 'mailbox' } });
  });

  it('ends where a server floods it with folders', async () => {
    const flood = Array.from({ length: 9_000 }, (_, index) => `* LIST () "/" "Folder number ${index} of many"`);
    const mailbox = await open({ LIST: `${flood.join('\n')}\n{tag} OK Done` });

    expect(mailbox).toMatchObject({ ok: false, failure: { code: 'reply-too-long', stage: 'mailbox' } });
    if (!mailbox.ok) await mailbox.left;
    await expect.poll(() => server.openNow()).toBe(0);
  });
});
