import { describe, expect, it } from 'vitest';
import { checks } from '../../../electron/core/checks/checks';

describe('checks', () => {
  it('never silence each other in a circle', () => {
    const silencersOf = (id: string) => checks.find((check) => check.id === id)?.silencedBy ?? [];
    const leadsBack = (id: string, way: readonly string[]): boolean =>
      way.includes(id) || silencersOf(id).some((silencer) => leadsBack(silencer, [...way, id]));
    expect(checks.filter(({ id }) => leadsBack(id, []))).toEqual([]);
  });
});
