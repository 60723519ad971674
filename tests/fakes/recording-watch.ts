import type { Phase } from '../../electron/contract/run-event';
import { createSecretCover } from '../../electron/core/secrecy/secret-cover';
import type { Secret } from '../../electron/core/secret';
import type { Watch } from '../../electron/engine/ports';

/** A watch that keeps what it hears. */
export interface RecordingWatch extends Watch {
  /** `S: …` and `C: …` in the order they came. */
  readonly lines: string[];
  readonly phases: Phase[];
  /** Phases that were begun and not ended. */
  open(): number;
}

/** Makes a watch for one operation, which covers these passwords as that of a run does. */
export function createRecordingWatch(...secrets: readonly Secret[]): RecordingWatch {
  const cover = createSecretCover();
  for (const secret of secrets) cover.keep(secret);
  const coverLine = cover.coverLines();
  const lines: string[] = [];
  const phases: Phase[] = [];
  let open = 0;
  return {
    lines,
    phases,
    open: () => open,
    line: (from, text) => void lines.push(from === 'server' ? `S: ${coverLine(text)}` : `C: ${text}`),
    cover: cover.cover,
    phase: (phase) => {
      phases.push(phase);
      open += 1;
      return () => {
        open -= 1;
      };
    },
  };
}
