import { stageSchema } from '../../electron/contract/failure';
import { speakerSchema } from '../../electron/contract/said-text';
import { explainText } from '../../electron/core/diagnosis/explain-text';
import { megabytes, wordsOfPatterns } from '../core/diagnosis/adversarial-texts';
import type { Figure } from './render-figures';

/** A pattern's name in the table has no more characters. */
const shownChars = 48;
const shownPatterns = 3;

/** One call of a pattern. */
interface Call {
  readonly source: string;
  readonly ms: number;
}

/**
 * The patterns that took longest for one call while texts were explained that are made to slow them down, and the text that took longest
 * as a whole.
 */
export function measurePatterns(): readonly Figure[] {
  const texts = [...megabytes(), { piece: 'words of patterns', text: wordsOfPatterns.join(' ').repeat(20) }];
  const calls = new Map<string, Call>();
  let longest: Call = { source: '', ms: 0 };
  const stopWatching = watchPatterns((call) => {
    if (call.ms > (calls.get(call.source)?.ms ?? 0)) calls.set(call.source, call);
  });
  try {
    for (const { piece, text } of texts) {
      for (const protocol of [...speakerSchema.options, null]) {
        for (const stage of [...stageSchema.options, null]) {
          const before = performance.now();
          explainText({ protocol, stage, text });
          const ms = performance.now() - before;
          if (ms > longest.ms) longest = { source: piece, ms };
        }
      }
    }
  } finally {
    stopWatching();
  }
  const slowest = [...calls.values()].sort((one, other) => other.ms - one.ms).slice(0, shownPatterns);
  return [
    { name: `a megabyte of ${JSON.stringify(longest.source)}`, value: longest.ms, unit: 'ms', beside: null },
    ...slowest.map(({ source, ms }) => ({ name: shown(source), value: ms, unit: 'ms', beside: null }) as const),
  ];
}

/** Times every call of every pattern: all other methods of patterns and texts go through `exec`. Gives the function that ends it. */
function watchPatterns(note: (call: Call) => void): () => void {
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function timed(text: string): RegExpExecArray | null {
    const before = performance.now();
    const found = exec.call(this, text);
    note({ source: this.source, ms: performance.now() - before });
    return found;
  };
  return () => {
    RegExp.prototype.exec = exec;
  };
}

function shown(source: string): string {
  return source.length <= shownChars ? `/${source}/` : `/${source.slice(0, shownChars)}…/`;
}
