import { expect, it } from 'vitest';
import { ipv6Silent } from '../../../electron/core/checks/ipv6-silent';
import { sampleCandidate, sampleHeard, silentPort, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const at = (address: string, isV6Silent = false) => ({
  heard: sampleHeard({ address, ...(isV6Silent ? { isV6Silent: true } : {}) }),
});

it('blames the network where servers of two organisations are silent over IPv6', () => {
  const other = workingPort(587, { host: 'smtp.hoster.example', ...at('192.0.2.8', true) });
  const servers = [sampleCandidate(at('192.0.2.7', true)), other];
  expect(ipv6Silent.judge(evidenceOf(servers))).toMatchObject({
    kind: 'found',
    verdict: { party: 'this-network', severity: 'note', message: { id: 'check.ipv6-silent.network' } },
  });
});

it.each([
  ['one server is', at('192.0.2.7')],
  ['two servers of one organisation are', at('192.0.2.8', true)],
])('cannot tell who is at fault where %s', (_, second) => {
  const servers = [sampleCandidate(at('192.0.2.7', true)), workingPort(587, second)];
  expect(ipv6Silent.judge(evidenceOf(servers))).toMatchObject({
    kind: 'found',
    verdict: { party: 'unknown', message: { id: 'check.ipv6-silent.server' } },
  });
});

it('passes where another server was reached over IPv6', () => {
  const servers = [sampleCandidate(at('192.0.2.7', true)), workingPort(587, at('2001:db8::8'))];
  expect(ipv6Silent.judge(evidenceOf(servers))).toEqual({ kind: 'passed' });
});

it('has nothing to say where nothing was reached', () => {
  expect(ipv6Silent.judge(evidenceOf([silentPort(587)]))).toEqual({ kind: 'not-applicable' });
});
