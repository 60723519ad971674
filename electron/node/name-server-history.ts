import { limits } from '../core/limits';
import type { Clock } from '../engine/ports';

/** Which name servers have answered lately, so that a silent one costs its delay only once. */
export interface NameServerHistory {
  /** The same servers; those that gave no answer lately come last. */
  inOrder(servers: readonly string[]): readonly string[];
  /** Records that a server is asked. Report the outcome to the object that this gives. */
  asked(server: string): AskedServer;
  /** How long a server that was asked has given no answer, in milliseconds; infinite where it failed lately. */
  silentForMs(server: string): number;
  /** Whether a server has had `limits.nameServerMs` to answer and has not. */
  isSilent(server: string): boolean;
  hasAnswered(server: string): boolean;
}

/** Takes the outcome of one question to one server. */
interface AskedServer {
  /** The server answered, even if only that it does not know. */
  answered(): void;
  /** The server gave no answer in time, or is not there. */
  failed(): void;
  /** The answer is no longer waited for. */
  dropped(): void;
}

/** How long a silence is remembered; a network may change. */
const memoryMs = 600_000;

/** Starts with nothing known. */
export function createNameServerHistory(clock: Pick<Clock, 'nowMs'>): NameServerHistory {
  const answeredMs = new Map<string, number>();
  const silentUntilMs = new Map<string, number>();
  const open = new Map<object, { readonly server: string; readonly askedMs: number }>();

  const silentForMs = (server: string) => {
    if (clock.nowMs() < (silentUntilMs.get(server) ?? 0)) return Number.POSITIVE_INFINITY;
    const owedSinceMs = [...open.values()].filter((one) => one.server === server).map(({ askedMs }) => askedMs);
    const sinceMs = Math.max(Math.min(...owedSinceMs), answeredMs.get(server) ?? 0);
    return Math.max(0, clock.nowMs() - sinceMs);
  };
  const isSilent = (server: string) => silentForMs(server) >= limits.nameServerMs;

  return {
    inOrder: (servers) => [...servers].sort((one, other) => Number(isSilent(one)) - Number(isSilent(other))),
    silentForMs,
    isSilent,
    hasAnswered: (server) => answeredMs.has(server),
    asked: (server) => {
      const question = {};
      const askedMs = clock.nowMs();
      open.set(question, { server, askedMs });
      return {
        answered: () => {
          open.delete(question);
          answeredMs.set(server, clock.nowMs());
          silentUntilMs.delete(server);
        },
        failed: () => {
          open.delete(question);
          const hasAnsweredSince = (answeredMs.get(server) ?? askedMs) > askedMs;
          if (!hasAnsweredSince) silentUntilMs.set(server, clock.nowMs() + memoryMs);
        },
        dropped: () => void open.delete(question),
      };
    },
  };
}
