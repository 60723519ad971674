import assert from 'node:assert/strict';
import { getEventListeners } from 'node:events';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseInput } from '../../../electron/core/address/parse-input';
import type { ProviderTable } from '../../../electron/core/knowledge/provider';
import { limits } from '../../../electron/core/limits';
import { passwordSecret } from '../../../electron/core/login-secret';
import { Secret } from '../../../electron/core/secret';
import type { DiscoveryRequest } from '../../../electron/engine/discovery-request';
import type { Ports } from '../../../electron/engine/ports';
import { runCheck } from '../../../electron/engine/run';
import type { FoundServers } from '../../../electron/engine/search';

import { startDemoProvider } from '../../../electron/node/demo/demo-provider';
import { addressOf, demoPassword, type Situation, situations } from '../../../electron/node/demo/situations';
import { randomSeed } from '../../fakes/random-seed';
import { runtimeName } from '../runtime-name';

const moments = 200;

function requestFor(situation: Situation, providers: ProviderTable): DiscoveryRequest {
  const input = parseInput(addressOf(situation), { as: null, providers });
  if (!input.ok) throw new Error(input.failure.code);
  return {
    input: input.value,
    name: null,
    typedServers: [],
    preferImplicitTls: false,
    askIspdb: true,
    allowAddress: true,
    thorough: false,
    deadlineMs: limits.runMs,
    acceptedCertificates: [],
    verbose: true,
  };
}

/** Discovers and signs in; gives the time that it took in milliseconds. */
async function check(situation: Situation, ports: Ports, signal: AbortSignal): Promise<number> {
  const startedMs = performance.now();
  const credentialsFor = async ({ incoming, outgoing }: FoundServers) => ({
    incoming: incoming?.proven === true ? incoming : null,
    outgoing: outgoing?.proven === true ? outgoing : null,
    login: null,
    secret: passwordSecret(new Secret(demoPassword)),
    outgoingLogin: null,
    outgoingSecret: null,
    acceptedBefore: null,
  });
  const asking = { isAtHand: true, acceptsServers: false, credentialsFor };
  await runCheck({ search: requestFor(situation, ports.providers), asking }, ports, () => undefined, signal);
  return performance.now() - startedMs;
}

/** How many resources of each kind keep this process running. It has both ends of every connection. */
function resources(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The kinds of resources that are more than before, and the listeners of a signal; empty where nothing was left open. */
function leftOver(before: Readonly<Record<string, number>>, signal: AbortSignal): readonly string[] {
  const more = Object.entries(resources()).filter(([kind, count]) => count > (before[kind] ?? 0));
  return [...more.map(([kind]) => kind), ...getEventListeners(signal, 'abort').map(() => 'abort listener')];
}

test(`a run that is cancelled at any of ${moments} moments leaves no socket, timer or listener`, async (t) => {
  t.diagnostic(`${moments} moments, MAILWRIGHT_SEED=${randomSeed}, ${runtimeName}`);
  const { ports, close } = await startDemoProvider();
  const quiet = resources();
  const durations = new Map<Situation, number>();
  const { signal } = new AbortController();
  for (const situation of situations) durations.set(situation, await check(situation, ports, signal));

  let stoppedEarly = 0;
  const moment = fc.tuple(fc.constantFrom(...situations), fc.double({ min: 0, max: 1, noNaN: true }));
  const cancelling = fc.asyncProperty(moment, async ([situation, share]) => {
    const stop = new AbortController();
    const endsMs = durations.get(situation) ?? 0;
    const timer = setTimeout(() => stop.abort(), endsMs * share);
    if ((await check(situation, ports, stop.signal)) < endsMs * 0.98) stoppedEarly += 1;
    clearTimeout(timer);
    // A run that ended just before the moment may still say its farewells.
    const patientUntilMs = performance.now() + 5 * limits.farewellMs;
    while (performance.now() < patientUntilMs && leftOver(quiet, stop.signal).length > 0) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    assert.deepEqual(leftOver(quiet, stop.signal), []);
  });
  try {
    await fc.assert(cancelling, { seed: randomSeed, numRuns: moments, endOnFailure: true });
  } finally {
    await close();
  }
  t.diagnostic(`${stoppedEarly} of ${moments} runs were stopped before their usual end`);
  assert.ok(stoppedEarly > moments / 2);
});
