import { useEffect, useRef } from 'react';

/**
 * Gives the focus back to whatever had it before something modal opened. What lies behind is out of reach until all of the
 * modal's own cleaning up is done, so this belongs to the page behind, not to the modal.
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
