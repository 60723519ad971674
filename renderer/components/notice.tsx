import type { ReactNode } from 'react';
import { Icon, type IconName, ToneIcon } from './icon';

interface NoticeProps {
  readonly icon: IconName;
  readonly children: ReactNode;
  /** The button at its end. */
  readonly action: { readonly label: string; readonly act: () => void };
}

/** A sentence about the whole page, with one button. */
export function Notice({ icon, children, action }: NoticeProps) {
  return (
    <div className="notice">
      <Icon name={icon} />
      <p>{children}</p>
      <button className="button small" type="button" onClick={action.act}>
        {action.label}
      </button>
    </div>
  );
}

/** One sentence that the user must know before going on. */
export function Warning({ text }: { readonly text: string }) {
  return (
    <p className="warning">
      <ToneIcon tone="warn" />
      <span>{text}</span>
    </p>
  );
}
