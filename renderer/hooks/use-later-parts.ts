import { useEffect, useSyncExternalStore } from 'react';
import type { laterParts } from '../later-parts';

let loading: Promise<void> | null = null;
let loaded: typeof laterParts | null = null;
const listeners = new Set<() => void>();

/** Loads the parts of the window after its first page, once. Rejects where they cannot be loaded; the next call then tries again. */
export function loadLaterParts(): Promise<void> {
  loading ??= import('../later-parts').then(
    (parts) => {
      loaded = parts.laterParts;
      for (const listener of listeners) listener();
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/**
 * Does something with what main has said once the later parts are loaded: at once where they are, else in the order of the calls. Nothing
 * where they cannot be loaded, which the page that needs them says.
 */
export function onceLoaded(act: () => void): void {
  if (loaded === null) void loadLaterParts().then(act, () => undefined);
  else act();
}

/**
 * The parts of the window after its first page; null until they are loaded.
 *
 * @param wanted - What of them is to be shown now; null for nothing.
 * @param onFailure - Called each time that something is wanted and cannot be loaded.
 */
export function useLaterParts(wanted: string | null, onFailure: (error: unknown) => void): typeof laterParts | null {
  const parts = useSyncExternalStore(subscribe, () => loaded);
  useEffect(() => {
    if (wanted !== null) loadLaterParts().catch(onFailure);
  }, [wanted, onFailure]);
  return parts;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
