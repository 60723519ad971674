import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const { CI, MAILWRIGHT_DISPLAYS = '', TEST_PARALLEL_INDEX = '0' } = process.env;

// Only one window on a display can have the focus, so each worker has a display of its own.
const displays = MAILWRIGHT_DISPLAYS.split(' ').filter((name) => name !== '');
const display = displays[Number(TEST_PARALLEL_INDEX)];
if (display !== undefined) process.env['DISPLAY'] = display;

export default defineConfig({
  testDir: fileURLToPath(new URL('../tests/e2e', import.meta.url)),
  outputDir: fileURLToPath(new URL('../dist/test-results/window', import.meta.url)),
  forbidOnly: CI !== undefined,
  workers: Math.max(1, displays.length),
  timeout: 120_000,
  // The default of five seconds is too short for a sign-in on a busy machine.
  expect: { timeout: 30_000 },
});
