import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const { CI, MAILWRIGHT_DISPLAYS = '', MAILWRIGHT_LOOKS, TEST_PARALLEL_INDEX = '0' } = process.env;

// Only one window on a display can have the focus, so each worker has a display of its own.
const displays = MAILWRIGHT_DISPLAYS.split(' ').filter((name) => name !== '');
const display = displays[Number(TEST_PARALLEL_INDEX)];
if (display !== undefined) process.env['DISPLAY'] = display;

/** Tests that run where `MAILWRIGHT_LOOKS` is `all`, as in `.ci/run`: they take long and seldom break. */
const forCi = ['forged-records.spec.ts', 'other-ways.spec.ts', 'proxy.spec.ts', 'servers.spec.ts'];

export default defineConfig({
  testDir: fileURLToPath(new URL('../tests/e2e', import.meta.url)),
  outputDir: fileURLToPath(new URL('../dist/test-results/window', import.meta.url)),
  testIgnore: MAILWRIGHT_LOOKS === 'all' ? [] : forCi.map((name) => `**/${name}`),
  forbidOnly: CI !== undefined,
  workers: Math.max(1, displays.length),
  // A test takes some seconds. Both limits also have to do on a machine that is ten times slower, or busy with other things.
  timeout: 300_000,
  expect: { timeout: 60_000 },
});
