import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../../electron/words/en';

const messages = Object.entries(en);

type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Every wording that a message can have, with one word for each placeholder. */
function wordings(elements: readonly Element[]): readonly string[] {
  return elements.reduce<readonly string[]>(
    (texts, element) => texts.flatMap((text) => wordingsOf(element).map((ending) => text + ending)),
    [''],
  );
}

function wordingsOf(element: Element): readonly string[] {
  if ('options' in element) return Object.values(element.options).flatMap(({ value }) => wordings(value));
  if ('children' in element) return wordings(element.children);
  // Literal text has type 0; the rest is filled in.
  return [element.type === 0 ? element.value : '…'];
}

function wordingsOfMessage(text: string): readonly string[] {
  return wordings(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
}

describe('the English catalogue', () => {
  it.each(messages)('%s is a message that the formatter can read', (_id, text) => {
    expect(() => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true })).not.toThrow();
  });

  it.each(messages)('%s has at most 25 words', (_id, text) => {
    for (const wording of wordingsOfMessage(text)) {
      const words = wording.split(/\s+/).filter((word) => word !== '');
      expect(words.length, wording).toBeLessThanOrEqual(25);
    }
  });

  it.each(messages)('%s neither begins nor ends with space and shouts at nobody', (_id, text) => {
    expect(text).toBe(text.trim());
    expect(text).not.toBe('');
    expect(text).not.toContain('!');
    expect(text).not.toMatch(/ {2}/);
  });

  it.each(messages)('%s does not beg, excuse or soothe', (_id, text) => {
    expect(text).not.toMatch(/\b(?:please|sorry|simply|successfully|oops|just)\b/i);
  });
});
