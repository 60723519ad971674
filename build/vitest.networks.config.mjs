import { defineConfig } from 'vitest/config';
import serversConfig from './vitest.servers.config.mjs';

export default defineConfig({
  ...serversConfig,
  test: {
    ...serversConfig.test,
    globalSetup: 'build/testing/prepare-networks.mjs',
    include: ['tests/networks/**/*.test.ts'],
    // Each looks twice, and waits for what is silent.
    testTimeout: 240_000,
  },
});
