import { printableLine } from '../../core/clean-text';
import type { Mark, Tone } from './block';
import { withoutMarks } from './like-marks';
import type { Look } from './look';
import type { Span } from './spans';

const marks: Readonly<Record<Mark, { readonly unicode: string; readonly ascii: string; readonly tone: Tone }>> = {
  good: { unicode: '✓', ascii: 'ok', tone: 'good' },
  warning: { unicode: '!', ascii: '!', tone: 'warning' },
  bad: { unicode: '✗', ascii: 'x', tone: 'bad' },
  turn: { unicode: '→', ascii: '>', tone: 'strong' },
  question: { unicode: '?', ascii: '?', tone: 'strong' },
  none: { unicode: '–', ascii: '-', tone: 'quiet' },
  item: { unicode: '·', ascii: '-', tone: 'quiet' },
};

/** The characters of a mark, in its colour. */
export function markSpan(mark: Mark, { hasUnicode }: Look): Span {
  const { unicode, ascii, tone } = marks[mark];
  return { text: hasUnicode ? unicode : ascii, tone };
}

const asciiOf: readonly (readonly [RegExp, string])[] = [
  [/[“”„«»]/g, '"'],
  [/[‘’‚]/g, "'"],
  [/[–—−]/g, '-'],
  [/…/g, '...'],
  [/·/g, '-'],
];

/** A text as it is drawn: one line that a terminal shows and never acts on, without a mark of ours. */
export function drawnText(text: string, { hasUnicode }: Look): string {
  const line = withoutMarks(printableLine(text));
  return hasUnicode ? line : asciiOf.reduce((ascii, [pattern, instead]) => ascii.replace(pattern, instead), line);
}
