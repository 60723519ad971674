/** An element of a page. Made by `tag` and `styleSheet`. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | null>>;
  readonly children: readonly HtmlNode[];
  /** Its text is written as it is, because browsers read no escapes in it. */
  readonly isRaw: boolean;
}

/** A part of a page; text is escaped when it is written. */
export type HtmlNode = HtmlElement | string;

/** An element with its attributes, those that are null left out, and what is in it. Elements of SVG are made the same way. */
export function tag(
  name: string,
  attributes: HtmlElement['attributes'] = {},
  ...children: readonly HtmlNode[]
): HtmlElement {
  return { name, attributes, children, isRaw: false };
}

/** The style sheet of a page, which is ours: it is not escaped. */
export function styleSheet(css: string): HtmlElement {
  if (css.includes('</')) throw new Error('A style sheet would end its element');
  return { name: 'style', attributes: {}, children: [css], isRaw: true };
}

/** A whole document in UTF-8. Any text is safe in it, also one that anybody may have written. */
export function renderHtml(root: HtmlElement): string {
  return `<!doctype html>\n${renderPart(root)}\n`;
}

/** A part of a document, which is written on its own. */
export function renderPart(node: HtmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children, isRaw } = node;
  const start = `<${name}${Object.entries(attributes).map(renderedAttribute).join('')}>`;
  const lineEnd = blocks.has(name) ? '\n' : '';
  if (empty.has(name)) return start + lineEnd;
  const inside = children.map((child) => (isRaw && typeof child === 'string' ? child : renderPart(child))).join('');
  return `${start}${inside}</${name}>${lineEnd}`;
}

function renderedAttribute([name, value]: readonly [string, string | number | null]): string {
  return value === null ? '' : ` ${name}="${escaped(String(value))}"`;
}

/** Control characters and unpaired surrogates stand in no document. HTML Living Standard §13.1.4. */
const unwritable = /[\p{Cc}\p{Cs}]/gu;

function escaped(text: string): string {
  return text
    .replace(unwritable, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Elements without content, which have no end tag. */
const empty: ReadonlySet<string> = new Set(['meta', 'link']);

/** Elements that a line ends behind, so that people can read the source. A space there shows nothing. */
const blocks: ReadonlySet<string> = new Set(
  'html head meta link title style body header main footer nav section figure h1 h2 h3 p ul li table thead tbody tr'.split(
    ' ',
  ),
);
