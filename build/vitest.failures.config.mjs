import { defineConfig } from 'vitest/config';
import serversConfig from './vitest.servers.config.mjs';

export default defineConfig({
  ...serversConfig,
  test: {
    ...serversConfig.test,
    globalSetup: 'build/testing/prepare-failures.mjs',
    include: ['tests/failures/**/*.test.ts'],
    // Most of a run waits for a server.
    maxConcurrency: 4,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
