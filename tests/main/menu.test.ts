import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import type { MenuCommand } from '../../electron/contract/api';
import { menuTemplate } from '../../electron/main/menu';
import { sayIn } from '../../electron/words/format-message';

const platforms = ['linux', 'win32', 'darwin'] as const;

function menuOn(platform: NodeJS.Platform, command: (command: MenuCommand) => void = () => undefined) {
  return menuTemplate(sayIn('en'), { ...actions, command }, platform, { offered: ['en'], chosen: null });
}

const nothing = () => undefined;
const actions = { command: nothing, showPrivacy: nothing, removeEverything: nothing, chooseLanguage: nothing };

function entriesOf({ submenu }: MenuItemConstructorOptions): readonly MenuItemConstructorOptions[] {
  return Array.isArray(submenu) ? submenu : [];
}

function duplicatesIn(items: readonly string[]): readonly string[] {
  return items.filter((item, place) => items.indexOf(item) !== place);
}

const mnemonics = (items: readonly MenuItemConstructorOptions[]) =>
  items.flatMap(({ label }) => label?.match(/&(\p{L})/u)?.[1]?.toLowerCase() ?? []);

describe.each(platforms)('the menu on %s', (platform) => {
  it('has a different letter for each entry of a list', () => {
    const menu = menuOn(platform);
    for (const list of [menu, ...menu.map(entriesOf)]) {
      const labelled = list.filter(({ label }) => label !== undefined);
      expect(mnemonics(list)).toHaveLength(labelled.length);
      expect(duplicatesIn(mnemonics(list))).toEqual([]);
    }
  });

  it('gives each key to one entry', () => {
    const keys = menuOn(platform)
      .flatMap(entriesOf)
      .flatMap(({ accelerator }) => accelerator ?? []);
    expect(keys.length).toBeGreaterThan(5);
    expect(duplicatesIn(keys)).toEqual([]);
  });

  it('passes every command to the page', () => {
    const chosen: MenuCommand[] = [];
    const menu = menuOn(platform, (command) => chosen.push(command));
    for (const { click } of menu.flatMap(entriesOf)) (click as (() => void) | undefined)?.();
    expect(chosen.sort()).toEqual([
      'about',
      'back',
      'copy-for-support',
      'help',
      'new-account',
      'open-report',
      'print',
      'save-files',
      'save-report',
    ]);
  });
});

describe('the choice of a language', () => {
  const languagesIn = (offered: readonly string[], chosen: string | null, chooseLanguage = (_: string | null) => {}) =>
    menuTemplate(sayIn('en'), { ...actions, chooseLanguage }, 'linux', { offered, chosen })
      .flatMap(entriesOf)
      .filter(({ label }) => label === 'Lan&guage')
      .flatMap(entriesOf);

  it('is not offered where there is one', () => {
    expect(languagesIn(['en'], null)).toEqual([]);
  });

  it('calls each language as it calls itself, and marks the chosen one', () => {
    const entries = languagesIn(['en', 'de', 'pt-BR'], 'de');
    expect(entries.map(({ label, checked }) => [label, checked])).toEqual([
      ['&System language', false],
      ['English', false],
      ['Deutsch', true],
      ['português (Brasil)', false],
    ]);
  });

  it('hands on the tag, and none for that of the system', () => {
    const chosen: (string | null)[] = [];
    for (const { click } of languagesIn(['en', 'de'], null, (tag) => void chosen.push(tag))) {
      (click as (() => void) | undefined)?.();
    }
    expect(chosen).toEqual([null, 'en', 'de']);
  });
});
