import { expect } from 'vitest';

/** Fails where there are more lines than the limit, and shows them. */
export function expectAtMost(limit: number, lines: readonly string[]): void {
  expect(lines.length, lines.join('\n')).toBeLessThanOrEqual(limit);
}
