import { describe, expect, it } from 'vitest';
import { projectPath } from '../../build/project-path.mjs';
import { wordsAsJson } from '../../build/words-as-json.mjs';
import { de } from '../../electron/words/de';
import { en } from '../../electron/words/en';

interface Load {
  readonly handler: (id: string) => Promise<string | null>;
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

  it('is the only thing that is changed', async () => {
    expect(await loaded('electron', 'words', 'languages.ts')).toBeNull();
  });
});
