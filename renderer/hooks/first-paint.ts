/**
 * Resolves once the first page is on the screen and has been left alone for `respiteMs`: what is loaded then keeps window and main busy for
 * a moment, in which no typed letter would be shown. A window that nobody sees is not painted, so it is waited for `patienceMs` at most.
 */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    const painted = new PerformanceObserver(() => {
      painted.disconnect();
      setTimeout(resolve, respiteMs);
    });
    painted.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, patienceMs);
  });
}

const respiteMs = 100;
const patienceMs = 500;
