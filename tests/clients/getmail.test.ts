import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getmail } from '../../electron/core/programs/getmail/getmail';
import { hostilePassword } from '../servers/sample-plan';
import {
  acceptedLogin,
  asciiLogin,
  asciiPassword,
  type ClientBed,
  misnamedHost,
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

/** Has the real getmail fetch mail with our file, and gives what it says. It ends with 0 even where it could not sign in. */
async function fetchBy(trial: Trial): Promise<string> {
  const home = await bed.home();
  const path = await saveFor(getmail, trial, join(home, 'getmailrc'));
  for (const name of ['cur', 'new', 'tmp'])
    await mkdir(join(home, 'Mail', 'jane@guessed.example', name), { recursive: true });
  const environment = { HOME: home, LANG: 'C.UTF-8' };
  return bed.namespace.run('getmail', ['--getmaildir', home, '--rcfile', path], { environment });
}

describe('the real getmail', () => {
  provesLevel('getmail', 'signs in');

  it('signs in by IMAP with a password in ASCII', async () => {
    const logins = await bed.loginsDuring(() => fetchBy({ login: asciiLogin, password: asciiPassword }));
    expect(logins).toContainEqual(acceptedLogin('imap', asciiLogin));
  });

  it.each(tryingLogins)('signs in by POP3 as %s with letters beyond ASCII in the password', async (login) => {
    const logins = await bed.loginsDuring(() => fetchBy({ login, incoming: servers.pop995 }));
    expect(logins).toContainEqual(acceptedLogin('pop3', login));
  });

  it('gets no file with a password that it fails at', async () => {
    const home = await bed.home();
    const path = await saveFor(getmail, { login: asciiLogin, password: hostilePassword }, join(home, 'getmailrc'));
    expect(await bed.namespace.run('cat', [path])).not.toContain('password =');
  });

  it('does not sign in to a server whose certificate has another name', async () => {
    const before = (await bed.dovecot.logins()).length;
    const incoming = { ...servers.pop995, host: misnamedHost };
    await fetchBy({ login: asciiLogin, password: asciiPassword, incoming }).catch(() => undefined);
    await fetchBy({
      login: asciiLogin,
      password: asciiPassword,
      incoming: { ...servers.imap993, host: misnamedHost },
    }).catch(() => undefined);
    expect((await bed.dovecot.logins()).slice(before)).toEqual([]);
  });
});
