import type { Message } from '../contract/message';
import type { PublishedCheck, PublishedCheckRequest } from '../contract/published-check';
import { ok, type Result } from '../contract/result';
import { settingsToVerify } from '../core/verify-published/settings-to-verify';
import type { Ports } from '../engine/ports';
import { verifyPublished } from '../engine/verify-published/verify-published';

/** The checks of what a domain publishes, one at a time. */
interface PublishedChecks {
  check(request: PublishedCheckRequest): Promise<Result<PublishedCheck, Message>>;
  /** Ends the check that runs. */
  stop(): void;
}

/** Starts with no check. */
export function createPublishedChecks(loadPorts: () => Promise<Ports>): PublishedChecks {
  let running = new AbortController();
  return {
    check: async ({ domain, settings }) => {
      running.abort();
      running = new AbortController();
      const { signal } = running;
      const wish = settingsToVerify(settings, domain);
      if (!wish.ok) return wish;
      const { channels, problems, nameServers } = await verifyPublished(wish.value, await loadPorts(), signal, []);
      const zone = problems.flatMap(({ channel, message }) => (channel === null ? message : []));
      return ok({ channels, zone, nameServers });
    },
    stop: () => running.abort(),
  };
}
