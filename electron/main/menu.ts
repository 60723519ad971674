import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../contract/api';
import { message } from '../core/message';
import type { Say } from '../words/format-message';
import type { PlainId } from '../words/values-of';

/** The actions of the menu's entries. */
interface MenuActions {
  /** Sends the page a command that only the page can perform. */
  readonly command: (command: MenuCommand) => void;
  readonly showPrivacy: () => void;
  readonly removeEverything: () => void;
  /** A BCP 47 tag; null for the language of the system. */
  readonly chooseLanguage: (tag: string | null) => void;
}

/** What the menu offers as languages: none where there is only one. */
interface LanguageChoice {
  /** BCP 47 tags. */
  readonly offered: readonly string[];
  /** Null for the language of the system. */
  readonly chosen: string | null;
}

/** The application's menu, with the letters and keys that reach its entries by keyboard. */
export function menuTemplate(
  say: Say,
  { command, showPrivacy, removeEverything, chooseLanguage }: MenuActions,
  platform: NodeJS.Platform,
  { offered, chosen }: LanguageChoice,
): MenuItemConstructorOptions[] {
  const label = (id: PlainId) => say(message(id));
  const entry = (id: PlainId, chosen: MenuCommand, accelerator?: string) => ({
    label: label(id),
    click: () => command(chosen),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const role = (id: PlainId, name: NonNullable<MenuItemConstructorOptions['role']>) => ({
    role: name,
    label: label(id),
  });
  const separator = { type: 'separator' } as const;
  const isMac = platform === 'darwin';

  const file: MenuItemConstructorOptions[] = [
    entry('menu.new-account', 'new-account', 'CmdOrCtrl+N'),
    separator,
    entry('menu.open-report', 'open-report', 'CmdOrCtrl+O'),
    entry('menu.save-report', 'save-report', 'CmdOrCtrl+Shift+S'),
    separator,
    entry('menu.save-files', 'save-files', 'CmdOrCtrl+S'),
    entry('menu.print', 'print', 'CmdOrCtrl+P'),
    // On macOS this entry is in the application's own menu.
    ...(isMac ? [] : [separator, { ...role('menu.quit', 'quit'), accelerator: 'Ctrl+Q' }]),
  ];
  const edit: MenuItemConstructorOptions[] = [
    role('menu.undo', 'undo'),
    role('menu.redo', 'redo'),
    separator,
    role('menu.cut', 'cut'),
    role('menu.copy', 'copy'),
    role('menu.paste', 'paste'),
    role('menu.select-all', 'selectAll'),
  ];
  const choice = (tag: string | null, name: string): MenuItemConstructorOptions => ({
    ...{ type: 'radio', label: name, checked: tag === chosen },
    click: () => chooseLanguage(tag),
  });
  const languages = [
    choice(null, label('menu.language.system')),
    // Each is called as it calls itself, for somebody who cannot read the one that is spoken.
    ...offered.map((tag) => choice(tag, new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag)),
  ];
  const view: MenuItemConstructorOptions[] = [
    entry('menu.back', 'back', isMac ? 'Cmd+[' : 'Alt+Left'),
    separator,
    role('menu.zoom-in', 'zoomIn'),
    // On most keyboards plus needs Shift, which users leave out.
    { role: 'zoomIn', accelerator: 'CmdOrCtrl+=', visible: false, acceleratorWorksWhenHidden: true },
    role('menu.zoom-out', 'zoomOut'),
    role('menu.reset-zoom', 'resetZoom'),
    separator,
    role('menu.full-screen', 'togglefullscreen'),
    ...(offered.length > 1 ? [separator, { label: label('menu.language'), submenu: languages }] : []),
  ];
  const help: MenuItemConstructorOptions[] = [
    entry('menu.show-help', 'help', 'F1'),
    entry('menu.copy-for-support', 'copy-for-support', 'CmdOrCtrl+Shift+C'),
    separator,
    { label: label('menu.privacy'), click: showPrivacy },
    { label: label('menu.remove-everything'), click: removeEverything },
    separator,
    entry('menu.about', 'about'),
  ];
  return [
    ...(isMac ? [{ role: 'appMenu' } as const] : []),
    { label: label('menu.file'), submenu: file },
    { label: label('menu.edit'), submenu: edit },
    { label: label('menu.view'), submenu: view },
    { label: label('menu.help'), submenu: help, role: 'help' },
  ];
}
