import { useEffect, useState } from 'react';
import type { WizardControls } from '../wizard-controls';
import { Icon } from './icon';

interface CopyButtonProps {
  readonly text: string;
  /** What it copies, for screen readers: "Copy server for receiving". */
  readonly label: string;
  readonly copyValue: WizardControls['copyValue'];
}

/** How long a tick takes the place of the icon. */
const tickedForMs = 1_500;

/** Copies one value; a tick shows that it was copied. */
export function CopyButton({ text, label, copyValue }: CopyButtonProps) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), tickedForMs);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <button
      className="button icon-only"
      type="button"
      aria-label={label}
      data-copied={isCopied || undefined}
      onClick={() => void copyValue(text).then(setCopied)}
    >
      <Icon name={isCopied ? 'tick' : 'copy'} />
    </button>
  );
}
