import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { messageSchema } from '../../electron/contract/message';
import type { Report } from '../../electron/contract/report';
import { type MailBed, openMailBed } from './mail-bed';
import { type MailwrightRun, type MailwrightSurroundings, mailwright, reportOf } from './mailwright-command';
import { createNetworkNamespace } from './network-namespace';
import { hostilePassword, samplePlan } from './sample-plan';

let bed: MailBed;
let surroundings: MailwrightSurroundings;
beforeAll(async () => {
  bed = await openMailBed(samplePlan);
  surroundings = { namespace: bed.namespace, authorityFile: bed.authority.file, password: hostilePassword };
});
afterAll(() => bed?.close());

/** The message of a run that refused its input. */
function problemOf({ stdout }: MailwrightRun): v.InferOutput<typeof messageSchema> {
  return v.parse(v.strictObject({ error: messageSchema }), JSON.parse(stdout)).error;
}

describe('an input that cannot be worked with', () => {
  const long = `${'a'.repeat(59)}.`.repeat(5);

  it.each([
    ['', 'input.empty'],
    ['   ', 'input.empty'],
    ['jane', 'input.single-label'],
    ['@guessed.example', 'input.no-local-part'],
    ['jane@', 'input.no-domain'],
    ['jane@@guessed.example', 'input.several-at'],
    ['jane@guessed@example.org', 'input.several-at'],
    ['jane doe@guessed.example', 'input.space-in-local-part'],
    ['jane@guessed .example', 'input.space-inside'],
    ['jane..doe@guessed.example', 'input.bad-local-part'],
    ['"jane doe@guessed.example', 'input.unclosed-quote'],
    ['jane@guessed..example', 'input.empty-label'],
    ['jane@-guessed.example', 'input.bad-label'],
    ['jane@[192.0.2.30]', 'input.ip-address-as-domain'],
    ['jane\u202e@guessed.example', 'input.control-character'],
    [`${'j'.repeat(65)}@guessed.example`, 'input.local-part-too-long'],
    [`jane@${long}example`, 'input.domain-too-long'],
    [`jane@${long}${long}example`, 'input.too-long'],
  ])('%j is answered by %s', async (input, id) => {
    const run = await mailwright(surroundings, ['detect', '--json', '--', input]);
    expect(run.exitCode, run.stderr).toBe(2);
    const { text, ...problem } = problemOf(run);
    expect(problem.id).toBe(id);
    expect(run.stderr).toBe(`${text}\n`);
  });
});

describe('a local part with characters of its own', () => {
  it.each(['jane+lists@guessed.example', '"jane doe"@guessed.example', "o'neill@guessed.example"])(
    '%s signs in on both servers',
    async (address) => {
      const run = await mailwright(surroundings, ['check', '--json', '--', address]);
      expect(run.exitCode, run.stderr).toBe(0);
      expect(reportOf(run)).toMatchObject({
        address,
        signIn: { incoming: { login: address }, outgoing: { ok: true } },
      });
      const users = async () => (await bed.dovecot.logins()).map(({ user }) => user).filter((user) => user === address);
      await expect.poll(users).toEqual([address, address]);
    },
  );
});

/** The report of a run that can find nothing. It must keep its deadline, plus some time for a slow machine. */
async function detectInVain(where: MailwrightSurroundings, input: string, exitCode: number): Promise<Report> {
  const startedMs = Date.now();
  const run = await mailwright(where, ['detect', '--json', '--deadline', '8s', '--', input]);
  expect(Date.now() - startedMs).toBeLessThan(16_000);
  expect(run.exitCode, run.stderr).toBe(exitCode);
  return reportOf(run);
}

describe('a network where nothing can be found', () => {
  it('has no such domain', async () => {
    const report = await detectInVain(surroundings, 'jane@missing.example', 3);
    expect(report).toMatchObject({ outcome: 'nothing-found', incoming: null, outgoing: null });
    expect(report.findings[0]).toMatchObject({ cause: 'host-not-found', party: 'you' });
  });

  it('has a domain without any mail server', async () => {
    const report = await detectInVain(surroundings, 'jane@autoconfig.published.example', 3);
    expect(report).toMatchObject({ outcome: 'nothing-found', incoming: null, outgoing: null });
    expect(report.findings[0]).toMatchObject({ cause: 'config-not-found', party: 'you' });
  });

  it('has a resolver that never answers', async () => {
    await bed.packetFilter.dropPorts([53]);
    const report = await detectInVain(surroundings, 'jane@guessed.example', 3);
    await bed.packetFilter.dropPorts([]);
    expect(report.outcome).toBe('nothing-found');
    expect(report.findings[0]).toMatchObject({
      cause: 'no-network',
      message: { id: 'check.no-network.resolver-silent' },
    });
  });

  it('has no connection', async () => {
    const namespace = await createNetworkNamespace([], { linkUp: false });
    try {
      const report = await detectInVain({ namespace }, 'jane@guessed.example', 3);
      expect(report.outcome).toBe('nothing-found');
      expect(report.findings[0]).toMatchObject({ cause: 'no-network', message: { id: 'cause.no-network' } });
    } finally {
      await namespace.remove();
    }
  });

  it('has no connection, and the settings are known without one', async () => {
    const namespace = await createNetworkNamespace([], { linkUp: false });
    try {
      const report = await detectInVain({ namespace }, 'jane@gmail.com', 1);
      expect(report).toMatchObject({ outcome: 'claimed', incoming: { proven: false, source: 'table' } });
      expect(report.findings[0]).toMatchObject({ cause: 'no-network' });
    } finally {
      await namespace.remove();
    }
  });
});
