import { existsSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ownResultFile, takeResult } from '../../../build/testing/result-file.mjs';

it('keeps the results of runs at the same time apart, and takes each once', () => {
  const path = ownResultFile('sample');
  expect(path).toContain(String(process.pid));
  expect(takeResult(path)).toBeNull();
  writeFileSync(path, '{"passed":1}');
  expect(takeResult(path)).toEqual({ passed: 1 });
  expect(existsSync(path)).toBe(false);
});
