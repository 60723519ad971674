import { limits } from '../core/limits';

/** The sign-ins that servers have refused while the program runs. Log watchers count them per host, and lock people out. */
export interface Refusals {
  note(host: string): void;
  /** How many the host has refused in the last `limits.refusalsMs`. */
  lately(host: string): number;
}

/** Starts with none; `nowMs` is a monotonic clock. */
export function createRefusals(nowMs: () => number): Refusals {
  const times = new Map<string, readonly number[]>();
  const recent = (host: string) => (times.get(host) ?? []).filter((atMs) => nowMs() - atMs < limits.refusalsMs);
  return {
    note: (host) => {
      times.set(host, [...recent(host), nowMs()]);
    },
    lately: (host) => recent(host).length,
  };
}
