import { expect, it } from 'vitest';
import { vpnUp } from '../../../electron/core/checks/vpn-up';
import { failedCandidate, sampleCandidate, silentPort, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

it('names the VPN where a server cannot be reached', () => {
  const evidence = evidenceOf([sampleCandidate(), silentPort(587)], { vpn: 'tun0' });
  expect(vpnUp.judge(evidence)).toMatchObject({
    kind: 'found',
    verdict: {
      cause: 'works-elsewhere',
      party: 'unknown',
      severity: 'note',
      actions: [{ kind: 'try-again' }, { kind: 'open-network-settings' }],
    },
  });
});

it('passes where both servers work, and where a name does not exist', () => {
  const working = evidenceOf([sampleCandidate(), workingPort(465), silentPort(587)], { vpn: 'tun0' });
  expect(vpnUp.judge(working)).toEqual({ kind: 'passed' });
  const unknown = failedCandidate({ failure: { code: 'host-not-found', host: 'mail.example.net' }, state: 'no-entry' });
  expect(vpnUp.judge(evidenceOf([unknown], { vpn: 'tun0' }))).toEqual({ kind: 'passed' });
});

it('has nothing to say without a VPN', () => {
  expect(vpnUp.judge(evidenceOf([silentPort(587)]))).toEqual({ kind: 'not-applicable' });
});
