import { describe, expect, it } from 'vitest';
import { missingIncoming, missingOutgoing } from '../../../electron/core/checks/missing-direction';
import { openRelayPort, refusedPort, sampleCandidate, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const typed = { source: 'typed', sources: ['typed'] } as const;
const receiving = sampleCandidate(typed);
const untried = { proven: false, state: 'skipped', heard: null } as const;
const asked = { sourceOutcomes: new Map([['srv', { state: 'no-entry', failure: null }]] as const) };

describe('missingOutgoing', () => {
  it.each([
    ['servers for sending were tried', evidenceOf([receiving, refusedPort(587, typed)])],
    ['sources were asked, and none names a server for sending', evidenceOf([receiving], asked)],
  ])('finds that none works where %s', (_, evidence) => {
    expect(missingOutgoing.judge(evidence)).toMatchObject({
      kind: 'found',
      verdict: { message: { id: 'check.missing-direction.sending' } },
    });
  });

  it.each([
    ['only a server for receiving was typed', [receiving]],
    ['only the port for relay was tried beside it', [receiving, openRelayPort(typed)]],
    ['a server for sending was typed and not tried', [receiving, workingPort(587, { ...typed, ...untried })]],
  ])('says nothing of servers for sending where %s', (_, servers) => {
    expect(missingOutgoing.judge(evidenceOf(servers))).toEqual({ kind: 'not-applicable' });
  });
});

describe('missingIncoming', () => {
  it('says nothing of servers for receiving where only one for sending was typed', () => {
    expect(missingIncoming.judge(evidenceOf([workingPort(587, typed)]))).toEqual({ kind: 'not-applicable' });
  });
});
