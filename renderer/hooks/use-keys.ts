import { useEffect } from 'react';

interface Keys {
  /** Esc, where no control has taken it. */
  readonly onEscape: () => void;
}

/** Listens for the keys that work anywhere in the window: Esc, and Ctrl or ⌘ with Enter for the filled button. */
export function useKeys({ onEscape }: Keys): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === 'Escape') onEscape();
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        document.querySelector<HTMLButtonElement>('button[data-filled]')?.click();
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [onEscape]);
}
