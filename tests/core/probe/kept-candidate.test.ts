import { describe, expect, it } from 'vitest';
import { keptCandidate } from '../../../electron/core/probe/kept-candidate';
import { sampleCandidate } from '../run/sample-run';

const untried = { proven: false, state: 'skipped', failure: null, tookMs: null, heard: null, auth: [] } as const;

describe('keptCandidate', () => {
  it('has the proof of the earlier run', () => {
    const proof = sampleCandidate();
    expect(keptCandidate(sampleCandidate(untried), proof)).toEqual(proof);
  });

  it('keeps what the sources of this run say', () => {
    const claimed = {
      source: 'ispdb',
      sources: ['ispdb', 'guess'],
      trust: 'listed',
      trustReason: { id: 'trust.listed', values: {} },
      basis: 'list',
      named: 'host',
      login: 'jane',
      documentDate: '2026-01-12T00:00:00.000Z',
    } as const;
    expect(keptCandidate(sampleCandidate({ ...untried, ...claimed }), sampleCandidate())).toEqual(
      sampleCandidate(claimed),
    );
  });

  it.each(['guess', 'autoconfig'] as const)(
    'has the trust of a proven guess where it was of the source %s',
    (source) => {
      const guess = { source: 'guess', sources: ['guess'], trust: 'guess' } as const;
      const kept = keptCandidate(sampleCandidate({ ...untried, ...guess }), sampleCandidate({ source }));
      expect(kept).toMatchObject({ trust: 'guess-proven', trustReason: { id: 'trust.guess-proven', values: {} } });
    },
  );
});
