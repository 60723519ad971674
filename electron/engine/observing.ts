import type { Observation, ObservationContext } from '../core/observations/observation';
import type { Observed, observations } from '../core/observations/observations';
import { type InquiryStepLog, type InquiryWorld, playInquiry } from './play-inquiry';

/** What a run learns beside what its sources and probes tell. */
interface Observing {
  /** Starts each observation that has not started and for which there is a reason by now. */
  start(context: ObservationContext): void;
  /** What was observed. To be asked for when the run's signal is aborted: nothing is waited for then. */
  values(): Promise<Observed>;
}

/** Starts with nothing observed. No row tells of observations, and the end of a run waits for none. */
export function createObserving(needed: readonly (typeof observations)[number][], world: InquiryWorld): Observing {
  const started = new Map<string, Promise<unknown>>();
  return {
    start: (context) => {
      for (const { id, inquire } of needed as readonly Observation[]) {
        const inquiry = started.has(id) ? null : inquire(context);
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

const untold: InquiryStepLog = {
  begin: () => () => undefined,
  watch: { phase: () => () => undefined, line: () => undefined, cover: (text) => text },
};
