import { readFileSync } from 'node:fs';
import { expect, it, vi } from 'vitest';
import { leaveNoCoreDump } from '../../electron/node/leave-no-core-dump';

it.runIf(process.platform === 'linux')('keeps this process from dumping its memory, for good', async () => {
  leaveNoCoreDump();
  await vi.waitFor(() =>
    expect(readFileSync('/proc/self/limits', 'utf8')).toMatch(/^Max core file size +0 +0 +bytes/m),
  );
});
