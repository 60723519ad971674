import { useEffect } from 'react';

/** Takes text that is pasted while no field has the focus; a field takes its own. */
export function usePastedText(onPaste: (text: string) => void): void {
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const isField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      const text = event.clipboardData?.getData('text/plain').trim() ?? '';
      if (isField || text === '') return;
      event.preventDefault();
      onPaste(text);
    };
    document.addEventListener('paste', hear);
    return () => document.removeEventListener('paste', hear);
  }, [onPaste]);
}
