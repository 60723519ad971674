import { mkdtemp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { provideDeltaChatCore } from '../../build/testing/delta-chat-core.mjs';
import { deltaChat } from '../../electron/core/programs/delta-chat';
import { expectNoPassword } from '../servers/expect-no-password';
import type { RunningProgram } from '../servers/network-namespace';
import { hostilePassword } from '../servers/sample-plan';
import {
  acceptedLogin,
  blankEndedLogin,
  blankEndedPassword,
  type ClientBed,
  filesOf,
  openClientBed,
  servers,
  type Trial,
  tryingLogins,
} from './client-bed';
import { leavesOut, provesLevel } from './levels';
import { patience } from './patience';

const core = await provideDeltaChatCore();
if (core === null) leavesOut('delta-chat', 'The core of Delta Chat cannot be had from the npm registry.');

let bed: ClientBed;
let running: RunningProgram | undefined;
beforeAll(async () => {
  bed = await openClientBed();
});
afterEach(async () => {
  running?.process.kill();
  await running?.exitCode;
});
afterAll(() => bed?.close());

/** The link that we write. */
function linkFor(trial: Trial): string {
  const [file] = filesOf(deltaChat, trial);
  return String(file?.content).trim();
}

/** The link with no checks of the certificate: the core knows its authorities itself, and the one of the test is not among them. */
function linkWithoutChecks(trial: Trial): string {
  return linkFor(trial).replace('&ic=1', '&ic=3').replace('&sc=1', '&sc=3');
}

/** Has the real core set up an account by a link, and gives its answer. */
async function setUpBy(link: string): Promise<string> {
  const home = await mkdtemp(join(bed.namespace.folder, 'delta-chat-'));
  const requests = join(home, 'requests');
  await bed.namespace.run('mkfifo', [requests]);
  // Opened for both directions, the requests never end.
  running = bed.namespace.start('sh', ['-c', 'exec "$0" <>"$1"', core ?? '', requests], {
    environment: { HOME: home, DC_ACCOUNTS_PATH: join(home, 'accounts') },
  });
  const { written } = running;
  const request = (id: number, method: string, ...params: readonly unknown[]) =>
    `${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`;
  await writeFile(requests, request(1, 'add_account'));
  await expect.poll(() => written.stdout, patience).toMatch(/"id":1/);
  await writeFile(requests, request(2, 'set_config_from_qr', 1, link));
  await expect.poll(() => written.stdout, patience).toMatch(/"id":2\D.*\n/);
  return written.stdout.split('\n').find((line) => line.includes('"id":2')) ?? '';
}

async function expectBothLogins(trial: Trial): Promise<void> {
  const before = (await bed.dovecot.logins()).length;
  await setUpBy(linkWithoutChecks(trial));
  const both = [acceptedLogin('imap', trial.login), acceptedLogin('smtp', trial.login)];
  await expect
    .poll(async () => (await bed.dovecot.logins()).slice(before), patience)
    .toEqual(expect.arrayContaining(both));
}

describe.skipIf(core === null)('the real core of Delta Chat', () => {
  provesLevel('delta-chat', 'signs in');

  it.each(tryingLogins)('signs in to both servers as %s with our link', async (login) => {
    await expectBothLogins({ login });
  });

  it('signs in with STARTTLS for receiving and TLS for sending', async () => {
    const { imap143, smtp465 } = servers;
    await expectBothLogins({ login: 'jane@guessed.example', incoming: imap143, outgoing: smtp465 });
  });

  it('signs in with a password that has blanks at its ends', async () => {
    await expectBothLogins({ login: blankEndedLogin, password: blankEndedPassword });
  });

  it('does not sign in with our link where it does not know who issued the certificate', async () => {
    const before = (await bed.dovecot.logins()).length;
    expect(await setUpBy(linkFor({ login: 'jane@guessed.example' }))).toContain('"error"');
    expect((await bed.dovecot.logins()).slice(before)).toEqual([]);
  });

  it.each([
    ['receiving', { incoming: servers.strippedImap }],
    ['sending', { outgoing: servers.strippedSmtp }],
  ])('sends no password for %s where STARTTLS was taken out', async (_, stripped) => {
    const login = 'jane@guessed.example';
    const heard = await bed.heardInClear(() => setUpBy(linkWithoutChecks({ login, ...stripped })));
    expectNoPassword(heard, login, hostilePassword);
  });
});
