import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { starttlsStripped } from '../../../electron/core/checks/starttls-stripped';
import { failedCandidate, openRelayPort, sampleCandidate, sampleHeard, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

/** A port for sending that answers without STARTTLS. */
const bare = (changes: Partial<Candidate> = {}) =>
  failedCandidate({
    ...{ protocol: 'smtp', port: 587, security: 'starttls', failure: { code: 'starttls-not-offered' } },
    ...changes,
  });
const byRecord = { source: 'srv', sources: ['srv'], basis: 'srv' } as const;
const byList = { source: 'ispdb', sources: ['ispdb'], basis: 'list' } as const;
const offering = { heard: sampleHeard({ beforeTls: { capabilities: ['PIPELINING', 'STARTTLS'], mechanisms: [] } }) };

const judge = (...candidates: readonly Candidate[]) => starttlsStripped.judge(evidenceOf(candidates));

describe('a port without STARTTLS', () => {
  it.each([
    ['the domain’s own document', {}],
    ['a list', byList],
  ])('was altered on the way where %s says that it has STARTTLS', (_, named) => {
    expect(judge(sampleCandidate(), bare(named))).toMatchObject({
      kind: 'found',
      verdict: {
        cause: 'starttls-not-offered',
        party: 'this-network',
        severity: 'error',
        message: { id: 'check.starttls-stripped', values: { port: 587 } },
        actions: [{ kind: 'open-network-settings' }, { kind: 'try-again' }, { kind: 'copy-for-support' }],
      },
    });
  });

  it('was altered where the same server has STARTTLS on another port, which can be used', () => {
    expect(judge(sampleCandidate(), bare(byRecord), workingPort(2525, offering))).toMatchObject({
      kind: 'found',
      verdict: {
        party: 'this-network',
        severity: 'warning',
        message: { id: 'check.starttls-stripped.one-port', values: { port: 587, other: 2525 } },
        actions: [{ kind: 'use-port', direction: 'outgoing', port: 2525 }, {}, {}],
      },
    });
  });

  it('is worth a warning where a list promises it and 465 works', () => {
    expect(judge(sampleCandidate(), bare(byList), workingPort(465))).toMatchObject({
      kind: 'found',
      verdict: { severity: 'warning', actions: [{ kind: 'use-port', port: 465 }, {}, {}] },
    });
  });

  it.each([
    ['nobody says that it has any', [bare(byRecord)]],
    ['only its host was named', [bare({ named: 'host' })]],
    ['its own document promises it, but 465 works, so the document may be wrong', [bare(), workingPort(465)]],
    ['another server has STARTTLS', [bare(byRecord), workingPort(2525, { ...offering, host: 'smtp.other.example' })]],
    ['its relay port has STARTTLS', [bare(byRecord), openRelayPort(offering)]],
  ])('is the provider’s where %s', (_, candidates) => {
    expect(judge(...candidates)).toEqual({ kind: 'passed' });
  });
});

it('passes where STARTTLS is offered', () => {
  expect(judge(sampleCandidate(), workingPort(587, offering))).toEqual({ kind: 'passed' });
});

it('has nothing to judge where no port with STARTTLS was heard', () => {
  expect(judge(sampleCandidate(), workingPort(465))).toEqual({ kind: 'not-applicable' });
});
