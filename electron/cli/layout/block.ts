/** What a mark says of the text behind it: `turn` that it is the person's turn, which is no fault. `item` only begins an item of a list. */
export type Mark = 'good' | 'warning' | 'bad' | 'turn' | 'none' | 'item';

/** How a text stands out. */
export type Tone = 'plain' | 'strong' | 'quiet' | 'good' | 'warning' | 'bad';

/** A text in a table. It is never cut; only the last one of a row may be wrapped. */
export interface Cell {
  readonly text: string;
  readonly tone: Tone;
  readonly mark: Mark | null;
  readonly align: 'left' | 'right';
}

/** Rows of cells in aligned columns. A row may be shorter than others. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
}

/** An item of a list, and what stands below it. */
export interface Item {
  readonly mark: Mark | null;
  /** Stands before the text in place of a mark, such as the number of a step; empty where there is none. */
  readonly lead: string;
  readonly text: string;
  readonly below: readonly Block[];
}

/** A part of a page for a terminal. Texts may come from anywhere: drawing removes what a terminal would act on. */
export type Block =
  /** The answer in one line; `aside` stands behind it and matters less. */
  | { readonly kind: 'headline'; readonly mark: Mark; readonly text: string; readonly aside: string | null }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: Tone }
  /** A line that is never wrapped, for example a command to copy. */
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | Table
  /** Tables side by side, or below each other where they do not fit. */
  | { readonly kind: 'beside'; readonly tables: readonly Table[] }
  /** Terms, each with what belongs to it beside it, or below it where there is little room. */
  | { readonly kind: 'terms'; readonly entries: readonly { readonly term: string; readonly body: readonly Block[] }[] }
  | { readonly kind: 'indented'; readonly body: readonly Block[] }
  | { readonly kind: 'gap' };

/** An empty line. */
export const gap: Block = { kind: 'gap' };

/** A text that is wrapped. */
export function paragraph(text: string, tone: Tone = 'plain'): Block {
  return { kind: 'paragraph', text, tone };
}

/** Blocks that begin further to the right. */
export function indented(...body: readonly Block[]): Block {
  return { kind: 'indented', body };
}

/** An item of a list. */
export function item(text: string, { mark = 'item', lead = '', below = [] }: Partial<Omit<Item, 'text'>> = {}): Item {
  return { mark, lead, text, below };
}

/** A cell of a table. */
export function cell(
  text: string,
  { tone = 'plain', mark = null, align = 'left' }: Partial<Omit<Cell, 'text'>> = {},
): Cell {
  return { text, tone, mark, align };
}

/** The parts of a page with an empty line between them. Empty parts are left out. */
export function apart(...parts: readonly (readonly Block[])[]): readonly Block[] {
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : [gap, ...part]));
}
