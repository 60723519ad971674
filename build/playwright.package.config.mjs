import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import windowConfig from './playwright.config.mjs';

export default defineConfig(windowConfig, {
  testDir: fileURLToPath(new URL('../tests/package', import.meta.url)),
  outputDir: fileURLToPath(new URL('../dist/test-results/package', import.meta.url)),
});
