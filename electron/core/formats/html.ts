import { writable } from './writable';

/** A piece of HTML, or a text that is escaped when it is written. */
export type HtmlNode = string | HtmlElement;

/** An element with its attributes and what is inside. */
interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly HtmlNode[];
}

/** An element. Its name and those of its attributes are our own; every value and text may come from outside. */
export function html(
  name: string,
  inside: readonly HtmlNode[] | string,
  attributes: Readonly<Record<string, string>> = {},
): HtmlElement {
  return { name, attributes, inside: typeof inside === 'string' ? [inside] : inside };
}

/**
 * An element as text, which is well-formed XML too, so that both kinds of reader agree on it. It has no line breaks of its own. Elements
 * whose content browsers read as code, such as `script`, are not for this.
 */
export function renderHtml(node: HtmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, inside } = node;
  const written = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`);
  return `<${name}${written.join('')}>${inside.map(renderHtml).join('')}</${name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return writable(text).replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
}
