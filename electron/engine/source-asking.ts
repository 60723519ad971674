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
      const rowOf = ({ id, host }: (typeof sources)[number]) =>
        ({ id: `source:${id}`, group: 'source', source: id, host: host(context.domain) }) as const;
      world.log.plan(asked.map(rowOf));
      // The MX is asked for first, because only it can end the run at once.
      world.resolver.mx(context.domain);
      for (const source of asked) {
        const step = world.log.start(`source:${source.id}`);
        openSteps.set(source.id, step);
        const closing = (outcome: SourceOutcome) => {
          if (!step.hasEnded()) close(source.id, outcome);
        };
        world.tasks.add(playInquiry(source.inquire(context), step, world).then(closing));
      }
    },
    open: () => [...openSteps].map(([source, step]) => ({ source, connectingSinceMs: step.connectingSinceMs() })),
    endOpen: () => {
      for (const [source, step] of [...openSteps]) {
        const nowMs = world.log.nowMs();
        const timeoutMs = Math.round(nowMs - (step.connectingSinceMs() ?? nowMs));
        const failure =
          timeoutMs < limits.silentMs ? null : ({ code: 'timed-out', stage: 'connect', timeoutMs } as const);
        close(source, { state: failure === null ? 'skipped' : 'no-answer', failure });
      }
    },
    outcomes: () => outcomes,
  };
}
