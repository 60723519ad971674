import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../electron/cli/commands/explain';
import { parseCommandLine } from '../../../electron/cli/parse-command-line';
import type { Ports } from '../../../electron/engine/ports';
import { sayIn } from '../../../electron/words/format-message';
import { recordingOutput } from '../../fakes/recording-output';

const say = sayIn('en');

/** The command asks nothing of the world. */
const noPorts = {} as Ports;

async function explained(...args: readonly string[]) {
  const line = parseCommandLine(['explain', ...args]);
  if (!line.ok) throw new Error(line.failure.id);
  const { output, told, pages, values } = recordingOutput(say);
  const { signal } = new AbortController();
  const exit = await explain({ line: line.value, output, say, sayInFiles: say, signal, ports: noPorts });
  return { exit, told, pages, values };
}

function caseFile(content: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'mailwright-cases-')), 'cases.json');
  writeFileSync(path, content);
  return path;
}

describe('explain', () => {
  it('says what a reply means, what else it may be, and which test decides', async () => {
    const { exit, values, pages } = await explained('535 5.7.8 Error: authentication failed: authentication failure');

    expect(exit).toBe(0);
    expect(values).toMatchObject([
      {
        cause: 'wrong-password',
        party: 'you',
        message: { id: 'cause.wrong-password' },
        actions: [{ kind: 'edit-password' }, { kind: 'copy-for-support' }],
        possible: ['wrong-password', 'app-password-required', 'stale-saved-password', 'access-off-in-account'],
        decidedBy: { id: 'explain.test.sign-in' },
      },
    ]);
    expect(values[0]).not.toHaveProperty('id');
    expect(pages.join()).toContain('Seen: 535 5.7.8 Error: authentication failed');
  });

  it('takes a reply of a POP3 server as a text, and words without quotation marks as one', async () => {
    expect((await explained('-ERR [IN-USE] Mailbox is locked')).values).toMatchObject([{ cause: 'mailbox-in-use' }]);
    expect((await explained('connect', 'ECONNREFUSED', '192.0.2.1:587')).values).toMatchObject([
      { cause: 'connection-refused' },
    ]);
  });

  it('reads a reply of a POP3 server the same with and without quotation marks', async () => {
    const { values, pages } = await explained('-ERR', '[AUTH]', 'Invalid', 'login');

    expect(values).toEqual((await explained('-ERR [AUTH] Invalid login')).values);
    expect(values).toMatchObject([{ cause: 'wrong-password' }]);
    expect(pages.join()).toContain('Seen: -ERR [AUTH] Invalid login');
  });

  it('says of an empty text that there is none, and shows nothing as seen', async () => {
    const { exit, values, pages } = await explained('--file', caseFile('[{"text":" \\n"}]'));

    expect(exit).toBe(0);
    expect(values).toMatchObject([{ cause: null, message: { id: 'explain.no-text' } }]);
    expect(pages.join()).toContain('There is no text to explain.');
    expect(pages.join()).not.toContain('Seen');
  });

  it('asks the provider in its own words where the server is not known', async () => {
    const { values, pages } = await explained('550 5.7.1 Message contains spam');

    expect(values).toMatchObject([
      { actions: [{ kind: 'copy-for-provider', message: { id: 'explain.request' } }, { kind: 'copy-for-support' }] },
    ]);
    expect(pages.join().replace(/\s+/g, ' ')).toContain(
      'My mail app gets this answer from the server: “550 5.7.1 Message contains spam”.',
    );
  });

  it.each([
    ['530 5.7.0 Authentication required', 'Turn on the sign-in for the sending server'],
    ['550 relay denied', 'Turn on the sign-in for the sending server'],
    ['530 5.7.0 Must issue a STARTTLS command first', 'Choose SSL/TLS or STARTTLS'],
    ['504 5.7.4 Unrecognized authentication type', 'Choose another authentication method'],
    ['SSL routines::wrong version number', 'Choose the encryption that fits the port'],
    ['A1 BAD Command syntax', 'Update the mail app'],
  ])('says what to change in the mail app where its settings are the cause: %s', async (text, step) => {
    const { values, pages } = await explained(text);

    expect(values).toMatchObject([{ party: 'you' }]);
    expect(pages.join().replace(/\s+/g, ' ')).toContain(`Worth trying · ${step}`);
  });

  it('cannot tell the cause of a text that says nothing known, and shows it', async () => {
    const { exit, values, pages } = await explained('Moon phase unsuitable');

    expect(exit).toBe(0);
    expect(values).toMatchObject([{ cause: null, party: 'unknown', possible: [], decidedBy: null }]);
    expect(pages.join()).toContain('Moon phase unsuitable');
  });

  it('says what a dialog can be and what decides, and states none of several causes', async () => {
    const { values, pages } = await explained('The connection to server imap.example.org timed out, Thunderbird says');

    expect(values).toMatchObject([
      {
        cause: null,
        party: 'unknown',
        message: { id: 'explain.several-in-program', values: { program: 'Thunderbird' } },
        decidedBy: { id: 'explain.test.probe-port' },
      },
    ]);
    expect(values).toMatchObject([{ possible: expect.arrayContaining(['connection-timed-out', 'tls-mode-mismatch']) }]);
    const page = pages.join().replace(/\s+/g, ' ');
    expect(page).toContain('This message of Thunderbird can have several causes.');
    expect(page).toMatch(/It can be.*The server does not answer on this port.*What decides.*probe the server/);
  });

  it('lets a reply inside a dialog decide, and names the program', async () => {
    const { values, pages } = await explained(
      'Sending of the message failed. An error occurred while sending mail. The mail server responded: 535 5.7.8 Bad credentials. Please verify that your email address is correct in your account settings and try again.',
    );

    expect(values).toMatchObject([{ cause: 'wrong-password', decidedBy: { id: 'explain.test.sign-in' } }]);
    expect(pages.join()).toContain('This is a message of Thunderbird.');
  });

  it('answers each case of a file in its order, with its id', async () => {
    const path = caseFile(
      JSON.stringify([
        { id: 'a', protocol: 'imap', stage: 'login', text: 'A1 NO [AUTHENTICATIONFAILED] Authentication failed.' },
        { id: 7, protocol: 'tls', stage: 'tls', text: 'certificate has expired' },
        { id: 'c', program: 'A mail app', text: 'Moon phase unsuitable' },
        { id: 'd', program: 'Roundcube', text: 'Login failed.' },
        { id: 'e', program: 5, text: 'Login failed.' },
        { text: 'read ECONNRESET', protocol: 'a new one', stage: 'a new one' },
      ]),
    );
    const { exit, values } = await explained('--file', path, '--json');

    expect(exit).toBe(0);
    expect(values).toMatchObject([
      { id: 'a', cause: 'wrong-password' },
      { id: 7, cause: 'certificate-expired' },
      { id: 'c', cause: null, possible: [] },
      { id: 'd', cause: null, message: { values: { program: 'Roundcube' } } },
      { id: 'e', cause: null, message: { id: 'explain.several' } },
      { cause: 'connection-dropped' },
    ]);
  });

  it.each([
    ['nothing', [], 2],
    ['a text and a file', ['535 x', '--file', 'cases.json'], 2],
    ['a file that is not there', ['--file', '/nowhere/cases.json'], 2],
    ['a file that is not JSON', ['--file', caseFile('{')], 3],
    ['a file without cases', ['--file', caseFile('{"text":"x"}')], 3],
  ])('refuses %s', async (_, args, code) => {
    const { exit, told } = await explained(...args);

    expect(exit).toBe(code);
    expect(told).toHaveLength(1);
  });
});
