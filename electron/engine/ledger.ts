import { limits } from '../core/limits';
import { type ConnectionQueue, createConnectionQueue } from './connection-queue';

/** What all runs of a program share about the servers that they meet. */
export interface Ledger {
  readonly connections: ConnectionQueue;
  readonly refusals: Refusals;
}

/** The sign-ins that servers have refused while the program runs. Log watchers count them per host, and lock people out. */
interface Refusals {
  /** @param network - The network that this computer is in: a ban is of its public address. */
  note(host: string, network: string): void;
  /** How many the host has refused in the last `limits.refusalsMs`. */
  lately(host: string): number;
  /** How many each host has refused from a network in that time; hosts without any are left out. */
  latelyFrom(network: string): ReadonlyMap<string, number>;
}

/** Starts empty; `nowMs` is a monotonic clock. */
export function createLedger(nowMs: () => number): Ledger {
  return { connections: createConnectionQueue(), refusals: createRefusals(nowMs) };
}

function createRefusals(nowMs: () => number): Refusals {
  const noted = new Map<string, readonly { readonly network: string; readonly atMs: number }[]>();
  const recent = (host: string) => (noted.get(host) ?? []).filter(({ atMs }) => nowMs() - atMs < limits.refusalsMs);
  const timesFrom = (host: string, network: string) => recent(host).filter((each) => each.network === network).length;
  return {
    note: (host, network) => {
      noted.set(host, [...recent(host), { network, atMs: nowMs() }]);
    },
    lately: (host) => recent(host).length,
    latelyFrom: (network) => {
      const times = [...noted.keys()].map((host) => [host, timesFrom(host, network)] as const);
      return new Map(times.filter(([, count]) => count > 0));
    },
  };
}
