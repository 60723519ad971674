import { decodeReferences } from './xml-references';

/** An element of an XML file, its namespace prefix left off. */
export interface ReadElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** In the order of the file. */
  readonly children: readonly ReadElement[];
  /** The element's own text, trimmed. */
  readonly text: string;
}

/** Elements inside each other; real settings need 10, and what is deeper is passed over. */
const depthAtMost = 40;

/** An element that is still open. */
interface OpenElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: ReadElement[];
  readonly texts: string[];
}

/**
 * The root element of an XML file, read as far as it goes: what is still open at the end is closed there. A document type is passed over, and no
 * entity is known but the five of XML itself.
 *
 * @returns Null where there is no element.
 */
export function readXml(text: string): ReadElement | null {
  const open: OpenElement[] = [{ name: '', attributes: new Map(), children: [], texts: [] }];
  let tooDeep = 0;
  for (const piece of piecesOf(text)) {
    const inner = open.at(-1);
    if (inner === undefined) break;
    switch (piece.kind) {
      case 'text':
        inner.texts.push(piece.text);
        break;
      case 'start':
        if (open.length <= depthAtMost)
          open.push({ name: piece.name, attributes: piece.attributes, children: [], texts: [] });
        else tooDeep += 1;
        break;
      case 'end':
        if (tooDeep > 0) tooDeep -= 1;
        else closeDownTo(open, piece.name);
        break;
    }
  }
  while (open.length > 1) closeLast(open);
  return open[0]?.children[0] ?? null;
}

/** Closes the innermost open element of that name, and all that are open inside it. */
function closeDownTo(open: OpenElement[], name: string): void {
  const at = open.map((each) => each.name).lastIndexOf(name);
  if (at < 1) return;
  while (open.length > at) closeLast(open);
}

function closeLast(open: OpenElement[]): void {
  const last = open.pop();
  if (last === undefined) return;
  const { texts, ...element } = last;
  open.at(-1)?.children.push({ ...element, text: texts.join('').trim() });
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'start'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'end'; readonly name: string };

/** The tags and texts of a file in their order. Whatever is not closed ends the file, so each character is looked at a few times only. */
function* piecesOf(text: string): Generator<Piece> {
  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    if (tag !== at) yield { kind: 'text', text: decodeReferences(text.slice(at, tag === -1 ? undefined : tag)) };
    if (tag === -1) return;
    const passed = passedOver.find(({ start }) => text.startsWith(start, tag));
    const end = passed === undefined ? tagEnd(text, tag) : text.indexOf(passed.end, tag + passed.start.length);
    if (end === -1) {
      if (passed?.holdsText) yield { kind: 'text', text: text.slice(tag + passed.start.length) };
      return;
    }
    if (passed === undefined) yield* tagPieces(text.slice(tag + 1, end));
    else if (passed.holdsText) yield { kind: 'text', text: text.slice(tag + passed.start.length, end) };
    at = end + (passed?.end.length ?? 1);
  }
}

const passedOver = [
  { start: '<!--', end: '-->', holdsText: false },
  { start: '<![CDATA[', end: ']]>', holdsText: true },
  { start: '<?', end: '?>', holdsText: false },
  { start: '<!', end: '>', holdsText: false },
] as const;

/** Where a tag ends; a `>` in a quoted value does not end it. -1 where it does not end. */
function tagEnd(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length) {
    const character = text[at];
    if (character === '>') return at;
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1);
      if (at === -1) return -1;
    }
    at += 1;
  }
  return -1;
}

const tagToken = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g;

function* tagPieces(tag: string): Generator<Piece> {
  if (tag.startsWith('/')) {
    yield { kind: 'end', name: withoutPrefix(tag.slice(1).trim()) };
    return;
  }
  const [first, ...others] = tag.matchAll(tagToken);
  const name = withoutPrefix(first?.[1] ?? '');
  if (name === '') return;
  yield {
    kind: 'start',
    name,
    attributes: new Map(
      others.map(([, key = '', one, other]) => [withoutPrefix(key), decodeReferences(one ?? other ?? '')]),
    ),
  };
  if (tag.endsWith('/')) yield { kind: 'end', name };
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
