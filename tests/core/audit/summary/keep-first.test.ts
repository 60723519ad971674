import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareTexts, keepFirst } from '../../../../electron/core/audit/summary/keep-first';

it('keeps the first items of any stream, whatever its order, and counts all', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 })), fc.integer({ min: 1, max: 5 }), (items, atMost) => {
      const keeper = keepFirst(atMost, compareTexts);
      for (const item of items) keeper.add(item);
      const expected = [...items].sort(compareTexts).slice(0, atMost);
      expect(keeper.kept()).toEqual({ items: expected, count: items.length });
    }),
  );
});
