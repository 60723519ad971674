import { useEffect, useState } from 'react';

/** Often enough for a bar to be seen growing. */
const tickMs = 100;

/** Milliseconds since a moment of `performance.now()`, told ten times a second while it is running. */
export function useElapsedMs(sinceMs: number, isRunning: boolean): number {
  const [nowMs, setNowMs] = useState(sinceMs);
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNowMs(performance.now()), tickMs);
    return () => clearInterval(timer);
  }, [isRunning]);
  return Math.max(0, nowMs - sinceMs);
}
