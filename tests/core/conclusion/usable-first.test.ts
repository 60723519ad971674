import { describe, expect, it } from 'vitest';
import { usableFirst } from '../../../electron/core/conclusion/usable-first';
import { refusedPort, sampleCandidate, silentPort, workingPort } from '../run/sample-run';

describe('usableFirst', () => {
  it('puts what works first and what was not needed last, and keeps the order else', () => {
    const notNeeded = sampleCandidate({ port: 143, proven: false, state: 'not-needed' });
    const servers = [refusedPort(2525), notNeeded, workingPort(587), silentPort(465), workingPort(993)];
    expect(usableFirst(servers).map(({ port }) => port)).toEqual([587, 993, 2525, 465, 143]);
  });
});
