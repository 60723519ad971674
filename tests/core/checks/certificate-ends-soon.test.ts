import { describe, expect, it } from 'vitest';
import { certificateEndsSoon } from '../../../electron/core/checks/certificate-ends-soon';
import { sampleCandidate, sampleCertificate, sampleHeard, silentPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const valid = (notBefore: string, notAfter: string) =>
  sampleCandidate({ heard: sampleHeard({ certificate: { ...sampleCertificate, notBefore, notAfter } }) });

describe('certificateEndsSoon', () => {
  it.each([
    ['a year', '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2025-11-30T00:00:00Z', false],
    ['a year', '2025-01-01T00:00:00Z', '2026-01-01T00:00:00Z', '2025-12-05T00:00:00Z', true],
    ['ninety days', '2025-01-01T00:00:00Z', '2025-04-01T00:00:00Z', '2025-03-13T00:00:00Z', false],
    ['ninety days', '2025-01-01T00:00:00Z', '2025-04-01T00:00:00Z', '2025-03-15T00:00:00Z', true],
    ['six days', '2025-01-01T00:00:00Z', '2025-01-07T00:00:00Z', '2025-01-05T12:00:00Z', false],
    ['six days', '2025-01-01T00:00:00Z', '2025-01-07T00:00:00Z', '2025-01-06T12:00:00Z', true],
  ])('judges by the whole lifetime: %s, %s to %s, on %s: %s', (_what, from, to, date, isFound) => {
    const judgement = certificateEndsSoon.judge(evidenceOf([valid(from, to)], { date }));
    if (isFound)
      expect(judgement).toMatchObject({ kind: 'found', verdict: { cause: null, party: 'provider', severity: 'note' } });
    else expect(judgement).toEqual({ kind: 'passed' });
  });

  it('has nothing to say where nothing is proven', () => {
    expect(certificateEndsSoon.judge(evidenceOf([silentPort(587)]))).toEqual({ kind: 'not-applicable' });
  });
});
