import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import windowConfig from './playwright.config.mjs';

export default defineConfig(windowConfig, {
  testDir: fileURLToPath(new URL('../tests/e2e-sandbox', import.meta.url)),
  outputDir: fileURLToPath(new URL('../dist/test-results/sandbox', import.meta.url)),
});
