import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../electron/cli/exit-codes';
import type { LoginOutcome, Report } from '../../electron/contract/report';

const report: Report = {
  input: { text: 'fir.example', kind: 'domain' },
  address: null,
  name: null,
  outcome: 'found',
  provider: null,
  incoming: null,
  outgoing: null,
  alternatives: [],
  conflicts: [],
  reason: null,
  findings: [],
  disclosed: [],
};
const accepted: LoginOutcome = { ok: true, login: 'jane', method: 'PLAIN', tookMs: 1 };

describe('exitCodeOf', () => {
  it.each([
    ['found', 0],
    ['partly-found', 1],
    ['claimed', 1],
    ['nothing-found', 3],
    ['cancelled', 130],
  ] as const)('ends %s with %i', (outcome, exit) => {
    expect(exitCodeOf({ ...report, outcome })).toBe(exit);
  });

  it('ends with 1 unless both sign-ins worked', () => {
    expect(exitCodeOf({ ...report, signIn: { incoming: accepted, outgoing: accepted } })).toBe(0);
    expect(exitCodeOf({ ...report, signIn: { incoming: accepted, outgoing: null } })).toBe(1);
  });
});
