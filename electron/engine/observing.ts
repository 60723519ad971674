import type { Observation, ObservationContext } from '../core/observations/observation';
import type { Observed, observations } from '../core/observations/observations';
import type { InquiryWorld } from './inquiry-world';
import { playInquiry, untold } from './play-inquiry';

/** What a run learns in addition to its sources and probes. */
interface Observing {
  /** Starts each observation that has a reason by now and has not started yet; with the sources, only those that start beside them. */
  start(context: ObservationContext, when: Observation['starts']): void;
  /** What was observed. Call it when the run's signal is aborted, so that nothing is waited for. */
  values(): Promise<Observed>;
}

/** Starts with nothing observed. Observations have no row, and the end of a run waits for none. */
export function createObserving(needed: readonly (typeof observations)[number][], world: InquiryWorld): Observing {
  const started = new Map<string, Promise<unknown>>();
  return {
    start: (context, when) => {
      for (const { id, starts, inquire } of needed as readonly Observation[]) {
        const isLater = when === 'beside-the-sources' && starts !== when;
        const inquiry = isLater || started.has(id) ? null : inquire(context);
        if (inquiry === null) continue;
        const value = playInquiry(inquiry, untold, world);
        world.tasks.addBeside(value);
        started.set(id, value);
      }
    },
    values: async () => {
      const learned = needed.map(async ({ id }) => [id, (await started.get(id)) ?? null] as const);
      return Object.fromEntries(await Promise.all(learned)) as Observed;
    },
  };
}
