/** Resolves once two frames are drawn and the page has nothing to do; after `patienceMs` at the latest. */
export function firstIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => requestIdleCallback(() => resolve(), { timeout: patienceMs })),
    );
  });
}

const patienceMs = 500;
