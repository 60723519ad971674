import type { Message } from '../contract/message';
import type { PlannedStep, RunEvent } from '../contract/run-event';
import { cleanText } from '../core/clean-text';
import { message } from '../core/message';
import { initialRun, type RunView, reduceRun } from '../core/run/reduce-run';
import type { Say } from '../words/format-message';
import { stepName } from './step-name';

/** How often the live line is drawn. Tenths of a second are shown. */
const redrawMs = 100;

/** How a run is told to a person: with a line that changes, each step in words, or only that it has begun. */
export type ProgressManner = 'live' | 'each-step' | 'start-only' | 'none';

/** What progress is written to. */
interface ProgressSurroundings {
  readonly manner: ProgressManner;
  readonly say: Say;
  /** Writes a sentence that stays. */
  readonly tell: (sentence: Message) => void;
  /** Replaces the line that changes; an empty text removes it. */
  readonly showStatus: (text: string) => void;
}

/** Tells how a run goes on. */
interface RunProgress {
  /** The run begins, or goes on after a question. */
  start(sentence: Message): void;
  event(event: RunEvent): void;
  /** Does work without events, which names its stages; the live line shows the stage and is gone at the end. */
  staged<T>(begin: Message, work: (stage: (sentence: Message) => void) => Promise<T>): Promise<T>;
  /** Does work, such as a question, during which the live line is away. */
  undisturbed<T>(work: () => Promise<T>): Promise<T>;
}

/** Makes the progress of one run. It ends with the last event. */
export function createRunProgress({ manner, say, tell, showStatus }: ProgressSurroundings): RunProgress {
  const steps = new Map<string, PlannedStep>();
  let view = initialRun;
  let startedMs = 0;
  let timer: NodeJS.Timeout | null = null;

  const draw = () => showStatus(say(statusOf(view, performance.now() - startedMs)));
  const resume = () => {
    if (manner !== 'live' || timer !== null) return;
    timer = setInterval(draw, redrawMs).unref();
  };
  const pause = () => {
    if (timer !== null) clearInterval(timer);
    timer = null;
    showStatus('');
  };

  return {
    start: (sentence) => {
      startedMs = performance.now();
      if (manner === 'start-only' || manner === 'each-step') tell(sentence);
      resume();
    },
    event: (event) => {
      if (event.kind === 'planned') for (const step of event.steps) steps.set(step.id, step);
      if (manner === 'live') view = reduceRun(view, event);
      if (manner === 'each-step') {
        const sentence = sentenceOf(event, steps, say);
        if (sentence !== null) tell(sentence);
      }
      if (event.kind === 'finished') pause();
    },
    staged: async (begin, work) => {
      let stage = begin;
      const beganMs = performance.now();
      const drawStage = () => showStatus(say(stageStatus(say(stage), performance.now() - beganMs)));
      if (manner === 'start-only' || manner === 'each-step') tell(begin);
      const drawing = manner === 'live' ? setInterval(drawStage, redrawMs).unref() : null;
      try {
        return await work((sentence) => {
          stage = sentence;
          if (manner === 'each-step') tell(sentence);
        });
      } finally {
        if (drawing !== null) {
          clearInterval(drawing);
          showStatus('');
        }
      }
    },
    undisturbed: async (work) => {
      const wasLive = timer !== null;
      pause();
      try {
        return await work();
      } finally {
        startedMs = performance.now();
        if (wasLive) resume();
      }
    },
  };
}

function stageStatus(stage: string, elapsedMs: number): Message {
  return message('page.progress.stage', { stage, seconds: secondsOf(elapsedMs) });
}

function secondsOf(elapsedMs: number): number {
  return Math.round(elapsedMs / 100) / 10;
}

/** What a run does at this moment, and for how long. */
function statusOf({ rows }: RunView, elapsedMs: number): Message {
  const seconds = secondsOf(elapsedMs);
  const running = (group: keyof RunView['rows']) => rows[group].filter(({ state }) => state === 'running').length;
  if (running('test-message') > 0) return message('page.progress.test-message', { seconds });
  if (running('sign-in') > 0) return message('page.progress.sign-in', { seconds });
  const ports = running('receiving') + running('sending');
  return message('page.progress.asking', { sources: running('source'), ports, seconds });
}

/** The sentence about an event, for a person who wants to know each step; null for events that are only for programs. */
function sentenceOf(event: RunEvent, steps: ReadonlyMap<string, PlannedStep>, say: Say): Message | null {
  if (event.kind !== 'step-ended' && event.kind !== 'line') return null;
  const planned = steps.get(event.step);
  if (planned === undefined) return null;
  const step = stepName(planned, say);
  if (event.kind === 'line') return message(`cli.line.${event.from}`, { step, text: cleanText(event.text) });
  return message(`cli.progress.${event.state}`, { step, took: { ms: event.tookMs } });
}
