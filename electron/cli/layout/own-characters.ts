import { printableLine } from '../../core/clean-text';
import type { Mark, Tone } from './block';
import type { Look } from './look';
import type { Span } from './spans';

const marks: Readonly<Record<Mark, { readonly unicode: string; readonly ascii: string; readonly tone: Tone }>> = {
  good: { unicode: '✓', ascii: 'ok', tone: 'good' },
  warning: { unicode: '!', ascii: '!', tone: 'warning' },
  bad: { unicode: '✗', ascii: 'x', tone: 'bad' },
  turn: { unicode: '→', ascii: '>', tone: 'strong' },
  none: { unicode: '–', ascii: '-', tone: 'quiet' },
  item: { unicode: '·', ascii: '-', tone: 'quiet' },
};

/** The characters of a mark, in its colour. */
export function markSpan(mark: Mark, { hasUnicode }: Look): Span {
  const { unicode, ascii, tone } = marks[mark];
  return { text: hasUnicode ? unicode : ascii, tone };
}

// A server or a file may say them to look like an answer of ours.
const likeMarks = /[\u2705\u2611\u2612\u2713-\u2718\u274c\u274e\u{1f5f8}\u{1f5f4}\u{1fbb1}]/gu;

const asciiOf: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[–—−]/g, '-'],
  [/…/g, '...'],
  [/·/g, '-'],
];

/** A text as it is drawn: one line that a terminal shows and never acts on, without a mark of ours. */
export function drawnText(text: string, { hasUnicode }: Look): string {
  const line = printableLine(text).replace(likeMarks, '?');
  return hasUnicode ? line : asciiOf.reduce((ascii, [pattern, instead]) => ascii.replace(pattern, instead), line);
}
