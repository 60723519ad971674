import { expect, it } from 'vitest';
import { bridgeNeeded } from '../../../electron/core/checks/bridge-needed';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { failedCandidate, refusedPort, sampleCandidate, sampleCertificate } from '../run/sample-run';
import { evidenceOf } from './evidence-of';
import { listed } from './outcomes';

const said = { id: 'provider.before.bridge-needed', values: { name: 'Big Mail' } } as const;
const before = [{ message: said, help: 'bigmail.bridge-needed', helpHost: 'bigmail.example' }];
const ownCertificate = {
  code: 'certificate-untrusted',
  host: '127.0.0.1',
  certificate: { ...sampleCertificate, issuer: sampleCertificate.subject },
  detail: 'DEPTH_ZERO_SELF_SIGNED_CERT',
} as const;
const bridged = listed({ password: 'bridge', before });

it('asks for the bridge program once, whatever its ports do', () => {
  const refused = refusedPort(1025, { host: '127.0.0.1' });
  const evidence = evidenceOf([refused], { ...bridged, chosen: { incoming: null, outgoing: refused } });
  expect(findingsOf(evidence)).toMatchObject([
    {
      id: 'bridge-needed',
      party: 'this-computer',
      actions: [{ kind: 'open-help', id: 'bigmail.bridge-needed' }, { kind: 'enter-by-hand' }, {}],
    },
  ]);
});

it('passes where the bridge answers with a certificate that it made itself', () => {
  const bridge = failedCandidate({ host: '127.0.0.1', port: 1143, failure: ownCertificate });
  expect(bridgeNeeded.judge(evidenceOf([bridge], bridged))).toEqual({ kind: 'passed' });
  const evidence = evidenceOf([bridge], { ...bridged, chosen: { incoming: bridge, outgoing: null } });
  expect(findingsOf(evidence)).toMatchObject([
    {
      id: 'certificate-untrusted',
      party: 'you',
      message: { id: 'failure.certificate-untrusted.here', values: { port: 1143 } },
      actions: [{ kind: 'show-certificate' }, {}, {}],
    },
  ]);
});

it('is still needed where only another server of the provider answers', () => {
  const elsewhere = failedCandidate({ failure: ownCertificate });
  expect(bridgeNeeded.judge(evidenceOf([elsewhere], bridged))).toMatchObject({ kind: 'found' });
});

it('passes where the bridge answers', () => {
  expect(bridgeNeeded.judge(evidenceOf([sampleCandidate()], bridged))).toEqual({ kind: 'passed' });
});

it('has nothing to say of a provider without one', () => {
  expect(bridgeNeeded.judge(evidenceOf([], listed({})))).toEqual({ kind: 'not-applicable' });
});
