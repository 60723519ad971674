import type { Message } from '../../../contract/message';
import { type HtmlElement, type HtmlNode, tag } from '../../formats/html';
import type { AuditSummary } from '../summary/audit-summary';
import type { PageReading } from './page-reading';

/** A part of the page with a heading of its own; `id` is where links lead. */
export interface PageSection {
  readonly id: string;
  readonly heading: Message;
  readonly body: readonly HtmlNode[];
}

/** Makes a part of the page; null where an audit has nothing for it. */
export type MakeSection = (summary: AuditSummary, reading: PageReading) => PageSection | null;

/** A paragraph that says how figures are to be read. */
export function explained(sentence: Message, { say }: PageReading): HtmlElement {
  return tag('p', { class: 'how' }, say(sentence));
}

/** A plot with its table beside it, or above it where there is little room. */
export function beside(plot: HtmlElement, table: HtmlElement): HtmlElement {
  return tag('div', { class: 'beside' }, plot, table);
}
