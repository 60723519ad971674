/** A signal, and the function that aborts it. */
export interface Stop {
  readonly signal: AbortSignal;
  readonly end: () => void;
}

/** A signal that is aborted with the caller's, or by `end`. */
export function stopBy(signal: AbortSignal): Stop {
  const controller = new AbortController();
  const onAbort = () => controller.abort();
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) controller.abort();
  return {
    signal: controller.signal,
    end: () => {
      signal.removeEventListener('abort', onAbort);
      controller.abort();
    },
  };
}
