/** Resolves once the first page is on the screen; after `patienceMs` at the latest, because a window that nobody sees is not painted. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const painted = new PerformanceObserver(() => {
      painted.disconnect();
      resolve();
    });
    painted.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, patienceMs);
  });
}

const patienceMs = 500;
