import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RuntimeSources } from '../../build/electron-runtime.mjs';
import { resolveRuntime } from '../../build/electron-runtime.mjs';

/** Sources with runtimes in the named folders; `fetchable` is the folder that fetching the official runtime adds. */
function world({ override, there, fetchable }: { override?: string; there: string[]; fetchable?: string }) {
  const asked: string[] = [];
  const folders = new Set(there);
  const sources: RuntimeSources = {
    override,
    isThere: (program) => [...folders].some((folder) => program.includes(folder)),
    installOfficial: async () => {
      asked.push('official');
      if (fetchable !== undefined) folders.add(fetchable);
    },
    installFallback: async () => {
      asked.push('fallback');
      return '/fallback';
    },
  };
  return { asked, sources };
}

const official = 'node_modules';

describe('resolveRuntime', () => {
  it('takes the folder that the user names before the official runtime', async () => {
    const { asked, sources } = world({ override: '/mine', there: ['/mine', official] });
    const runtime = await resolveRuntime(sources);
    expect(runtime.origin).toBe('override');
    expect(runtime.program).toContain('mine');
    expect(asked).toEqual([]);
  });

  it('refuses a named folder without a runtime instead of taking another', async () => {
    const { sources } = world({ override: '/mine', there: [official] });
    await expect(resolveRuntime(sources)).rejects.toThrow('ELECTRON_OVERRIDE_DIST_PATH names /mine');
  });

  it('takes the official runtime that is there without fetching anything', async () => {
    const { asked, sources } = world({ there: [official] });
    expect((await resolveRuntime(sources)).origin).toBe('official');
    expect(asked).toEqual([]);
  });

  it('fetches the official runtime where it is missing', async () => {
    const { asked, sources } = world({ there: [], fetchable: official });
    expect((await resolveRuntime(sources)).origin).toBe('official');
    expect(asked).toEqual(['official']);
  });

  it('falls back only after the official runtime could not be fetched', async () => {
    const { asked, sources } = world({ there: [] });
    const runtime = await resolveRuntime(sources);
    expect(runtime.origin).toBe('fallback');
    expect(basename(dirname(runtime.program))).toBe('fallback');
    expect(asked).toEqual(['official', 'fallback']);
  });
});
