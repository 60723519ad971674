import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ExportAccount } from '../../electron/core/programs/export-account';
import { thunderbird } from '../../electron/core/programs/thunderbird/thunderbird';
import { account, canonicalAccounts, requestFor } from '../core/programs/canonical-accounts';
import { expectNoPassword } from '../servers/expect-no-password';
import { hostilePassword } from '../servers/sample-plan';
import {
  acceptedLogin,
  asciiLogin,
  asciiPassword,
  type ClientBed,
  misnamedHost,
  openClientBed,
  servers,
  tryingLogins,
} from './client-bed';
import { provesLevel } from './levels';
import type { Marionette } from './marionette';
import { patience } from './patience';
import { createFromDomainFile, importProfile, readAccounts, removeAccounts } from './thunderbird-accounts';
import { withThunderbird } from './thunderbird-program';
import { goOnline, rememberPasswords, send, signIn } from './thunderbird-sign-in';

const hostileName = canonicalAccounts['hostile-strings']?.name ?? '';
const recipient = 'somebody@published.example';
const passwords = Object.fromEntries([
  ...tryingLogins.map((login) => [login, hostilePassword]),
  [asciiLogin, asciiPassword],
]);

let bed: ClientBed;
let profile: string;
beforeAll(async () => {
  bed = await openClientBed();
});
beforeEach(async () => {
  profile = join(await bed.home(), 'profile');
  await mkdir(profile);
});
afterAll(() => bed?.close());

function accountOf(
  login: string,
  {
    incoming = servers.imap993,
    outgoing = servers.smtp587,
  }: Partial<Record<'incoming' | 'outgoing', typeof servers.imap993>> = {},
): ExportAccount {
  return account({
    address: 'jane@guessed.example',
    name: hostileName,
    incoming: [{ ...incoming, login }],
    outgoing: [{ ...outgoing, login }],
  });
}

/** An account for each hostile login name, and one by POP3. */
const accounts = [
  ...tryingLogins.map((login) => accountOf(login)),
  accountOf(asciiLogin, { incoming: servers.pop995, outgoing: servers.smtp465 }),
];

function fileOf(exported: readonly ExportAccount[], ending: string): string | Uint8Array {
  const rendered = thunderbird.write(requestFor(...exported));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  return rendered.value.files.find(({ name }) => name.endsWith(ending))?.content ?? '';
}

/** The preferences of a new profile, but no sign-in at the start: Thunderbird is not in the network yet, and would show an alert. */
function preferencesOf(exported: readonly ExportAccount[]): string {
  return String(fileOf(exported, '.thunderbird-user.js')).replaceAll(
    'login_at_startup", true',
    'login_at_startup", false',
  );
}

/** Has Thunderbird sign in to the incoming server of every account that it has, and send a message from each. */
async function useAccounts(program: Marionette): Promise<void> {
  await goOnline(program, bed.authority.file);
  await rememberPasswords(program, passwords);
  for (const { key } of await readAccounts(program)) {
    await signIn(program, key);
    await send(program, key, recipient);
  }
}

/** The login names with which Postfix took a message, in order. */
async function senders(): Promise<readonly string[]> {
  const lines = (await bed.postfix.log()).matchAll(/ client=.*, sasl_method=PLAIN, sasl_username=(.*)$/gm);
  return [...lines].map(([, login = '']) => login);
}

/** Expects that a piece of work signs in to both servers of each account over TLS, and sends. */
async function expectUseOf(used: readonly ExportAccount[], work: () => Promise<unknown>): Promise<void> {
  const before = { logins: (await bed.dovecot.logins()).length, senders: (await senders()).length };
  await work();
  const both = used.flatMap(({ incoming, outgoing }) => [...incoming, ...outgoing]);
  const logins = async () => (await bed.dovecot.logins()).slice(before.logins);
  await expect
    .poll(logins, patience)
    .toEqual(expect.arrayContaining(both.map(({ protocol, login }) => acceptedLogin(protocol, login ?? ''))));
  const sent = async () => (await senders()).slice(before.senders).sort();
  const expected = used.flatMap(({ outgoing }) => outgoing.map(({ login }) => login)).sort();
  await expect.poll(sent, patience).toEqual(expected);
}

describe('the real Thunderbird', () => {
  provesLevel('thunderbird', 'signs in');

  it('signs in and sends with every account of an imported profile', async () => {
    const zip = join(profile, 'accounts.zip');
    await writeFile(zip, fileOf(accounts, '.zip'));
    await withThunderbird(profile, (program) => importProfile(program, zip));

    await expectUseOf(accounts, () => withThunderbird(profile, useAccounts, '', bed));
  });

  it('signs in and sends with every account of the preferences of a new profile', async () => {
    const preferences = preferencesOf(accounts);

    await expectUseOf(accounts, () => withThunderbird(profile, useAccounts, preferences, bed));
  });

  it('signs in and sends with the account that it makes of the file of the domain', async () => {
    const domainFiles = join(await bed.home(), 'isp');
    await mkdir(domainFiles);

    await withThunderbird(
      profile,
      async (program) => {
        for (const used of accounts) {
          await writeFile(join(domainFiles, 'guessed.example.xml'), fileOf([used], '.xml'));
          await createFromDomainFile(program, used.address, hostileName);
          await expectUseOf([used], () => useAccounts(program));
          await removeAccounts(program);
        }
      },
      '',
      { ...bed, domainFiles },
    );
  });

  it.each([
    ['receiving', { incoming: servers.strippedImap }],
    ['receiving by POP3', { incoming: servers.strippedPop }],
    ['sending', { outgoing: servers.strippedSmtp }],
  ])('sends no password for %s where STARTTLS was taken out', async (_, changed) => {
    const [login = ''] = tryingLogins;
    const preferences = preferencesOf([accountOf(login, changed)]);
    const heard = await bed.heardInClear(() =>
      withThunderbird(profile, (program) => useAccounts(program).catch(() => undefined), preferences, bed),
    );
    expectNoPassword(heard, login, hostilePassword);
  });

  it('does not sign in to a server whose certificate has another name', async () => {
    const [login = ''] = tryingLogins;
    const incoming = { ...servers.imap993, host: misnamedHost };
    const preferences = preferencesOf([accountOf(login, { incoming })]);
    const before = (await bed.dovecot.logins()).length;
    await withThunderbird(
      profile,
      async (program) => {
        await expect(useAccounts(program)).rejects.toThrow('not signed in');
      },
      preferences,
      bed,
    );
    expect((await bed.dovecot.logins()).slice(before)).toEqual([]);
  });
});
