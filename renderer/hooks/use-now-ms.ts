import { useEffect, useState } from 'react';
import type { RunState } from '../../electron/core/wizard/state/run-state';

/** Often enough for a bar to be seen growing. */
const tickMs = 100;

/** Milliseconds since a run began, told ten times a second while it goes on; the time of its last event once it has ended. */
export function useNowMs({ status, view: { atMs } }: RunState): number {
  const isRunning = status === 'running';
  // The newest event says how late it is on the run's own clock; from there on this window's clock counts.
  const [told, setTold] = useState({ atMs, since: performance.now() });
  const [now, setNow] = useState(told.since);
  if (told.atMs !== atMs) setTold({ atMs, since: performance.now() });

  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(performance.now()), tickMs);
    return () => clearInterval(timer);
  }, [isRunning]);

  return isRunning ? atMs + Math.max(0, now - told.since) : atMs;
}
