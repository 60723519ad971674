import type { Phase } from '../../electron/contract/run-event';
import type { Watch } from '../../electron/engine/ports';

/** A watch that keeps what it is told. */
export interface RecordingWatch extends Watch {
  /** `S: …` and `C: …` in the order they came. */
  readonly lines: string[];
  readonly phases: Phase[];
  /** Phases that were begun and not ended. */
  open(): number;
}

/** Makes a watch for one operation. */
export function createRecordingWatch(): RecordingWatch {
  const lines: string[] = [];
  const phases: Phase[] = [];
  let open = 0;
  return {
    lines,
    phases,
    open: () => open,
    line: (from, text) => void lines.push(`${from === 'server' ? 'S' : 'C'}: ${text}`),
    phase: (phase) => {
      phases.push(phase);
      open += 1;
      return () => {
        open -= 1;
      };
    },
  };
}
