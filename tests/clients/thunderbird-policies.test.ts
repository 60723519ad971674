import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { chooseAccount } from '../../electron/core/programs/choose-accounts';
import type { ExportAccount } from '../../electron/core/programs/export-account';
import { policiesAbility, renderThunderbirdPolicies } from '../../electron/core/programs/thunderbird/policies';
import { stableUuid } from '../../electron/node/request-export';
import { account, imap993, smtp465 } from '../core/programs/canonical-accounts';
import { createNetworkNamespace, type NetworkNamespace } from '../servers/network-namespace';
import { readAccounts, type ThunderbirdAccount } from './thunderbird-accounts';
import { withThunderbird } from './thunderbird-program';

let namespace: NetworkNamespace;
let folder: string;
let profile: string;
/** What Thunderbird sees in place of its folder in `/etc`. */
let policies: string;
beforeAll(async () => {
  namespace = await createNetworkNamespace([]);
});
afterAll(() => namespace?.remove());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-policies-'));
  profile = join(folder, 'profile');
  await mkdir(profile);
  policies = join(folder, 'etc');
  await cp('/etc/thunderbird', policies, { recursive: true });
  await mkdir(join(policies, 'policies'), { recursive: true });
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Starts Thunderbird on the profile of the test with these policies, and gives the accounts that it has. */
async function accountsWith(text: string): Promise<readonly ThunderbirdAccount[]> {
  await writeFile(join(policies, 'policies', 'policies.json'), text);
  return await withThunderbird(profile, readAccounts, '', { namespace, policies });
}

function policiesOf(exported: ExportAccount): string {
  const chosen = chooseAccount(exported, 'jane', policiesAbility);
  if (!chosen.ok) throw new Error(chosen.failure.reason.id);
  return renderThunderbirdPolicies(chosen.value, stableUuid);
}

const jane = account();
const joe = account({
  address: 'joe@example.org',
  name: 'Joe',
  incoming: [{ ...imap993, host: 'imap.example.org', login: 'joe@example.org' }],
  outgoing: [smtp465],
});

describe('the real Thunderbird, with the policies of an account', () => {
  it('gives a new profile this account, once', async () => {
    const first = await accountsWith(policiesOf(jane));
    expect(first).toMatchObject([
      {
        isValid: true,
        name: jane.name,
        address: jane.address,
        incoming: {
          type: 'imap',
          host: 'imap.example.net',
          port: 993,
          socketType: 3,
          authMethod: 3,
          login: jane.address,
        },
        outgoing: {
          type: 'smtp',
          host: 'smtp.example.net',
          port: 587,
          socketType: 2,
          authMethod: 3,
          login: jane.address,
        },
      },
    ]);
    expect(first[0]?.sentFolder).toBe(`${first[0]?.folders}/Sent`);

    expect(await accountsWith(policiesOf(jane))).toEqual(first);
  });

  it('follows servers that change in a later file', async () => {
    await accountsWith(policiesOf(jane));
    const moved = account({ outgoing: [smtp465] });
    expect(await accountsWith(policiesOf(moved))).toMatchObject([
      { address: jane.address, incoming: { port: 993 }, outgoing: { port: 465, socketType: 3 } },
    ]);
  });

  it('changes no account of a profile that has its own', async () => {
    await writeFile(join(profile, 'prefs.js'), ownAccount);
    const before = await withThunderbird(profile, readAccounts);
    expect(before).toHaveLength(1);

    expect(await accountsWith(policiesOf(jane))).toEqual(before);
  });

  it('never mixes two persons: each file has an account of its own', async () => {
    const first = await accountsWith(policiesOf(jane));

    const second = await accountsWith(policiesOf(joe));
    expect(second).toMatchObject([
      { address: joe.address, incoming: { host: 'imap.example.org', login: joe.address } },
    ]);
    expect(second[0]?.key).not.toBe(first[0]?.key);

    expect(await accountsWith(policiesOf(jane))).toEqual(first);
  });
});

const ownAccount = Object.entries({
  'mail.accountmanager.accounts': 'account1',
  'mail.account.account1.server': 'server1',
  'mail.account.account1.identities': 'id1',
  'mail.identity.id1.useremail': 'own@example.com',
  'mail.identity.id1.smtpServer': 'smtp1',
  'mail.identity.id1.valid': true,
  'mail.server.server1.type': 'imap',
  'mail.server.server1.hostname': 'imap.example.com',
  'mail.server.server1.userName': 'own',
  'mail.smtpservers': 'smtp1',
  'mail.smtpserver.smtp1.type': 'smtp',
  'mail.smtpserver.smtp1.hostname': 'smtp.example.com',
  'mail.smtpserver.smtp1.port': 587,
})
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
  .join('');
