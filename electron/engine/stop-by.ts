/** A controller that also stops when the caller's signal does, until it is ended. */
export function stopBy(signal: AbortSignal): { readonly signal: AbortSignal; readonly end: () => void } {
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
