import { defineConfig } from 'vitest/config';
import serversConfig from './vitest.servers.config.mjs';

export default defineConfig({
  ...serversConfig,
  test: {
    ...serversConfig.test,
    globalSetup: 'build/testing/prepare-manners.mjs',
    include: ['tests/manners/**/*.test.ts'],
    // Everything is observed before the first test.
    hookTimeout: 600_000,
  },
});
