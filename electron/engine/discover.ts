import type { Report } from '../contract/report';
import { concludeDiscovery } from '../core/conclusion/conclude-discovery';
import { whenPairIsCertain } from '../core/search/when-pair-is-certain';
import { whenToStop } from '../core/search/when-to-stop';
import type { OngoingRun } from './as-run';
import type { DiscoveryRequest } from './discovery-request';
import { type FoundServers, startSearch } from './search';
import { stopBy } from './stop-by';

/** A discovery under way. */
interface Discovery {
  readonly report: Promise<Report>;
  /** Resolves when the pair is certain, see `whenPairIsCertain`; at the latest with the report. */
  readonly servers: () => Promise<FoundServers>;
  /** Call it when both servers have been signed in to: what would only explain failures is then not waited for. */
  readonly signedIn: () => void;
}

/**
 * Finds the servers of an input and proves them: asks all sources at once, and tests servers as soon as they are named. `whose-turn.ts`
 * says who is tried when, `when-to-stop.ts` when it ends.
 */
export function discover(request: DiscoveryRequest, run: OngoingRun): Discovery {
  const { signal, tasks, log, ports } = run;
  const stop = stopBy(signal);
  const own = ports.portsFor?.(request.input.domain, ports) ?? ports;
  const search = startSearch(request, { ...run, ports: own, signal: stop.signal });
  const conclude = async () => {
    try {
      const stopped = log.changes.until(() => whenToStop(search.snapshot()), stop.signal);
      await Promise.race([stopped, tasks.failed]);
      search.endOpen();
    } finally {
      stop.end();
    }
    return concludeDiscovery({ ...(await search.evidence()), wasCancelled: signal.aborted });
  };
  const certain = async () => {
    const because = await log.changes.until(() => whenPairIsCertain(search.snapshot()), stop.signal);
    return because === null ? await report : search.found();
  };
  const report = conclude();
  tasks.addBeside(report);
  return { report, servers: () => Promise.race([certain(), report]), signedIn: search.noteSignedIn };
}
