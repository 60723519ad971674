import { expect, it } from 'vitest';
import { ok } from '../../../electron/contract/result';
import { wildcardNames } from '../../../electron/core/checks/wildcard-names';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { outcomeOfFailure } from '../../../electron/core/discovery/source-outcome';
import { refusedPort, sampleCandidate } from '../run/sample-run';
import { evidenceOf } from './evidence-of';
import { everywhereWebsite } from './outcomes';

const guessed = { host: 'example.net', source: 'guess', sources: ['guess'] } as const;

it('finds a domain in which every name leads to the website and nothing speaks mail, and says only that', () => {
  const evidence = evidenceOf([refusedPort(587, guessed)], everywhereWebsite);
  expect(findingsOf(evidence)).toMatchObject([
    { id: 'wildcard-names', cause: 'config-not-found', party: 'you', actions: [{ kind: 'edit-address' }, {}, {}] },
  ]);
});

it.each([
  ['a hoster has a wildcard record, and mail at the same machine', [sampleCandidate(guessed)], {}],
  [
    'something there speaks mail, though not well',
    [sampleCandidate({ ...guessed, proven: false, state: 'failed' })],
    {},
  ],
  ['a source names a server', [refusedPort(587)], {}],
  [
    'the wildcard record leads elsewhere than the website',
    [],
    { names: new Map([['example.net', ok({ v4: ['203.0.113.81'], v6: [] })]]) },
  ],
  ['the domain itself has no address', [], { names: new Map() }],
  [
    'a source wants a sign-in',
    [],
    {
      sourceOutcomes: new Map([
        [
          'autodiscover',
          outcomeOfFailure({ code: 'http-status', url: 'https://autodiscover.example.net/', status: 401 }),
        ],
      ] as const),
    },
  ],
])('passes where %s', (_what, candidates, changes) => {
  expect(wildcardNames.judge(evidenceOf(candidates, { ...everywhereWebsite, ...changes }))).toEqual({ kind: 'passed' });
});

it('has nothing to say where the domain has exchangers, so that nobody asked for an unlikely name', () => {
  expect(wildcardNames.judge(evidenceOf([]))).toEqual({ kind: 'not-applicable' });
});

it('does not count that a source would take the address: below a wildcard record, every name exists', () => {
  const sourceOutcomes = new Map([['autodiscover', { state: 'needs-address', failure: null }]] as const);
  expect(wildcardNames.judge(evidenceOf([], { ...everywhereWebsite, sourceOutcomes }))).toMatchObject({
    kind: 'found',
  });
});
