import assert from 'node:assert/strict';
import { describe, it, test } from 'node:test';
import { inspect } from 'node:util';
import { serverChoices, type Way } from '../fakes/sign-in-ways';
import type { Conduct, Evidence, HostileCase } from './hostile-case';
import { hostileSuites } from './hostile-suites';
import { createHostileWorld, type Played, playCase } from './play-case';
import { runtimeName } from './runtime-name';

const world = createHostileWorld();
const endedWell = new Map<string, number>();

for (const suite of hostileSuites) {
  describe(`${suite.name}: a server that`, () => {
    for (const hostile of suite.cases) {
      for (const way of serverChoices(hostile.protocol)) {
        it(`${hostile.name} gets no password in the clear from ${way}`, { timeout: 60_000 }, async () => {
          const played = await playCase(hostile, way, await world);

          expectConduct(conductOf(hostile, way), played, hostile, way);
          expectSafety(played);
          endedWell.set(suite.name, (endedWell.get(suite.name) ?? 0) + 1);
        });
      }
    }
  });
}

for (const { name, count, cases } of hostileSuites) {
  test(`${name} has ${count} cases, and all were played`, (t) => {
    const sessions = cases.flatMap(({ protocol }) => serverChoices(protocol)).length;
    t.diagnostic(`${runtimeName}: ${name}: ${cases.length} cases, ${endedWell.get(name) ?? 0} of ${sessions} sessions`);
    assert.equal(cases.length, count);
    assert.equal(endedWell.get(name) ?? 0, sessions);
  });
}

function conductOf({ safe, safeLibrary }: HostileCase, way: Way): Conduct {
  return way === 'our dialog' ? safe : (safeLibrary ?? safe);
}

function expectConduct(safe: Conduct, played: Played, { protocol }: HostileCase, way: Way): void {
  const { outcome, passwordOverTls } = played;
  switch (safe.kind) {
    case 'goes-on-over-tls':
      assert.equal(outcome.ok, true, `saw ${inspect(outcome)}`);
      assert.doesNotMatch(inspect(overTlsOf(outcome.ok && outcome.value), { depth: 4 }), /INJECTED/);
      // Our dialogs of SMTP and IMAP have no password.
      if (way !== 'our dialog' || protocol === 'pop3') assert.notDeepEqual(passwordOverTls, []);
      return;
    case 'takes-the-refusal':
      expectFailure(outcome, { code: 'unexpected-reply', stage: 'login' });
      assert.notDeepEqual(passwordOverTls, []);
      return;
    case 'stops':
      expectFailure(outcome, { code: safe.code, ...safe.evidence });
      assert.deepEqual(passwordOverTls, []);
  }
}

function expectFailure(outcome: Played['outcome'], evidence: Evidence): void {
  const failure = outcome.ok ? {} : outcome.failure;
  assert.deepEqual({ ...failure, ...evidence }, failure, `saw ${inspect(outcome)}, not ${inspect(evidence)}`);
}

function expectSafety({ passwordInTheClear, passwordInTranscript, decoyed, leftOpen }: Played): void {
  assert.deepEqual(passwordInTheClear, []);
  assert.deepEqual(passwordInTranscript, []);
  assert.equal(decoyed, 0);
  assert.deepEqual(leftOpen, []);
}

/** What our dialogs have heard over TLS; the libraries and the POP3 sign-in do not report it. */
function overTlsOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'overTls' in value ? value.overTls : null;
}
