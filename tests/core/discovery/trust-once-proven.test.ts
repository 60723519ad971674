import { expect, it } from 'vitest';
import { trustOnceProven } from '../../../electron/core/discovery/trust-once-proven';
import { sampleCandidate } from '../run/sample-run';

const guess = { host: 'mx1.hoster.example', source: 'guess', trust: 'guess', basis: 'mx-guess' } as const;

it('names the domain of a proven mail exchanger, whatever its sentence says', () => {
  const trustReason = { id: 'trust.guess', values: {} };
  expect(trustOnceProven(sampleCandidate({ ...guess, trustReason, exchangerOf: 'example.net' }))).toEqual({
    trust: 'guess-proven',
    trustReason: { id: 'trust.guess-exchanger-proven', values: { domain: 'example.net', host: guess.host } },
  });
  expect(trustOnceProven(sampleCandidate({ ...guess, trustReason })).trustReason.id).toBe('trust.guess-proven');
});
