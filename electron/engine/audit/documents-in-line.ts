import { hostOfUrl } from '../../core/discovery/https-url';
import { limits } from '../../core/limits';
import type { ConnectionQueue } from '../connection-queue';
import type { Clock, DocumentFetcher, Ports } from '../ports';

/**
 * The fetcher for many runs at the same time: at most `limits.connectionsAtOnce` documents at a time come from one address. One waits
 * before its own time begins; a redirect waits within it. What is slow gives its place up after `limits.silentMs`, so that it keeps
 * nobody else waiting. A proxy does its own queueing.
 */
export function documentsInLine(
  { fetcher, clock }: Pick<Ports, 'fetcher' | 'clock'>,
  queue: ConnectionQueue,
): DocumentFetcher {
  return {
    isProxied: fetcher.isProxied,
    fetch: async (request, watch, signal) => {
      const place = placeIn(queue, clock, signal);
      const first = hostOfUrl(request.url);
      const resolve: typeof request.resolve = async (host) => {
        const found = await request.resolve(host);
        if (found.ok) await place.moveTo(host, [...found.value.v4, ...found.value.v6]);
        return found;
      };
      try {
        if (!(await fetcher.isProxied(request.url))) await resolve(first);
        return await fetcher.fetch({ ...request, resolve }, watch, signal);
      } finally {
        place.leave();
      }
    },
  };
}

/** The place of one fetch, at one host at a time. */
function placeIn(queue: ConnectionQueue, clock: Clock, signal: AbortSignal) {
  let at: string | null = null;
  let giveBack: () => void = () => undefined;
  const leave = () => {
    giveBack();
    at = null;
  };
  return {
    leave,
    moveTo: async (host: string, addresses: readonly string[]) => {
      if (at === host) return;
      leave();
      at = host;
      giveBack = await queue.enter(addresses, 'probe', signal);
      clock.wait(limits.silentMs, signal).then(giveBack, giveBack);
    },
  };
}
