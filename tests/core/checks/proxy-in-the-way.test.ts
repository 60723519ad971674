import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { proxyInTheWay } from '../../../electron/core/checks/proxy-in-the-way';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { outcomeOfFailure } from '../../../electron/core/discovery/source-outcome';
import { sampleCandidate, workingPort } from '../run/sample-run';
import { evidenceOf, noSuchDomain, unasked, type WholeEvidence } from './evidence-of';

const proxy = 'proxy.example.net:3128';
const refused = { code: 'proxy-refused', proxy, wantsSignIn: true, reply: '407 Authentication Required' } as const;

function stoppedBy(failure: Failure): Pick<WholeEvidence, 'sourceOutcomes'> {
  return { sourceOutcomes: new Map([['autoconfig', outcomeOfFailure(failure)]]) };
}

describe('proxyInTheWay', () => {
  it.each([
    [refused, 'interception-by-network', '407 Authentication Required'],
    [{ code: 'proxy-unreachable', proxy, detail: 'refused' } as const, 'connection-timed-out', 'refused'],
  ])('finds that $code keeps every document away', (failure, cause, seen) => {
    const [finding, ...others] = findingsOf(evidenceOf([], stoppedBy(failure)));
    expect(finding).toMatchObject({ id: 'proxy-in-the-way', cause, party: 'this-network', severity: 'error', seen });
    expect(finding?.actions[0]).toEqual({ kind: 'open-network-settings' });
    expect(others).toEqual([]);
  });

  it('names the proxy, and says whether it wants a sign-in', () => {
    const judgement = proxyInTheWay.judge(evidenceOf([], stoppedBy(refused)));
    expect(judgement).toMatchObject({
      verdict: { message: { id: 'failure.proxy-refused', values: { proxy, wantsSignIn: 'yes' } } },
    });
  });

  it('only warns where servers were proven without documents', () => {
    const evidence = evidenceOf([sampleCandidate(), workingPort(587)], stoppedBy(refused));
    expect(findingsOf(evidence)).toMatchObject([{ id: 'proxy-in-the-way', severity: 'warning' }]);
  });

  it('passes where a document came through, or the proxy could not reach one host', () => {
    const web = { isReached: true, isProxied: true };
    expect(proxyInTheWay.judge(evidenceOf([], { ...stoppedBy(refused), web }))).toEqual({ kind: 'passed' });
    const noWay = { code: 'unreachable-by-proxy', proxy, host: 'autoconfig.example.net', reply: '503' } as const;
    expect(proxyInTheWay.judge(evidenceOf([], stoppedBy(noWay)))).toEqual({ kind: 'passed' });
  });

  it('leaves it to the check of the network where nothing answers, and speaks where the proxy answered', () => {
    const silence = { resolverAnswers: false, observed: unasked };
    const unreachable = { code: 'proxy-unreachable', proxy, detail: 'timed-out' } as const;
    const idsOf = (failure: Failure) =>
      findingsOf(evidenceOf([], { ...stoppedBy(failure), ...silence })).map(({ id }) => id);
    expect(idsOf(unreachable)).toEqual(['no-network']);
    expect(idsOf(refused)).toEqual(['proxy-in-the-way']);
  });

  it('does not call a name missing that only a proxy could have reached', () => {
    const evidence = evidenceOf([], { ...stoppedBy(refused), observed: noSuchDomain });
    expect(findingsOf(evidence).map(({ id }) => id)).toEqual(['proxy-in-the-way']);
  });
});
