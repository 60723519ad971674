import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { geary } from '../../electron/core/programs/geary/geary';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import { acceptedLogin, type ClientBed, filesOf, openClientBed, servers, type Trial, tryingLogins } from './client-bed';
import { type DesktopProgram, startDesktopProgram } from './desktop-program';
import { provesLevel } from './levels';
import { patience } from './patience';
import { recipient } from './sending-program';

let bed: ClientBed;
let program: DesktopProgram | undefined;
beforeAll(async () => {
  bed = await openClientBed();
});
afterEach(() => program?.end());
afterAll(() => bed?.close());

/** Puts a message into the outbox of an account, once the program has made it, as the program keeps it there itself. */
const queueMessage = `
import sqlite3, sys, time
for attempt in range(120):
    try:
        database = sqlite3.connect('file:' + sys.argv[1] + '?mode=rw', uri=True, timeout=60)
        database.execute('INSERT INTO SmtpOutboxTable (ordering, message) VALUES (1, ?)', (sys.argv[2],))
        database.commit()
        break
    except sqlite3.OperationalError:
        time.sleep(1)
else:
    sys.exit('There is no outbox')
`;

/** Starts the real program with our file in the folder of an account, and the password in the keyring as it keeps it there itself. */
async function start({ login, incoming = servers.imap993, ...trial }: Trial, givenHome?: string): Promise<void> {
  const home = givenHome ?? (await bed.home());
  const [file] = filesOf(geary, { login, incoming, ...trial });
  program = await startDesktopProgram(bed.namespace, {
    home,
    command: ['stdbuf', '-oL', 'geary', '--debug'],
    files: { '.config/geary/account_4711/geary.ini': String(file?.content) },
    keyring: [
      {
        attributes: { 'xdg:schema': 'org.gnome.Geary', proto: 'IMAP', host: incoming.host, login },
        password: hostilePassword,
      },
    ],
  });
}

/** Has the real program send a message that waits in its outbox. */
async function send(trial: Trial): Promise<void> {
  const home = await bed.home();
  await start(trial, home);
  const outbox = join(home, '.local', 'share', 'geary', 'account_4711', 'geary.db');
  const message = [`From: ${trial.login}`, `To: ${recipient}`, 'Subject: test', '', 'test', ''].join('\r\n');
  await bed.namespace.run('/usr/bin/python3', ['-c', queueMessage, outbox, message]);
  await program?.end();
  await start(trial, home);
}

describe('the real Geary', () => {
  provesLevel('geary', 'signs in');

  it.each(tryingLogins)('signs in for receiving as %s with our file', async (login) => {
    const logins = await bed.loginsDuring(() => start({ login, name: `J "d\\" Doë <&';#%s \`id\`` }));
    expect(logins).toContainEqual(acceptedLogin('imap', login));
  });

  it('signs in with STARTTLS for receiving, and reaches the server for sending', async () => {
    const trial = { login: 'jane@guessed.example', incoming: servers.imap143, outgoing: servers.smtp465 };
    const logins = await bed.loginsDuring(() => start(trial));
    expect(logins).toContainEqual(acceptedLogin('imap', trial.login));
    await program?.waitUntilWritten(/Remote smtp\.guessed\.example:465 became reachable/);
  });

  it.each([servers.smtp587, servers.smtp465])('signs in for sending on port $port', async (outgoing) => {
    const login = 'jane@guessed.example';
    const before = (await bed.dovecot.logins()).length;
    await send({ login, outgoing });
    await expect
      .poll(async () => (await bed.dovecot.logins()).slice(before), patience)
      .toContainEqual(acceptedLogin('smtp', login));
  });

  it('sends no password for receiving where STARTTLS was taken out', async () => {
    const login = 'jane@guessed.example';
    const heard = await bed.heardInClear(() => start({ login, incoming: servers.strippedImap }));
    expectNoPassword(heard, login, hostilePassword);
  });

  it('sends no password for sending where STARTTLS was taken out', async () => {
    const login = 'jane@guessed.example';
    const heard = await bed.heardInClear(
      () => send({ login, outgoing: servers.strippedSmtp }),
      /^ehlo .*^-- closed$/ims,
    );
    expectNoPassword(heard, login, hostilePassword);
  });
});
