import { describe, expect, it } from 'vitest';
import { cleartextLogin } from '../../../electron/core/checks/cleartext-login';
import { loginInTheClear, sampleCandidate, sampleHeard, silentPort, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

describe('cleartextLogin', () => {
  it('warns of a chosen server that takes passwords before TLS', () => {
    const open = workingPort(587, { heard: sampleHeard(loginInTheClear) });
    const judgement = cleartextLogin.judge(evidenceOf([sampleCandidate(), open]));
    expect(judgement).toMatchObject({
      kind: 'found',
      verdict: {
        cause: null,
        severity: 'warning',
        party: 'provider',
        message: { id: 'check.cleartext-login', values: { port: 587 } },
      },
    });
  });

  it('passes where servers are chosen that do not', () => {
    expect(cleartextLogin.judge(evidenceOf([sampleCandidate(), workingPort(587)]))).toEqual({ kind: 'passed' });
  });

  it('has nothing to say of a program on this computer', () => {
    const bridge = workingPort(1025, { host: '127.0.0.1', heard: sampleHeard(loginInTheClear) });
    expect(cleartextLogin.judge(evidenceOf([bridge]))).toEqual({ kind: 'not-applicable' });
  });

  it('has nothing to say where no server was heard', () => {
    const silent = silentPort(587);
    const chosen = { incoming: null, outgoing: silent };
    expect(cleartextLogin.judge(evidenceOf([silent], { chosen }))).toEqual({ kind: 'not-applicable' });
  });
});
