import { describe, expect, it } from 'vitest';
import { checks } from '../../../electron/core/checks/checks';
import { outcomes } from './outcomes';

const kinds = ['found', 'passed', 'not-applicable'] as const;

describe('the outcomes of the checks', () => {
  it('have evidence each, for every check that is registered', () => {
    const rows = checks.map(({ id }) => [id, ...kinds.map((kind) => (outcomes[id]?.[kind] ? 'yes' : '–'))]);
    process.stdout.write(`${[['check', ...kinds], ...rows].map(asRow).join('\n')}\n`);
    expect(Object.keys(outcomes)).toEqual(checks.map(({ id }) => id));
  });

  it.each(checks.flatMap((check) => kinds.map((kind) => [check, kind] as const)))('$0.id: $1', (check, kind) => {
    const evidence = outcomes[check.id]?.[kind] ?? null;
    if (evidence !== null) return expect(check.judge(evidence).kind).toBe(kind);
    // A check may always have something to judge. Then no evidence of another check leaves it without.
    const judged = Object.values(outcomes).flatMap(({ found, passed }) => [check.judge(found), check.judge(passed)]);
    expect(judged.map((judgement) => judgement.kind)).not.toContain(kind);
  });

  it('name a party, and what to do first where something is found', () => {
    for (const check of checks) {
      const evidence = outcomes[check.id]?.found;
      const judgement = evidence === undefined ? null : check.judge(evidence);
      if (judgement?.kind !== 'found') throw new Error(`${check.id} finds nothing`);
      expect([check.id, judgement.verdict.party, judgement.verdict.actions.length]).not.toContain(0);
      expect(judgement.verdict.message.id).not.toBe('');
    }
  });
});

function asRow([id = '', ...cells]: readonly string[]): string {
  return [id.padEnd(32), ...cells.map((cell) => cell.padEnd(16))].join('').trimEnd();
}
