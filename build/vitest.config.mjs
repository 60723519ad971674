import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Layers without a platform: their modules keep nothing from one test to the next, so that all their tests can share the
 * modules that are loaded once. A process for each file would take five times as long.
 */
const pure = 'tests/{contract,words,core}/**/*.test.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // A golden file that is missing fails: only `npm run golden` writes them.
    update: 'none',
    // The usual ones are too short on a machine that has other work.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: [
      { extends: true, test: { name: 'pure', include: [pure], isolate: false } },
      {
        extends: true,
        test: {
          name: 'platform',
          // Some of them run the built command line.
          globalSetup: 'build/testing/build-before-tests.mjs',
          include: ['tests/{engine,node,cli,main,preload,build,renderer}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
        },
      },
    ],
  },
});
