import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const built = 'tests/cli/built/**/*.test.ts';
/** Tests that run where `MAILWRIGHT_LOOKS` is `all`, as in `.ci/run`: they take long and seldom break. */
const forCi =
  process.env['MAILWRIGHT_LOOKS'] === 'all'
    ? []
    : ['tests/cli/built/{audit,early-end,standard-streams}.test.ts', 'tests/renderer/spoilt-reports.test.tsx'];
/** These mock modules, or read a global when they are loaded. */
const apart = [
  'tests/main/{app-scheme,ipc,network-settings,window-colors}.test.ts',
  'tests/renderer/later-modules.test.ts',
  'tests/renderer/*.test.tsx',
  'tests/node/save-files.test.ts',
];

/**
 * The groups of unit tests, by name. The tests of most share modules that are loaded once: the modules keep no state between tests, and
 * no test mocks one. A process for each file would take several times as long. There are few groups, because each transforms and loads
 * the modules anew.
 */
export const unitTests = {
  sharing: {
    include: [
      'tests/{contract,words,core,engine,build,golden,node,cli,main}/**/*.test.ts',
      'tests/*.test.ts',
      'tests/renderer/*.test.ts',
    ],
    exclude: [built, ...apart],
    isolate: false,
  },
  pages: { include: ['tests/renderer/pages/**/*.test.tsx'], environment: 'happy-dom', isolate: false },
  'built command line': {
    globalSetup: 'build/testing/build-before-tests.mjs',
    include: [built],
    exclude: forCi,
    isolate: false,
  },
  apart: { include: apart, exclude: forCi },
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // A golden file that is missing fails: only `npm run golden` writes them.
    update: 'none',
    setupFiles: ['tests/fakes/seed-property-tests.ts'],
    // Tests often wait, so two workers run even on a machine of two processors.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The defaults are too short on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    expect: { poll: { timeout: 50_000 } },
    projects: Object.entries(unitTests).map(([name, test]) => ({ extends: true, test: { name, ...test } })),
  },
});
