import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * These tests share modules that are loaded once: the modules keep no state between tests, and no test mocks one. A process
 * for each file would take several times as long.
 */
const sharing = 'tests/{contract,words,core,engine,build,golden}/**/*.test.ts';
/** These share modules too, and some of them run the built command line. */
const sharingWithPrograms = 'tests/{node,cli}/**/*.test.ts';
const pages = 'tests/renderer/pages/**/*.test.tsx';
/** These mock modules, or read a global when they are loaded. */
const apart = ['tests/{main,renderer}/**/*.test.{ts,tsx}', 'tests/node/save-files.test.ts', 'tests/*.test.ts'];

/** The groups of unit tests, by name. */
export const unitTests = {
  sharing: { include: [sharing], isolate: false },
  pages: { include: [pages], environment: 'happy-dom', isolate: false },
  'sharing, with programs': {
    globalSetup: 'build/testing/build-before-tests.mjs',
    include: [sharingWithPrograms],
    exclude: apart,
    isolate: false,
  },
  apart: { include: apart, exclude: [pages] },
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // A golden file that is missing fails: only `npm run golden` writes them.
    update: 'none',
    // Tests often wait, so two workers run even on a machine of two processors.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The defaults are too short on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    projects: Object.entries(unitTests).map(([name, test]) => ({ extends: true, test: { name, ...test } })),
  },
});
