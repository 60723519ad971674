import type { Line, LineKind } from './prompter';

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
