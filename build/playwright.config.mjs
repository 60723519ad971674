import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

const { CI } = process.env;

export default defineConfig({
  testDir: fileURLToPath(new URL('../tests/e2e', import.meta.url)),
  outputDir: fileURLToPath(new URL('../dist/test-results/window', import.meta.url)),
  forbidOnly: CI !== undefined,
  // Windows share the display's one focus.
  workers: 1,
  timeout: 120_000,
  // The usual five seconds are too short for a sign-in on a machine that has other work.
  expect: { timeout: 30_000 },
});
