import { defineConfig } from 'vitest/config';
import serversConfig from './vitest.servers.config.mjs';

export default defineConfig({
  ...serversConfig,
  test: {
    ...serversConfig.test,
    include: ['tests/readme/**/*.test.ts'],
    // The first command installs everything.
    testTimeout: 1_200_000,
    // All that was installed is removed again.
    hookTimeout: 600_000,
  },
});
