import { describe, expect, it } from 'vitest';
import { projectPath } from '../../build/project-path.mjs';
import { isSaidFirst } from '../../build/said-first.mjs';
import { wordsAsJson } from '../../build/words-as-json.mjs';
import { de } from '../../electron/words/de';
import { en } from '../../electron/words/en';

interface Load {
  readonly handler: (id: string) => Promise<string | null>;
}

interface SplitPlugin {
  readonly load: Load;
  transform(code: string, id: string): { readonly code: string } | null;
}

/** What a program gets in the place of this module. */
async function loaded(...path: readonly string[]): Promise<unknown> {
  const { load } = wordsAsJson();
  const code = await (load as Load).handler(projectPath(...path));
  return code === null ? null : await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

describe('a catalogue in a built program', () => {
  it.each([
    ['en', en],
    ['de', de],
  ])('is the whole one of %s', async (name, words) => {
    expect(await loaded('electron', 'words', `${name}.ts`)).toMatchObject({ [name]: words });
  });

  it('has in the window first what is said first, and then the rest', async () => {
    const { load, transform } = wordsAsJson({ laterParts: '/later-parts.ts' }) as unknown as SplitPlugin;
    const first = await load.handler(projectPath('electron', 'words', 'en.ts'));
    const rest = await load.handler('\0later-words');
    const texts = [first, rest].map((code) => /JSON\.parse\((".*")\)/.exec(code ?? '')?.[1] ?? '');
    const [said, later] = texts.map((text) => JSON.parse(JSON.parse(text)));
    expect(Object.keys(said).every(isSaidFirst)).toBe(true);
    expect(Object.keys(later).some(isSaidFirst)).toBe(false);
    expect({ ...said, ...later }).toEqual(en);
    expect(transform('', '/later-parts.ts')?.code).toContain('later-words');
    expect(transform('', '/other.ts')).toBeNull();
  });

  it('is the only thing that is changed', async () => {
    expect(await loaded('electron', 'words', 'languages.ts')).toBeNull();
  });
});
