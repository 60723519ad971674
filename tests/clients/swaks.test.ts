import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { swaks } from '../../electron/core/programs/swaks';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import {
  acceptedLogin,
  blankEndedLogin,
  blankEndedPassword,
  type ClientBed,
  openClientBed,
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
afterAll(() => bed?.close());

/** Has the real swaks sign in with our file, and gives what it shows; throws where it fails. */
async function tryBy(trial: Trial): Promise<string> {
  const home = await bed.home();
  const path = await saveFor(swaks, trial, join(home, 'test.swaks'));
  return bed.namespace.run('swaks', ['--config', path], { environment: { HOME: home } });
}

describe('the real swaks', () => {
  provesLevel('swaks', 'signs in');

  it.each(tryingLogins)('signs in as %s with our file', async (login) => {
    for (const outgoing of [servers.smtp465, servers.smtp587, servers.smtp2525]) {
      const logins = await bed.loginsDuring(() => tryBy({ login, outgoing }));
      expect(logins).toContainEqual(acceptedLogin('smtp', login));
    }
  });

  it('signs in with a password that has blanks at its ends', async () => {
    const trial = { login: blankEndedLogin, password: blankEndedPassword };
    expect(await bed.loginsDuring(() => tryBy(trial))).toContainEqual(acceptedLogin('smtp', blankEndedLogin));
  });

  it('shows the conversation without the password', async () => {
    const login = 'jane@guessed.example';
    const shown = await tryBy({ login });
    expect(shown).toContain('235');
    expectNoPassword(shown, login, hostilePassword);
  });

  it('sends no password where STARTTLS was taken out', async () => {
    const login = 'jane@guessed.example';
    const heard = await bed.heardInClear(() =>
      expect(tryBy({ login, outgoing: servers.strippedSmtp })).rejects.toThrow(),
    );
    expectNoPassword(heard, login, hostilePassword);
  });
});
