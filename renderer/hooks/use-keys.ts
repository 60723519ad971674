import { useEffect } from 'react';
import type { MenuCommand } from '../../electron/contract/api';
import { isLayerOpen, openSheet } from '../open-layers';
import { isMac } from '../system';

interface Keys {
  /** Esc, where no sheet, panel or control has taken it. */
  readonly onEscape: () => void;
  readonly onCommand: (command: MenuCommand) => void;
  readonly onCopy: (text: string) => void;
}

/** Listens for the keys that work anywhere in the window, except behind an open sheet. */
export function useKeys({ onEscape, onCommand, onCopy }: Keys): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const sheet = openSheet();
      const did =
        pressFilled(event, sheet ?? document) ||
        (sheet === null && (command(event, onCommand) || copyRow(event, onCopy)));
      if (!did) return;
      event.preventDefault();
      event.stopPropagation();
    };
    const hearEscape = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented && !isLayerOpen()) onEscape();
    };
    // Before the controls, because a button takes Enter together with any modifier key.
    document.addEventListener('keydown', hear, { capture: true });
    // After the controls, because lists and fields close themselves by Esc.
    document.addEventListener('keydown', hearEscape);
    return () => {
      document.removeEventListener('keydown', hear, { capture: true });
      document.removeEventListener('keydown', hearEscape);
    };
  }, [onEscape, onCommand, onCopy]);
}

/** Presses the filled button for Ctrl or ⌘ with Enter; where a sheet is open, the button of the sheet. */
function pressFilled(event: KeyboardEvent, within: ParentNode): boolean {
  const button = within.querySelector<HTMLButtonElement>('button[data-filled]');
  if (event.key !== 'Enter' || !isMain(event) || button === null) return false;
  button.click();
  return true;
}

function command(event: KeyboardEvent, onCommand: Keys['onCommand']): boolean {
  const chosen = commandOf(event);
  if (chosen !== null) onCommand(chosen);
  return chosen !== null;
}

function commandOf(event: KeyboardEvent): MenuCommand | null {
  const { key, altKey, shiftKey } = event;
  const letter = letterOf(event);
  if (key === 'F1') return 'help';
  // On a Mac, Option with an arrow moves by words in a field.
  if (isMac ? isMain(event) && key === '[' : altKey && key === 'ArrowLeft') return 'back';
  if (!isMain(event)) return null;
  if (shiftKey) return letter === 'c' ? 'copy-for-support' : null;
  if (letter === 's') return 'save-files';
  return letter === 'p' ? 'print' : null;
}

/** Copies the row that has the focus as text, unless some other text is selected. */
function copyRow(event: KeyboardEvent, onCopy: Keys['onCopy']): boolean {
  const { target, shiftKey } = event;
  if (letterOf(event) !== 'c' || !isMain(event) || shiftKey || !(target instanceof HTMLElement)) return false;
  const text = target.closest<HTMLElement>('[data-copy]')?.dataset['copy'];
  const isField = target instanceof HTMLInputElement && target.type !== 'radio' && target.type !== 'checkbox';
  if (text === undefined || isField || getSelection()?.toString()) return false;
  onCopy(text);
  return true;
}

/** Caps Lock changes no shortcut. */
function letterOf({ key }: KeyboardEvent): string {
  return key.toLowerCase();
}

function isMain({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (isMac ? metaKey : ctrlKey) && !altKey;
}
