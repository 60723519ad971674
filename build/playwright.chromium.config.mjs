import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import windowConfig from './playwright.config.mjs';

/** Tests of Electron itself, each with what of it no other host has. All others of the window run in Chromium too. */
const needElectron = {
  'forged-records.spec.ts': 'Electron is started in the network of real servers',
  'mistake.spec.ts': 'its box after a mistake, its restart, and a page whose process dies',
  'proxy.spec.ts': 'its session reads the proxies of the system',
  'servers.spec.ts': 'Electron is started in the network of real servers',
  'shut-in.spec.ts': 'what its sessions and windows refuse to a page',
  'silent-page.spec.ts': 'what its Chromium sends by itself',
  'start.spec.ts': 'its processes after npm start',
  'window.spec.ts': 'its lock, its own addresses, its permissions and preferences of a window',
};

export default defineConfig(windowConfig, {
  testDir: fileURLToPath(new URL('../tests', import.meta.url)),
  testMatch: ['e2e/**/*.spec.ts', 'e2e-chromium/**/*.spec.ts'],
  testIgnore: Object.keys(needElectron).map((name) => `e2e/${name}`),
  outputDir: fileURLToPath(new URL('../dist/test-results/chromium', import.meta.url)),
  // No display is shared, so every page has the focus.
  workers: 2,
});
