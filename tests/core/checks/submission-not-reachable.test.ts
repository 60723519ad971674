import { describe, expect, it } from 'vitest';
import { submissionNotReachable } from '../../../electron/core/checks/submission-not-reachable';
import {
  failedCandidate,
  openRelayPort,
  refusedPort,
  sampleCandidate,
  silentPort,
  workingPort,
} from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const incoming = sampleCandidate();

describe('submissionNotReachable', () => {
  it('names the party unknown where some of the ports are silent', () => {
    const candidates = [incoming, silentPort(587), refusedPort(2525), silentPort(465), openRelayPort()];
    expect(submissionNotReachable.judge(evidenceOf(candidates))).toMatchObject({
      kind: 'found',
      verdict: { cause: 'submission-not-reachable', party: 'unknown', actions: [{ kind: 'try-again' }, {}, {}] },
    });
  });

  it('names the provider where all ports refuse', () => {
    const candidates = [incoming, refusedPort(587), refusedPort(2525), refusedPort(465), openRelayPort()];
    expect(submissionNotReachable.judge(evidenceOf(candidates))).toMatchObject({
      kind: 'found',
      verdict: { cause: 'submission-not-reachable', party: 'provider', actions: [{ kind: 'try-again' }, {}, {}] },
    });
  });

  it('looks at the server that answers on 25, not at others', () => {
    const elsewhere = silentPort(587, { host: 'smtp.example.net' });
    const candidates = [elsewhere, refusedPort(587), refusedPort(2525), refusedPort(465), openRelayPort()];
    expect(submissionNotReachable.judge(evidenceOf(candidates))).toMatchObject({ verdict: { party: 'provider' } });
  });

  it('passes where a port for sending works, or answers with something else', () => {
    expect(submissionNotReachable.judge(evidenceOf([workingPort(587), openRelayPort()]))).toEqual({ kind: 'passed' });
    const stripped = failedCandidate({ protocol: 'smtp', port: 587, failure: { code: 'starttls-not-offered' } });
    expect(submissionNotReachable.judge(evidenceOf([stripped, openRelayPort()]))).toEqual({ kind: 'passed' });
  });

  it('has nothing to say where 25 does not answer either', () => {
    const candidates = [incoming, silentPort(587), silentPort(25)];
    expect(submissionNotReachable.judge(evidenceOf(candidates))).toEqual({ kind: 'not-applicable' });
  });
});
