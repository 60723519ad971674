import { IntlMessageFormat } from 'intl-messageformat';
import { expect, it } from 'vitest';
import { message } from '../../electron/core/message';
import { en } from '../../electron/words/en';
import { sayIn } from '../../electron/words/format-message';
import { pseudoLocale, saidOutsideTheCatalogue } from './pseudo-locale';

it('keeps every placeholder of every sentence', () => {
  const say = sayIn('en', pseudoLocale);
  expect(say(message('failure.refused', { host: 'mx.example.net', port: 25 }))).toMatch(
    /^⟦mx\.example\.net réfúšéd .* pórt 25\..*⟧$/,
  );
  for (const text of Object.values(pseudoLocale)) {
    expect(() => new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true })).not.toThrow();
  }
});

it('is longer by two fifths', () => {
  const lengthOf = (texts: readonly string[]) => texts.join('').length;
  expect(lengthOf(Object.values(pseudoLocale)) / lengthOf(Object.values(en))).toBeGreaterThan(1.3);
});

it.each([
  ['⟦Réçéívé⟧ mail.example.net', []],
  ['⟦a ⟦b⟧ c⟧ Works', ['Works']],
  ['IMAP, TLS 993 ⟦x⟧', []],
  ['jane@example.net (said) here.', ['(said)', 'here.']],
])('of %s it finds outside the catalogue %o', (text, words) => {
  expect(saidOutsideTheCatalogue(text)).toEqual(words);
});
