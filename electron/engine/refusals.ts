import { limits } from '../core/limits';
import type { Clock } from './ports';

/** The sign-ins that servers have refused while the program runs. Log watchers count them per host, and lock people out. */
export interface Refusals {
  note(host: string): void;
  /** How many the host has refused in the last `limits.refusalsMs`. */
  lately(host: string): number;
}

/** Starts with none. */
export function createRefusals(clock: Clock): Refusals {
  const times = new Map<string, readonly number[]>();
  const recent = (host: string) => (times.get(host) ?? []).filter((atMs) => clock.nowMs() - atMs < limits.refusalsMs);
  return {
    note: (host) => {
      times.set(host, [...recent(host), clock.nowMs()]);
    },
    lately: (host) => recent(host).length,
  };
}
