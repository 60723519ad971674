import { readdirSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { type Catalogue, en } from '../../electron/words/en';
import { completeLanguages } from '../../electron/words/languages';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** The arguments of a sentence, each once: a select with the names of its cases, a plural without, because languages count differently. */
function placesIn(text: string, language: string): readonly string[] {
  const elements = new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst();
  return [...new Set(placesOf(elements))].sort();
}

function placesOf(elements: readonly Element[]): readonly string[] {
  return elements.flatMap((element) => {
    if ('options' in element) {
      const isSelect = element.type === 5;
      const cases = isSelect ? ` by ${Object.keys(element.options).sort().join(' ')}` : ' counted';
      const inside = Object.values(element.options).flatMap(({ value }) => placesOf(value));
      return [`${element.value}${cases}`, ...inside];
    }
    return element.type !== 0 && 'value' in element ? [element.value] : [];
  });
}

it('distinguishes a select from a plural, and looks inside both', () => {
  expect(placesIn('{a, select, x {{b}} other {}} {c, plural, one {#} other {{d}}}', 'en')).toEqual([
    'a by other x',
    'b',
    'c counted',
    'd',
  ]);
});

const tags = readdirSync('electron/words').flatMap((name) => /^(?!en\.)([a-z]{2,3})\.ts$/.exec(name)?.[1] ?? []);

const catalogues = await Promise.all(
  tags.map(async (tag) => {
    const module: Readonly<Record<string, Partial<Catalogue>>> = await import(`../../electron/words/${tag}.ts`);
    return [tag, { isComplete: completeLanguages.includes(tag), words: module[tag] ?? {} }] as const;
  }),
);

it('finds the catalogues', () => {
  expect(tags).toContain('de');
});

describe.each(catalogues)('the catalogue of %s', (tag, { isComplete, words }) => {
  const sentences = Object.entries(words);

  it('has no sentence that English lacks, and lacks none where it counts as complete', () => {
    const lacking = Object.keys(en).filter((id) => !Object.hasOwn(words, id));
    expect(sentences.filter(([id]) => !Object.hasOwn(en, id))).toEqual([]);
    expect(isComplete).toBe(lacking.length === 0);
  });

  it('has the same values and the same cases in each sentence as English', () => {
    const differing = sentences.filter(
      ([id, text]) => placesIn(text, tag).join() !== placesIn(en[id as keyof Catalogue], 'en').join(),
    );
    expect(differing).toEqual([]);
  });

  it('has every plural that the language needs', () => {
    const needed = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [id, text] of sentences) {
      for (const options of pluralsIn(new IntlMessageFormat(text, tag, undefined, { ignoreTag: true }).getAst())) {
        expect(options, id).toEqual(expect.arrayContaining(needed));
      }
    }
  });

  it('neither begins nor ends a sentence with space, and shouts at nobody', () => {
    expect(sentences.filter(([, text]) => text !== text.trim() || text === '' || /!| {2}/.test(text))).toEqual([]);
  });
});

function pluralsIn(elements: readonly Element[]): readonly (readonly string[])[] {
  return elements.flatMap((element) => {
    if (!('options' in element)) return [];
    const inside = Object.values(element.options).flatMap(({ value }) => pluralsIn(value));
    return element.type === 6 ? [Object.keys(element.options), ...inside] : inside;
  });
}
