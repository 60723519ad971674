import type { Source } from '../contract/candidate';
import type { InquiryContext, SourceOutcome } from '../core/discovery/inquiry';
import { sources } from '../core/discovery/sources';
import { limits } from '../core/limits';
import type { OpenSource } from '../core/search/run-snapshot';
import type { InquiryWorld } from './inquiry-world';
import { playInquiry } from './play-inquiry';
import type { StepLog } from './run-log';

/** Asks the sources of settings. */
interface SourceAsking {
  /** Starts all sources that may be asked, side by side. */
  start(context: InquiryContext): void;
  open(): readonly OpenSource[];
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
    open: () => [...openSteps].map(([source, step]) => ({ source, connectingSinceMs: step.connectingSinceMs() })),
    endOpen: () => {
      for (const [source, step] of [...openSteps]) {
        const waitedMs = Math.round(world.log.nowMs() - (step.connectingSinceMs() ?? world.log.nowMs()));
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
