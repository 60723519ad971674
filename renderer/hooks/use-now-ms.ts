import { useEffect, useState } from 'react';
import type { RunState } from '../../electron/core/wizard/state/run-state';

/** Often enough for bars to grow visibly. */
const tickMs = 100;

/** Milliseconds since a run began, updated ten times a second while it runs; the time of its last event once it has ended. */
export function useNowMs({ status, view: { atMs } }: RunState): number {
  const isRunning = status === 'running';
  // The newest event gives the time on the run's own clock; from there the window's clock counts on.
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
