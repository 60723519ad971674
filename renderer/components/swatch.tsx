import type { Phase } from '../../electron/contract/run-event';

/** The colour of a phase, as in the bars. */
export function Swatch({ phase }: { readonly phase: Phase }) {
  return (
    <svg className="swatch" aria-hidden="true">
      <rect className={`bar bar-${phase}`} width="10" height="8" rx="1.5" />
    </svg>
  );
}
