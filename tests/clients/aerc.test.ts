import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { aerc } from '../../electron/core/programs/aerc/aerc';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import {
  acceptedLogin,
  blankEndedLogin,
  blankEndedPassword,
  type ClientBed,
  openClientBed,
  type ProgramInTerminal,
  saveFor,
  servers,
  type Trial,
  tryingLogins,
} from './client-bed';
import { provesLevel } from './levels';

let bed: ClientBed;
beforeAll(async () => {
  bed = await openClientBed();
});
afterEach(() => bed.endTerminals());
afterAll(() => bed?.close());

const login = 'jane@guessed.example';

/** Starts the real aerc in a terminal with our file. */
async function open(trial: Trial): Promise<ProgramInTerminal> {
  const home = await bed.home();
  const folder = join(home, '.config', 'aerc');
  await mkdir(folder, { recursive: true });
  await saveFor(aerc, trial, join(folder, 'accounts.conf'));
  // Its editor ends at once, so that a message is ready to be sent.
  return bed.startInTerminal('aerc', { HOME: home, EDITOR: 'true', XDG_RUNTIME_DIR: home });
}

/** Writes a message in an open aerc and sends it. */
async function send({ press, written }: ProgramInTerminal): Promise<void> {
  await expect.poll(() => written.stdout, { timeout: 20_000 }).toContain('INBOX');
  await press(":compose -H 'To: somebody@published.example'\r");
  await expect.poll(() => written.stdout, { timeout: 20_000 }).toContain('Send this email?');
  await press('y');
}

describe('the real aerc', () => {
  provesLevel('aerc', 'signs in');

  it.each(tryingLogins)('signs in to both servers as %s with our file', async (name) => {
    const logins = await bed.loginsDuring(async () => send(await open({ login: name })), 2);
    expect(logins).toContainEqual(acceptedLogin('imap', name));
    expect(logins).toContainEqual(acceptedLogin('smtp', name));
  });

  it('signs in with STARTTLS for receiving and TLS for sending', async () => {
    const trial = { login, incoming: servers.imap143, outgoing: servers.smtp465 };
    const logins = await bed.loginsDuring(async () => send(await open(trial)), 2);
    expect(logins).toContainEqual(acceptedLogin('imap', login));
    expect(logins).toContainEqual(acceptedLogin('smtp', login));
  });

  it('signs in for sending by AUTH LOGIN where the server was heard to have no other', async () => {
    const trial = { login, outgoing: servers.byLogin587 };
    const logins = await bed.loginsDuring(async () => send(await open(trial)), 2);
    expect(logins).toContainEqual(acceptedLogin('smtp', login, { mechanism: 'LOGIN' }));
  });

  it('signs in with a password that has blanks at its ends', async () => {
    const logins = await bed.loginsDuring(() => open({ login: blankEndedLogin, password: blankEndedPassword }));
    expect(logins).toContainEqual(acceptedLogin('imap', blankEndedLogin));
  });

  it('sends no password for receiving where STARTTLS was taken out', async () => {
    // It tries again on the same connection, or on another one.
    const secondAttempt = /STARTTLS[\s\S]*STARTTLS/;
    const heard = await bed.heardInClear(() => open({ login, incoming: servers.strippedImap }), secondAttempt);
    expectNoPassword(heard, login, hostilePassword);
  });

  it('sends no password for sending where STARTTLS was taken out', async () => {
    const heard = await bed.heardInClear(async () => send(await open({ login, outgoing: servers.strippedSmtp })));
    expectNoPassword(heard, login, hostilePassword);
  });
});
