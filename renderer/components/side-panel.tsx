import { type ReactNode, useEffect, useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { isLayerOpen } from '../open-layers';
import { words } from '../words/language';
import { Icon } from './icon';

interface SidePanelProps {
  /** The id that the button that opens it has in `aria-controls`. */
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The part of the window with the page, and with the panel at its end side. */
export const windowId = 'window';

/**
 * A panel next to the page that does not block it. It takes the focus and returns it when it closes. Esc closes it, unless something
 * above it takes Esc.
 */
export function SidePanel({ id, title, onClose, children }: SidePanelProps) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    // Before other listeners, because there Esc would cancel the run.
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || isLayerOpen()) return;
      event.preventDefault();
      event.stopPropagation();
      close.current();
    };
    document.addEventListener('keydown', hear, { capture: true });
    return () => {
      document.removeEventListener('keydown', hear, { capture: true });
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  const place = document.getElementById(windowId);
  if (place === null) return null;
  return createPortal(
    <aside className="panel" id={id} aria-labelledby={titleId}>
      <div className="panel-head">
        <h2 id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button className="button quiet small" type="button" onClick={onClose} aria-label={words('window.close')}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </aside>,
    place,
  );
}
