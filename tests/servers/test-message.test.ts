import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../electron/contract/report';
import type { MailAccount } from './dovecot';
import { expectNoPassword } from './expect-no-password';
import { type MailBed, type MailBedPlan, openMailBed } from './mail-bed';
import { eventsOf, type MailwrightRun, mailwright, reportOf, startMailwright } from './mailwright-command';
import { hostilePassword } from './sample-plan';

const people = ['jane', 'spam', 'lost', 'grey', 'nobody', 'stopped'].map((name) => `${name}@guessed.example`);
const byPop3 = 'jane@pop-only.example';

const plan: MailBedPlan = {
  hosts: [
    {
      names: ['imap.guessed.example', 'smtp.guessed.example', 'mx.guessed.example'],
      addresses: ['192.31.196.30'],
      fetching: [993],
      submission: [587],
    },
    {
      names: ['pop.pop-only.example', 'smtp.pop-only.example'],
      addresses: ['192.31.196.40'],
      fetching: [995],
      submission: [587],
    },
  ],
  accounts: [...people, byPop3].map((login): MailAccount => ({ login, password: hostilePassword })),
  fates: {
    'jane@guessed.example': 'inbox',
    'spam@guessed.example': 'spam',
    'lost@guessed.example': 'lost',
    'grey@guessed.example': 'greylisted',
    'nobody@guessed.example': 'refused',
    'stopped@guessed.example': 'lost',
    [byPop3]: 'inbox',
  },
  mx: { 'guessed.example': 'mx.guessed.example' },
  documents: { 'https://unused.example/': 'nothing' },
};

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed(plan);
});
afterAll(() => bed?.close());

const surroundings = () => ({ namespace: bed.namespace, authorityFile: bed.authority.file, password: hostilePassword });

function sendTest(address: string, ...more: readonly string[]): Promise<MailwrightRun> {
  return mailwright(surroundings(), ['check', address, '--send-test', ...more]);
}

/** What became of the test message of a run with `--json`. */
function toldOf(run: MailwrightRun): NonNullable<Report['testMessage']> {
  const { testMessage } = reportOf(run);
  if (testMessage === undefined) throw new Error(`no test message was sent: ${run.stderr}`);
  return testMessage;
}

/** The subjects of the messages in a folder that begin like ours. */
async function messagesIn(address: string, folder = ''): Promise<number> {
  const path = join(bed.dovecot.mailFolder, address, 'Maildir', folder);
  const list = await bed.namespace.run('sh', [
    '-c',
    `grep -rl "^X-Mailwright-Test:" '${path}/new' '${path}/cur' || true`,
  ]);
  return list.split('\n').filter((line) => line !== '').length;
}

describe('check --send-test', () => {
  it('sends a message to oneself and sees it in the inbox, by IMAP', async () => {
    const run = await sendTest('jane@guessed.example', '--json', '--verbose');

    expect(run.exitCode, run.stdout + run.stderr).toBe(0);
    const told = toldOf(run);
    expect(told).toMatchObject({ ended: 'arrived', folder: 'INBOX', deletion: 'not-asked', verdict: null });
    expect(told.acceptedMs).not.toBeNull();
    expect(told.seenMs).toBeGreaterThanOrEqual(told.acceptedMs ?? 0);
    expect(told.hops).toMatchObject([{ by: 'mail.test.example', kind: 'submission', security: 'tls' }]);
    expect(told.hops[0]?.tlsVersion).toMatch(/^TLSv?1\.[23]$/);
    expect(await messagesIn('jane@guessed.example')).toBe(1);
    const ended = eventsOf(run).flatMap((event) => (event.kind === 'step-ended' ? `${event.step} ${event.state}` : []));
    expect(ended).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^test-message:smtp:(?:smtp|mx)\.guessed\.example:587 works$/),
        expect.stringMatching(/^test-message:imap:(?:imap|mx)\.guessed\.example:993 works$/),
      ]),
    );
    expectNoPassword(run.stdout + run.stderr, 'jane@guessed.example', hostilePassword);
  });

  it('sends a message from the person to the person and to nobody else', async () => {
    await expect.poll(() => bed.postfix.log()).toMatch(/to=<jane@guessed\.example>, relay=virtual, .*status=sent/);
    expect(await bed.postfix.log()).toMatch(/from=<jane@guessed\.example>, .*nrcpt=1/);
  });

  it('deletes the message where that is asked for, and no other', async () => {
    const before = await messagesIn('jane@guessed.example');
    const run = await sendTest('jane@guessed.example', '--json', '--delete-test');

    expect(toldOf(run)).toMatchObject({ ended: 'arrived', deletion: 'deleted' });
    expect(await messagesIn('jane@guessed.example')).toBe(before);
  });

  it('sees the message by POP3, and deletes it there', async () => {
    const run = await sendTest(byPop3, '--json', '--verbose', '--delete-test');

    expect(run.exitCode, run.stdout + run.stderr).toBe(0);
    expect(toldOf(run)).toMatchObject({ ended: 'arrived', deletion: 'deleted' });
    await expect.poll(() => messagesIn(byPop3)).toBe(0);
    expectNoPassword(run.stdout + run.stderr, byPop3, hostilePassword);
    const lines = eventsOf(run).flatMap((event) => (event.kind === 'line' ? event.text : []));
    expect(lines.join('\n')).not.toMatch(/^Received:/m);
  });

  it('tells the spam folder from the inbox', async () => {
    const run = await sendTest('spam@guessed.example', '--json');

    expect(run.exitCode, run.stderr).toBe(0);
    expect(toldOf(run)).toMatchObject({ ended: 'in-spam', folder: 'Junk' });
  });

  it('tells greylisting at once, with the words of the server', async () => {
    const run = await sendTest('grey@guessed.example', '--json');

    expect(run.exitCode, run.stderr).toBe(1);
    const { ended, verdict, acceptedMs } = toldOf(run);
    expect({ ended, acceptedMs, cause: verdict?.cause }).toEqual({
      ended: 'deferred',
      acceptedMs: null,
      cause: 'greylisted',
    });
    expect(verdict?.seen).toContain('Greylisting in action');
  });

  it('tells a refusal, with the words of the server', async () => {
    const run = await sendTest('nobody@guessed.example', '--json');

    expect(run.exitCode, run.stderr).toBe(1);
    expect(toldOf(run)).toMatchObject({ ended: 'refused', acceptedMs: null });
    expect(toldOf(run).verdict?.seen).toContain('Not here');
  });

  it('says that a message is lost once the time is over, and not before', async () => {
    const run = await sendTest('lost@guessed.example', '--json', '--test-wait', '3s');

    expect(run.exitCode, run.stderr).toBe(1);
    const told = toldOf(run);
    expect(told).toMatchObject({ ended: 'not-seen', seenMs: null });
    expect(told.acceptedMs).not.toBeNull();
    expect(told.verdict?.message.text).toMatch(/(?:smtp|mx)\.guessed\.example/);
  });

  it('stops waiting at Ctrl-C, and closes its sessions', async () => {
    const running = startMailwright(surroundings(), ['check', 'stopped@guessed.example', '--send-test', '--json']);
    await running.waitForOutput('"step":"test-message:smtp:smtp.guessed.example:587","state":"works"');
    running.interrupt();
    const run = await running.ended;

    expect(run.exitCode, run.stderr).toBe(130);
    expect(toldOf(run)).toMatchObject({ ended: 'cancelled', seenMs: null });
    await expect.poll(() => bed.dovecot.log()).toMatch(/imap\(stopped@guessed\.example\).*Logged out/);
  });

  it('draws the round trip for a person, and saves a report without the password', async () => {
    const file = join(bed.namespace.folder, 'trip.mailwright');
    const run = await sendTest('jane@guessed.example', '--save-report', file);

    expect(run.exitCode, run.stderr).toBe(0);
    expect(run.stdout).toContain('Test message to yourself');
    expect(run.stdout).toMatch(/sent 0 s.*accepted [\d.,]+ m?s.*seen [\d.,]+ m?s/);
    expect(run.stdout).toMatch(/mail\.test\.example: .*TLSv1/);
    const saved = await readFile(file, 'utf8');
    expect(saved).toContain('"testMessage"');
    expectNoPassword(saved + run.stdout + run.stderr, 'jane@guessed.example', hostilePassword);
  });

  it('sends nothing after a refused sign-in, and says so', async () => {
    const run = await mailwright({ ...surroundings(), password: 'not this one' }, [
      'check',
      'jane@guessed.example',
      '--send-test',
    ]);

    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('No test message was sent');
  });
});
