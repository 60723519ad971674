import type { Source } from '../contract/candidate';
import type { InquiryContext, SourceOutcome } from '../core/discovery/inquiry';
import { sources } from '../core/discovery/sources';
import { limits } from '../core/limits';
import { type InquiryWorld, playInquiry } from './play-inquiry';
import type { StepLog } from './run-log';

/** Asks the sources of settings. */
export interface SourceAsking {
  /** Starts all sources that may be asked, side by side. */
  start(context: InquiryContext): void;
  isDone(): boolean;
  /** The sources that have not ended, except those whose connection has been silent for `patienceMs`. */
  open(patienceMs: number): readonly Source[];
  /** Ends the sources under way: `no-answer` where a TCP attempt has lasted `limits.silentMs`, else `skipped`. */
  endOpen(): void;
  /** How each source's row ended. */
  outcomes(): ReadonlyMap<Source, SourceOutcome>;
}

/** Starts with no source asked. */
export function createSourceAsking(world: InquiryWorld): SourceAsking {
  const outcomes = new Map<Source, SourceOutcome>();
  const openSteps = new Map<Source, StepLog>();

  const close = (source: Source, outcome: SourceOutcome) => {
    openSteps.get(source)?.end(outcome);
    openSteps.delete(source);
    outcomes.set(source, outcome);
  };

  return {
    start: (context) => {
      const asked = sources.filter((source) => source.isAsked(context));
      world.log.plan(
        asked.map((source) => ({
          id: `source:${source.id}`,
          group: 'source',
          source: source.id,
          host: source.host(context.domain),
        })),
      );
      // The MX is asked for first, because only it can end the run at once.
      world.resolver.mx(context.domain);
      for (const source of asked) {
        const step = world.log.start(`source:${source.id}`);
        openSteps.set(source.id, step);
        world.tasks.add(
          playInquiry(source.inquire(context), step, world).then((outcome) => {
            if (!step.hasEnded()) close(source.id, outcome);
          }),
        );
      }
    },
    isDone: () => openSteps.size === 0,
    open: (patienceMs) => [...openSteps].flatMap(([source, step]) => (step.tcpWaitedMs() < patienceMs ? source : [])),
    endOpen: () => {
      for (const [source, step] of [...openSteps]) {
        const waitedMs = Math.round(step.tcpWaitedMs());
        close(
          source,
          waitedMs >= limits.silentMs
            ? { state: 'no-answer', failure: { code: 'timed-out', stage: 'connect', timeoutMs: waitedMs } }
            : { state: 'skipped', failure: null },
        );
      }
    },
    outcomes: () => outcomes,
  };
}
