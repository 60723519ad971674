import { describe, expect, it } from 'vitest';
import { message } from '../../electron/core/message';
import { chooseLanguage, completeLanguages } from '../../electron/words/languages';
import { openLanguage } from '../../electron/words/open-language';

describe('chooseLanguage', () => {
  it('takes the first preferred language whose catalogue is complete, with its region', () => {
    expect(chooseLanguage(['xx', 'en-GB', 'en'])).toBe('en-GB');
  });

  it('takes English where no preferred language is complete', () => {
    expect(chooseLanguage(['xx-YY'])).toBe('en');
    expect(chooseLanguage([])).toBe('en');
  });

  it('chooses among the languages that can be offered', () => {
    expect(completeLanguages).toContain(chooseLanguage(['de', 'fr']));
  });
});

describe('openLanguage', () => {
  it('opens English for a tag that no language has', async () => {
    const say = await openLanguage('xx');
    expect(say(message('dialog.ok'))).toBe('OK');
  });

  it('finds the language by the first part of its tag, whatever its case', async () => {
    const say = await openLanguage('EN-gb');
    expect(say(message('value', { value: { day: '2026-01-12' } }))).toBe('12 January 2026');
  });
});
