import type { Message } from '../contract/message';
import type { PublishedCheck, PublishedCheckRequest } from '../contract/published-check';
import { failed, ok, type Result } from '../contract/result';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { settingsToVerify } from '../core/verify-published/settings-to-verify';
import type { Ports } from '../engine/ports';
import { stopBy } from '../engine/stop-by';
import { verifyPublished } from '../engine/verify-published/verify-published';

/** The checks of what a domain publishes, one at a time. */
interface PublishedChecks {
  /** Null where it was ended by `stop` or a later check; fails where nothing can be published, and where the time was too short. */
  check(request: PublishedCheckRequest): Promise<Result<PublishedCheck, Message> | null>;
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
      const ports = await loadPorts();
      const stop = stopBy(signal);
      let isLate = false;
      const watching = ports.clock.wait(limits.verifyInWindowMs, stop.signal).then(() => {
        isLate = !stop.signal.aborted;
        stop.end();
      });
      try {
        const { channels, problems, nameServers } = await verifyPublished(wish.value, ports, stop.signal, []);
        // What was cut off would look like silence of the domain.
        if (signal.aborted) return null;
        if (isLate) return failed(message('verify.too-late', { domain, limit: { ms: limits.verifyInWindowMs } }));
        const zone = problems.flatMap(({ channel, message: said }) => (channel === null ? said : []));
        return ok({ channels, zone, nameServers });
      } finally {
        stop.end();
        await watching;
      }
    },
    stop: () => running.abort(),
  };
}
