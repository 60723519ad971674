import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';
import serversConfig from './vitest.servers.config.mjs';

/** Runs the file that compares levels after all files that report them. */
class LevelsLast extends BaseSequencer {
  /**
   * @override
   * @type {BaseSequencer['sort']}
   */
  async sort(files) {
    const sorted = await super.sort(files);
    const isLevels = (/** @type {(typeof files)[number]} */ { moduleId }) => moduleId.endsWith('/levels.test.ts');
    return [...sorted.filter((file) => !isLevels(file)), ...sorted.filter(isLevels)];
  }
}

export default defineConfig({
  ...serversConfig,
  test: {
    ...serversConfig.test,
    // Above all that one test waits for: see tests/clients/patience.ts.
    testTimeout: 400_000,
    // Of some hundred starts of a desktop program, one hangs. What is wrong with a file fails twice.
    retry: { count: 1, condition: /The real program did nothing in time/ },
    include: ['tests/clients/**/*.test.ts'],
    globalSetup: ['build/testing/levels-folder.mjs', 'build/testing/prepare-clients.mjs'],
    sequence: { sequencer: LevelsLast },
  },
});
