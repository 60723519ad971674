import { defineConfig } from 'vitest/config';
import unitConfig, { unitTests } from './vitest.config.mjs';

/** Logic that calls nothing of Node. It is tested once, on the oldest Node that is supported. */
const pureLogic = [
  'tests/core/{checks,conclusion,diagnosis,run,search,wizard}/**',
  'tests/build/**',
  'tests/*.test.ts',
];

const { pages: _pages, ...shared } = unitTests;
/** All tests of the built program, whose streams and signals depend on Node most. */
const others = { ...shared, 'built command line': { ...shared['built command line'], exclude: [] } };

export default defineConfig({
  ...unitConfig,
  test: {
    ...unitConfig.test,
    projects: [
      ...Object.entries(others).map(([name, test]) => ({
        extends: /** @type {const} */ (true),
        test: { name, ...test, exclude: [...('exclude' in test ? test.exclude : []), ...pureLogic] },
      })),
      {
        extends: true,
        test: {
          name: 'current node',
          globalSetup: 'build/testing/build-before-tests.mjs',
          include: ['tests/current-node/**/*.test.ts'],
        },
      },
    ],
  },
});
