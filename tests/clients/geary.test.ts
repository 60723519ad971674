import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { geary } from '../../electron/core/programs/geary/geary';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import { acceptedLogin, type ClientBed, filesOf, openClientBed, servers, type Trial, tryingLogins } from './client-bed';
import { type DesktopProgram, startDesktopProgram } from './desktop-program';
import { provesLevel } from './levels';

let bed: ClientBed;
let program: DesktopProgram | undefined;
beforeAll(async () => {
  bed = await openClientBed();
});
afterEach(() => program?.end());
afterAll(() => bed?.close());

/** Starts the real program with our file in the folder of an account, and the password in the keyring as it keeps it there itself. */
async function start({ login, incoming = servers.imap993, ...trial }: Trial): Promise<void> {
  const [file] = filesOf(geary, { login, incoming, ...trial });
  program = await startDesktopProgram(bed.namespace, {
    home: await bed.home(),
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

  it('sends no password where STARTTLS was taken out', async () => {
    const login = 'jane@guessed.example';
    const heard = await bed.heardInClear(() => start({ login, incoming: servers.strippedImap }));
    expectNoPassword(heard, login, hostilePassword);
  });
});
