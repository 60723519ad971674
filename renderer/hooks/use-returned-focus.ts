import { useEffect, useRef } from 'react';

/**
 * Returns the focus to the element that had it before a modal opened. Used by the page behind and not by the modal, because
 * the page cannot take focus before the modal has cleaned up.
 */
export function useReturnedFocus(isOpen: boolean): void {
  const before = useRef<Element | null>(null);
  if (isOpen && before.current === null) before.current = document.activeElement;

  useEffect(() => {
    if (isOpen) return;
    if (before.current instanceof HTMLElement && before.current.isConnected) before.current.focus();
    before.current = null;
  }, [isOpen]);
}
