import type { Block } from '../layout/block';

/** How a line looks. Where the output is not plain, `pass`, `warn`, `fail` and `item` have a mark. */
export type LineKind = 'title' | 'text' | 'quiet' | 'pass' | 'warn' | 'fail' | 'item';

/** One line for the person in front of the terminal; it is wrapped to the width of the terminal. */
export interface Line {
  readonly kind: LineKind;
  readonly text: string;
  /** Indentation, in steps to the right. */
  readonly indent: number;
  /** The start of the line that stands out, such as the number of a step; empty where there is none. */
  readonly lead: string;
}

/** Whether a part of a page is such a line, and not a block of the layout. */
export function isLine(part: Line | Block): part is Line {
  return 'lead' in part;
}

/** A line that names what follows. */
export function title(content: string): Line {
  return { kind: 'title', text: content, indent: 0, lead: '' };
}

/** A line of text. */
export function text(content: string, indent = 0): Line {
  return { kind: 'text', text: content, indent, lead: '' };
}

/** A line that matters less. */
export function quiet(content: string, indent = 0): Line {
  return { kind: 'quiet', text: content, indent, lead: '' };
}

/** One of several things, with a mark for its state. */
export function marked(kind: Extract<LineKind, 'pass' | 'warn' | 'fail' | 'item'>, content: string, indent = 0): Line {
  return { kind, text: content, indent, lead: '' };
}

/** A line with a number or a name before it. */
export function led(lead: string, content: string, indent = 0): Line {
  return { kind: 'text', text: content, indent, lead };
}

/** An empty line between parts. */
export const gap: Line = text('');
