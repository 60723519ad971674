import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [
      'tests/{contract,words,core,engine,node,cli,main,preload,build,renderer}/**/*.test.{ts,tsx}',
      'tests/*.test.ts',
    ],
    // A golden file that is missing fails: only `npm run golden` writes them.
    update: 'none',
    testTimeout: 20_000,
    hookTimeout: 30_000,
  },
});
