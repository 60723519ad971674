import { limits } from '../core/limits';
import type { Clock } from '../engine/ports';

/** What name servers have lately shown, so that one that is silent costs its delay once. */
export interface NameServerHistory {
  /** The same servers, those that lately gave no answer last. */
  inOrder(servers: readonly string[]): readonly string[];
  /** Takes in that a server is asked; what comes of it is told to what this gives. */
  asked(server: string): AskedServer;
  /** For how long a server has owed an answer without giving any; milliseconds, endless where it failed lately. */
  silentForMs(server: string): number;
  /** Whether a server has had `limits.nameServerMs` to answer anything and has not. */
  isSilent(server: string): boolean;
  /** Whether a server has ever answered. */
  hasAnswered(server: string): boolean;
}

/** Hears what came of one question to one server. */
interface AskedServer {
  /** It said something, be it that it cannot tell. */
  answered(): void;
  /** It said nothing in its time, or is not there. */
  failed(): void;
  /** Nobody waits for it any more. */
  dropped(): void;
}

/** Networks change: what was seen counts for this long. */
const memoryMs = 600_000;

/** Starts with nothing known. */
export function createNameServerHistory(clock: Clock): NameServerHistory {
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
