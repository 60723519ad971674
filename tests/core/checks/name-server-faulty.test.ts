import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { nameServerFaulty } from '../../../electron/core/checks/name-server-faulty';
import { failedCandidate, sampleCandidate, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const failure: Failure = { code: 'name-answer-cut-short', host: 'mail.example.net' };

describe('nameServerFaulty', () => {
  it('finds that a name server truncates its answers, for a server or for a source', () => {
    const ofServer = evidenceOf([failedCandidate({ failure })]);
    const ofSource = evidenceOf([], { sourceOutcomes: new Map([['mx', { state: 'failed', failure }]]) });
    for (const evidence of [ofServer, ofSource]) {
      expect(nameServerFaulty.judge(evidence)).toMatchObject({
        kind: 'found',
        verdict: { cause: 'name-server-faulty', party: 'this-network' },
      });
    }
  });

  it('passes where both directions work anyway, and where the name server gives whole answers', () => {
    const working = [sampleCandidate(), workingPort(587)];
    const sourceOutcomes = new Map([['srv', { state: 'failed', failure }]] as const);
    expect(nameServerFaulty.judge(evidenceOf(working, { sourceOutcomes }))).toEqual({ kind: 'passed' });
    expect(nameServerFaulty.judge(evidenceOf([failedCandidate({})]))).toEqual({ kind: 'passed' });
  });
});
