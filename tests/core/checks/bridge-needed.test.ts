import { expect, it } from 'vitest';
import { bridgeNeeded } from '../../../electron/core/checks/bridge-needed';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { refusedPort, sampleCandidate } from '../run/sample-run';
import { evidenceOf } from './evidence-of';
import { listed } from './outcomes';

const said = { id: 'provider.before.bridge-needed', values: { name: 'Big Mail' } } as const;
const before = [{ message: said, help: 'bigmail.bridge-needed', helpHost: 'bigmail.example' }];
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

it('passes where the bridge answers', () => {
  expect(bridgeNeeded.judge(evidenceOf([sampleCandidate()], bridged))).toEqual({ kind: 'passed' });
});

it('has nothing to say of a provider without one', () => {
  expect(bridgeNeeded.judge(evidenceOf([], listed({})))).toEqual({ kind: 'not-applicable' });
});
