import { type SaidText, speakerSchema } from '../../electron/contract/said-text';
import { explainText } from '../../electron/core/diagnosis/explain-text';
import { megabytes, wordsOfPatterns } from '../core/diagnosis/adversarial-texts';
import type { Figure } from './render-figures';

/** A pattern's name in the table has no more characters. */
const shownChars = 48;
const shownPatterns = 3;
/** So many patterns are timed again by themselves, because a busy machine can make any call look slow. */
const timedAgain = 40;
const runs = 3;

/** The slowest call of a pattern. */
interface Call {
  readonly pattern: RegExp;
  readonly text: string;
  readonly ms: number;
}

/**
 * The text that takes longest to explain, and the patterns that take longest for one call, among texts that are made to slow them down. Each
 * figure is the best of several runs.
 */
export function measurePatterns(): readonly Figure[] {
  const texts = [...megabytes(), { piece: 'words of patterns', text: wordsOfPatterns.join(' ').repeat(20) }];
  // The first text prepares what all others use.
  explainText({ protocol: null, stage: null, text: 'Login failed.' });
  const whole = texts
    .map(({ piece, text }) => ({ piece, ms: bestOf(() => readAsAnything(text)) / ways.length }))
    .sort((one, other) => other.ms - one.ms);
  const slowest = slowestCalls(texts.map(({ text }) => text))
    .map(({ pattern, text }) => ({ pattern, ms: bestOf(() => void pattern.exec(text)) }))
    .sort((one, other) => other.ms - one.ms)
    .slice(0, shownPatterns);
  return [
    ...whole.slice(0, 1).map(({ piece, ms }) => figure(`a megabyte of ${JSON.stringify(piece)}`, ms)),
    ...slowest.map(({ pattern, ms }) => figure(shown(pattern.source), ms)),
  ];
}

/** The stages at which servers state reasons in words; other stages read less. */
const ways = [...speakerSchema.options, null].flatMap((protocol) =>
  (['login', 'send', null] as const).map((stage): Pick<SaidText, 'protocol' | 'stage'> => ({ protocol, stage })),
);

function readAsAnything(text: string): void {
  for (const way of ways) explainText({ ...way, text });
}

function bestOf(work: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
  return Math.min(...times);
}

/** The calls of patterns that look slowest. All methods of patterns and texts go through `exec`. */
function slowestCalls(texts: readonly string[]): readonly Call[] {
  const calls = new Map<string, Call>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function timed(text: string): RegExpExecArray | null {
    const before = performance.now();
    const found = exec.call(this, text);
    const ms = performance.now() - before;
    if (ms > (calls.get(this.source)?.ms ?? 0)) calls.set(this.source, { pattern: new RegExp(this), text, ms });
    return found;
  };
  try {
    for (const text of texts) readAsAnything(text);
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...calls.values()].sort((one, other) => other.ms - one.ms).slice(0, timedAgain);
}

function figure(name: string, value: number): Figure {
  return { name, value, unit: 'ms', beside: null };
}

function shown(source: string): string {
  return source.length <= shownChars ? `/${source}/` : `/${source.slice(0, shownChars)}…/`;
}
