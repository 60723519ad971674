import type { Message } from '../../../contract/message';
import { type HtmlElement, tag } from '../../formats/html';
import { message } from '../../message';
import type { PageReading } from './page-reading';

/** How a part of a bar looks. Each has a pattern of its own as well as a colour. */
export type Tone = 'plain' | 'good' | 'warning' | 'bad' | 'quiet';

/** A bar of a plot: how many of all, in parts. */
interface Bar {
  readonly label: string;
  /** The figure in words, such as “53 (12 %)”. */
  readonly figure: string;
  readonly parts: readonly { readonly count: number; readonly tone: Tone }[];
}

/** A plot of bars, each under its label. */
interface BarPlot {
  /** Of the page; it has no space. */
  readonly id: string;
  readonly title: Message;
  readonly bars: readonly Bar[];
  /** What a whole bar stands for. */
  readonly of: number;
}

/** The height of a bar and its label, in pixels. */
const rowHeight = 40;
const barTop = 20;
const barHeight = 12;
/** The width that bars may take, in per cent; their figures stand behind it. */
const barsWidth = 70;
/** Between a whole bar and its figure. */
const figureGap = 1.5;
/** What is there but very small is still seen. */
const narrowestPart = 0.75;

/**
 * Draws a plot whose widths are shares of the page, so that its text keeps its size on every screen. Its text alternative has all
 * figures.
 */
export function barPlot({ id, title, bars, of }: BarPlot, { say }: PageReading): HtmlElement {
  const titleId = `${id}-title`;
  const figuresId = `${id}-figures`;
  const figures = bars.map(({ label, figure }) => say(message('summary.plot.bar', { label, figure })));
  return tag(
    'figure',
    {},
    tag(
      'svg',
      {
        role: 'img',
        'aria-labelledby': `${titleId} ${figuresId}`,
        width: '100%',
        height: bars.length * rowHeight,
      },
      tag('title', { id: titleId }, say(title)),
      tag('desc', { id: figuresId }, figures.join('; ')),
      ...bars.flatMap((bar, index) => drawnBar(bar, index * rowHeight, of)),
    ),
  );
}

function drawnBar({ label, figure, parts }: Bar, top: number, of: number): readonly HtmlElement[] {
  const y = top + barTop;
  let start = 0;
  const drawn = parts
    .filter(({ count }) => count > 0)
    .map(({ count, tone }) => {
      const width = Math.max(narrowestPart, (barsWidth * count) / Math.max(1, of));
      const part = tag('rect', {
        class: tone,
        x: percent(start),
        y,
        width: percent(width),
        height: barHeight,
      });
      start += width;
      return part;
    });
  return [
    tag('text', { x: 0, y: top + 13 }, label),
    tag('rect', { class: 'track', x: 0, y, width: percent(barsWidth), height: barHeight }),
    ...drawn,
    tag('text', { class: 'figure', x: percent(barsWidth + figureGap), y: y + 10 }, figure),
  ];
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}

/** The patterns of bars, to be drawn once in a page. They tell the parts of a bar apart without their colours. */
export function plotPatterns(): HtmlElement {
  return tag(
    'svg',
    { class: 'patterns', width: 0, height: 0, 'aria-hidden': 'true', focusable: 'false' },
    tag(
      'defs',
      {},
      pattern('stripes', 'M-1 1 1 -1M0 6 6 0M5 7 7 5', 6),
      pattern('cross', 'M0 0 6 6M6 0 0 6', 6),
      pattern('dots', 'M1 1h2v2h-2z', 5),
    ),
  );
}

function pattern(id: string, path: string, size: number): HtmlElement {
  return tag(
    'pattern',
    { id, width: size, height: size, patternUnits: 'userSpaceOnUse' },
    tag('rect', { class: `ground-${id}`, width: size, height: size }),
    tag('path', { class: `ink-${id}`, d: path }),
  );
}

/** What the parts of the bars of a plot mean. */
export function plotLegend(
  entries: readonly { readonly tone: Tone; readonly name: Message }[],
  { say }: PageReading,
): HtmlElement {
  return tag(
    'ul',
    { class: 'legend' },
    ...entries.map(({ tone, name }) =>
      tag(
        'li',
        {},
        tag(
          'svg',
          { width: 14, height: 12, 'aria-hidden': 'true', focusable: 'false' },
          tag('rect', { class: tone, width: 14, height: 12 }),
        ),
        say(name),
      ),
    ),
  );
}
