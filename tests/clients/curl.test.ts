import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { curl } from '../../electron/core/programs/curl';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import {
  acceptedLogin,
  blankEndedLogin,
  blankEndedPassword,
  type ClientBed,
  filesOf,
  misnamedHost,
  openClientBed,
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

const login = 'jane@guessed.example';

/** Has the real curl try the server of one direction; throws where it fails. */
async function tryBy(direction: 'incoming' | 'outgoing', trial: Trial, change = (text: string) => text): Promise<void> {
  const path = join(await bed.home(), 'test.curl');
  const file = filesOf(curl, trial).find(({ name }) => name.includes(`.${direction}.`));
  await writeFile(path, change(String(file?.content)), { mode: 0o600 });
  await bed.namespace.run('curl', ['-K', path]);
}

describe('the real curl', () => {
  provesLevel('curl', 'signs in');

  it.each(tryingLogins)('signs in to every server as %s with our files', async (name) => {
    for (const incoming of [servers.imap993, servers.imap143, servers.pop995, servers.pop110]) {
      const logins = await bed.loginsDuring(() => tryBy('incoming', { login: name, incoming }));
      expect(logins).toContainEqual(acceptedLogin(incoming.protocol, name));
    }
    for (const outgoing of [servers.smtp465, servers.smtp587, servers.smtp2525]) {
      const logins = await bed.loginsDuring(() => tryBy('outgoing', { login: name, outgoing }));
      expect(logins).toContainEqual(acceptedLogin('smtp', name));
    }
  });

  it('signs in with a password that has blanks at its ends', async () => {
    const trial = { login: blankEndedLogin, password: blankEndedPassword };
    expect(await bed.loginsDuring(() => tryBy('incoming', trial))).toContainEqual(
      acceptedLogin('imap', blankEndedLogin),
    );
  });

  it('ends with the error that our steps name where the password is wrong', async () => {
    await expect(tryBy('incoming', { login, password: 'wrong' })).rejects.toThrow('ended with 67');
  });

  it.each([
    ['incoming', { incoming: servers.strippedImap }],
    ['incoming', { incoming: servers.strippedPop }],
    ['outgoing', { outgoing: servers.strippedSmtp }],
  ] as const)('sends no password to the %s server where STARTTLS was taken out', async (direction, trial) => {
    const heard = await bed.heardInClear(() =>
      expect(tryBy(direction, { login, ...trial })).rejects.toThrow('ended with 64'),
    );
    expectNoPassword(heard, login, hostilePassword);
  });

  it.each([
    ['incoming', { incoming: servers.strippedImap }],
    ['incoming', { incoming: servers.strippedPop }],
    ['outgoing', { outgoing: servers.strippedSmtp }],
  ] as const)('would send it there without our line ssl-reqd, to the %s server', async (direction, trial) => {
    const spoil = (text: string) => text.replace('ssl-reqd\n', '');
    // What it says about the answers does not matter here.
    const work = () => tryBy(direction, { login, ...trial }, spoil).catch(() => undefined);
    const heard = await bed.heardInClear(work);
    expect(() => expectNoPassword(heard, login, hostilePassword)).toThrow();
  });

  it('does not sign in to a server whose certificate has another name', async () => {
    const incoming = { ...servers.imap993, host: misnamedHost };
    await expect(tryBy('incoming', { login, incoming })).rejects.toThrow('ended with 60');
  });

  it('reads the comments of a server that was not proven as comments', async () => {
    const text = String(
      filesOf(curl, { login, incoming: { ...servers.imap993, proven: false, state: 'skipped' } })[0]?.content,
    );
    expect(text).toContain('# imap.guessed.example, port 993, was not tested.');
    const path = join(await bed.home(), 'commented.curl');
    await writeFile(path, text);
    await bed.namespace.run('curl', ['-K', path]);
    expect(await readFile(path, 'utf8')).toBe(text);
  });
});
