import { defineConfig } from 'vitest/config';
import serversConfig from './vitest.servers.config.mjs';

export default defineConfig({
  ...serversConfig,
  test: {
    ...serversConfig.test,
    globalSetup: 'build/testing/prepare-audit.mjs',
    include: ['tests/audit/**/*.test.ts'],
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
