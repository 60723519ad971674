import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import type { ExportAccount } from '../../electron/core/programs/export-account';
import { thunderbird } from '../../electron/core/programs/thunderbird/thunderbird';
import { canonicalAccounts, requestFor } from '../core/programs/canonical-accounts';
import { provesLevel } from './levels';
import {
  createFromXml,
  importProfile,
  readAccounts,
  removeAccounts,
  type ThunderbirdAccount,
} from './thunderbird-accounts';
import { withThunderbird } from './thunderbird-program';

const socketTypes = { none: 0, starttls: 2, tls: 3 } as const;
const authMethods = { password: 3, oauth2: 10 } as const;
const accounts = Object.values(canonicalAccounts);
/** Thunderbird keeps one account for each login on a server, so the account that was not proven is imported alone. */
const distinctAccounts = accounts.filter((account) => account !== canonicalAccounts['not-proven']);

provesLevel('thunderbird', 'loads');

let folder: string;
let profile: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-thunderbird-'));
  profile = join(folder, 'profile');
  await mkdir(profile);
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

describe('the real Thunderbird', () => {
  it('has every canonical account exactly as proven after importing one profile of them', async () => {
    const held = await importAccounts(...distinctAccounts);

    expect(held.map(comparable)).toEqual(distinctAccounts.map(expectedAccount));
    expect(held.every(({ isValid }) => isValid)).toBe(true);
  });

  it('names the folder for sent mail by the very URI that it gives the server itself', async () => {
    const [held] = await importAccounts(accountNamed('odd-local-part'));

    expect(held?.sentFolder).toBe(`${held?.folders}/Sent`);
  });

  it('keeps the accounts it had when another profile is imported', async () => {
    const [before] = await importAccounts(accountNamed('imap'));

    const held = await importAccounts(accountNamed('idn-domain'));

    expect(held[0]).toEqual(before);
    expect(held.slice(1).map(comparable)).toEqual([expectedAccount(accountNamed('idn-domain'))]);
  });

  it('reads the marks of servers that were not proven as comments', async () => {
    const account = accountNamed('not-proven');

    expect((await importAccounts(account)).map(comparable)).toEqual([expectedAccount(account)]);
  });

  it('has the account of the preferences of a new profile, and keeps it without them', async () => {
    const account = accountNamed('odd-local-part');
    const preferences = String(fileOf([account], 'thunderbird-user.js'));

    const held = await withThunderbird(profile, readAccounts, preferences);

    expect(held.map(comparable)).toEqual([expectedAccount(account)]);
    expect((await withThunderbird(profile, readAccounts)).map(comparable)).toEqual([expectedAccount(account)]);
  });

  it('makes the proven account of the autoconfig file', async () => {
    // Its dialog asks for a name whenever there is none.
    const named = accounts.map((account) => ({ ...account, name: account.name ?? 'Jane Doe' }));

    const held = await withThunderbird(profile, async (program) => {
      const made: ThunderbirdAccount[] = [];
      for (const account of named) {
        await createFromXml(program, xmlOf(account), account.address, account.name);
        made.push(...(await readAccounts(program)));
        await removeAccounts(program);
      }
      return made;
    });

    expect(held.map(comparable)).toEqual(named.map(expectedAccount));
  });

  it('refuses an autoconfig file that does not start with its declaration', async () => {
    const spoiled = `\n${xmlOf(accountNamed('imap'))}`;

    const reading = withThunderbird(profile, (program) => createFromXml(program, spoiled, 'jane.doe@example.net', ''));

    await expect(reading).rejects.toThrow('not well-formed');
  });
});

/** Imports accounts into Thunderbird's profile of a test, and reads all it has after a restart. */
async function importAccounts(...accounts: readonly ExportAccount[]): Promise<readonly ThunderbirdAccount[]> {
  const zip = join(folder, 'accounts.zip');
  await writeFile(zip, fileOf(accounts, 'zip'));
  await withThunderbird(profile, (program) => importProfile(program, zip));
  return withThunderbird(profile, readAccounts);
}

function fileOf(accounts: readonly ExportAccount[], extension: string): string | Uint8Array {
  const rendered = thunderbird.write(requestFor(...accounts));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  const file = rendered.value.files.find(({ name }) => name.endsWith(`.${extension}`));
  if (file === undefined) throw new Error(`No ${extension} file`);
  return file.content;
}

function accountNamed(name: string): ExportAccount {
  const account = canonicalAccounts[name];
  if (account === undefined) throw new Error(`No canonical account ${name}`);
  return account;
}

function xmlOf(account: ExportAccount): string {
  return String(fileOf([account], 'xml'));
}

/** The proven servers of an account in Thunderbird's numbers. */
function expectedAccount({ address, name, incoming, outgoing }: ExportAccount): Comparable {
  return {
    address,
    name: name ?? '',
    incoming: expectedServer(incoming[0]),
    outgoing: expectedServer(outgoing[0]),
  };
}

function expectedServer(server: Candidate | undefined): ThunderbirdAccount['incoming'] {
  if (server === undefined) throw new Error('A canonical account has both servers');
  const { protocol, host, port, security, auth, login } = server;
  return {
    type: protocol,
    host,
    port,
    socketType: socketTypes[security],
    authMethod: auth[0] === 'oauth2' ? authMethods.oauth2 : authMethods.password,
    login: login ?? '',
  };
}

type Comparable = Pick<ThunderbirdAccount, 'address' | 'name' | 'incoming' | 'outgoing'>;

function comparable({ address, name, incoming, outgoing }: ThunderbirdAccount): Comparable {
  return { address, name, incoming, outgoing };
}
