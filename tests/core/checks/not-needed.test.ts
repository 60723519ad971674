import { describe, expect, it } from 'vitest';
import { isHeard, isSilent, isUnconnected } from '../../../electron/core/checks/run-facts';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { failedCandidate, sampleCandidate, silentPort, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const notNeeded = (port: number, protocol: 'imap' | 'smtp' = 'imap') =>
  failedCandidate({ protocol, port, security: 'starttls', state: 'not-needed' });

describe('a server that was not needed', () => {
  it('was neither heard nor silent: nobody connected to it', () => {
    expect([isHeard, isSilent, isUnconnected].map((is) => is(notNeeded(143)))).toEqual([false, false, true]);
  });

  it('is no evidence against a working pair, a network or a direction', () => {
    const others = [notNeeded(143), notNeeded(465, 'smtp'), notNeeded(25, 'smtp')];
    const web = { isReached: true, isProxied: false };
    expect(findingsOf(evidenceOf([sampleCandidate(), workingPort(587), ...others], { web }))).toEqual([]);
    const blocked = [silentPort(587), silentPort(465), silentPort(2525)];
    const withOthers = findingsOf(evidenceOf([sampleCandidate(), ...blocked, notNeeded(143)], { web }));
    expect(withOthers).toEqual(findingsOf(evidenceOf([sampleCandidate(), ...blocked], { web })));
    expect(withOthers).not.toEqual([]);
  });
});
