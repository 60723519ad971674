import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../electron/cli/parse-duration';

describe('parseDuration', () => {
  it.each([
    ['20s', 20_000],
    ['20', 20_000],
    ['500ms', 500],
    ['1.5s', 1_500],
    ['2m', 120_000],
  ])('takes %s for %i ms', (text, durationMs) => {
    expect(parseDuration(text)).toBe(durationMs);
  });

  it.each(['', '0', '0s', '-5s', 's', '5h', '1e3s', '20 s', '99999999s'])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeNull();
  });
});
