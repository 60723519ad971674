import { describe, expect, it } from 'vitest';
import { noForwardSecrecy } from '../../../electron/core/checks/no-forward-secrecy';
import { sampleCandidate, sampleHeard, silentPort, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const tls = { version: 'TLSv1.2', cipher: 'TLS_RSA_WITH_AES_128_GCM_SHA256' };

describe('noForwardSecrecy', () => {
  it('warns of a chosen server whose key decrypts old recordings', () => {
    const judgement = noForwardSecrecy.judge(
      evidenceOf([sampleCandidate(), workingPort(587, { heard: sampleHeard({ tls }) })]),
    );
    expect(judgement).toMatchObject({
      kind: 'found',
      verdict: { cause: null, severity: 'warning', party: 'provider', message: { values: { port: 587 } } },
    });
  });

  it('passes where every chosen server agrees on a new key each time', () => {
    expect(noForwardSecrecy.judge(evidenceOf([sampleCandidate(), workingPort(587)]))).toEqual({ kind: 'passed' });
  });

  it('has nothing to say where nothing was encrypted', () => {
    const silent = silentPort(587);
    const chosen = { incoming: null, outgoing: silent };
    expect(noForwardSecrecy.judge(evidenceOf([silent], { chosen }))).toEqual({ kind: 'not-applicable' });
  });
});
