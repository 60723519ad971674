import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const { CI } = process.env;

export default defineConfig({
  testDir: fileURLToPath(new URL('../tests/e2e', import.meta.url)),
  outputDir: fileURLToPath(new URL('../dist/test-results/window', import.meta.url)),
  forbidOnly: CI !== undefined,
  // Only one window on a display can have the focus.
  workers: 1,
  timeout: 120_000,
  // The default of five seconds is too short for a sign-in on a busy machine.
  expect: { timeout: 30_000 },
});
