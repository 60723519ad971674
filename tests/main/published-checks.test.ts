import { describe, expect, it } from 'vitest';
import type { ExportableSettings } from '../../electron/contract/exportable-settings';
import type { Failure } from '../../electron/contract/failure';
import { failed, ok } from '../../electron/contract/result';
import { limits } from '../../electron/core/limits';
import type { Ports } from '../../electron/engine/ports';
import { createPublishedChecks } from '../../electron/main/published-checks';
import { sampleCandidate, workingPort } from '../core/run/sample-run';
import { createVirtualClock } from '../engine/virtual-clock';
import { createNoNameServers } from '../fakes/no-name-servers';

const settings: ExportableSettings = {
  ...{ address: null, name: null, alternatives: [] },
  incoming: sampleCandidate(),
  outgoing: workingPort(587),
};

/** A world in which nothing answers before so many milliseconds, and that cuts off whatever waits when it is told to. */
function worldThatAnswersAfter(delayMs: number) {
  const clock = createVirtualClock();
  const answer = async <T>(found: T, signal: AbortSignal) => {
    await clock.wait(delayMs, signal);
    return signal.aborted ? failed<Failure>({ code: 'timed-out', stage: 'dns', timeoutMs: 0 }) : ok(found);
  };
  const ports = {
    clock,
    resolver: {
      ns: (_zone: string, signal: AbortSignal) => answer([], signal),
      addresses: (_host: string, signal: AbortSignal) => answer({ v4: [], v6: [] }, signal),
    },
    nameServers: createNoNameServers(),
    fetcher: {
      isProxied: async () => false,
      fetch: async (_request: unknown, _watch: unknown, signal: AbortSignal) => {
        await clock.wait(delayMs, signal);
        return failed<Failure>({ code: 'closed', stage: 'http' });
      },
    },
    providers: { byDomain: () => null, byMx: () => null },
    token: () => '81be4c2d9a7f40e3b6d5c8a1f2e30947',
  } as unknown as Ports;
  return { clock, checks: createPublishedChecks(async () => ports) };
}

describe('a check of what a domain publishes', () => {
  it('answers with each channel', async () => {
    const { clock, checks } = worldThatAnswersAfter(20);
    const answer = await clock.play(checks.check({ domain: 'example.net', settings }));
    expect(answer).toMatchObject({ ok: true, value: { nameServers: 0 } });
    expect(clock.waiting()).toBe(0);
  });

  it('has no answer once a later one has begun, which has its own', async () => {
    const { clock, checks } = worldThatAnswersAfter(20);
    const earlier = checks.check({ domain: 'example.net', settings });
    const later = checks.check({ domain: 'example.org', settings });
    const answers = await clock.play(Promise.all([earlier, later]));
    expect(answers).toMatchObject([null, { ok: true }]);
  });

  it('has no answer once it is stopped', async () => {
    const { clock, checks } = worldThatAnswersAfter(20);
    const stopped = checks.check({ domain: 'example.net', settings });
    checks.stop();
    expect(await clock.play(stopped)).toBeNull();
  });

  it('says that the time was too short, and nothing of the domain', async () => {
    const { clock, checks } = worldThatAnswersAfter(10 * limits.verifyInWindowMs);
    const answer = await clock.play(checks.check({ domain: 'example.net', settings }));
    expect(answer).toMatchObject({
      ok: false,
      failure: { id: 'verify.too-late', values: { domain: 'example.net', limit: { ms: limits.verifyInWindowMs } } },
    });
    expect(clock.nowMs()).toBe(limits.verifyInWindowMs);
  });
});
