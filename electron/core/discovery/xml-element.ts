import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { ok, type Result } from '../../contract/result';
import { decodeReferences } from '../formats/xml-references';
import { limits } from '../limits';
import { textOfDocument, type UnreadableDocument, unreadable } from './unreadable-document';

/** An element of an XML document, its namespace prefix left off. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** In document order. */
  readonly children: readonly XmlElement[];
  /** The element's own text, trimmed. */
  readonly text: string;
}

/** Parses a document to its root element. Nothing outside of it is read, and no entity but the five of XML itself. */
export function parseXml(body: Uint8Array): Result<XmlElement, UnreadableDocument> {
  const text = textOfDocument(body);
  if (!text.ok) return text;
  // A document type can define entities that grow without bound, and settings never need one.
  if (/<!DOCTYPE/i.test(text.value)) return unreadable('DOCTYPE');
  if (countOf(/</g, text.value) > limits.documentTags) return unreadable(`more than ${limits.documentTags} tags`);
  if (countOf(/=\s*["']/g, text.value) > limits.documentAttributes) {
    return unreadable(`more than ${limits.documentAttributes} attributes`);
  }
  try {
    const valid = XMLValidator.validate(text.value.replace(strayAmpersand, '&amp;'));
    if (valid !== true) return unreadable(valid.err.msg);
    const [root] = elementsOf(parser.parse(text.value));
    return root === undefined ? unreadable('no element') : ok(root);
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
}

/** The children of that name, in document order. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child of that name that has any; empty where there is none. */
export function textOf(element: XmlElement, name: string): string {
  return childrenNamed(element, name).find(({ text }) => text !== '')?.text ?? '';
}

/** An ampersand that starts no reference. Names of providers often hold one; it can only mean itself. */
const strayAmpersand = /&(?!#?\w{1,30};)/g;

function countOf(part: RegExp, text: string): number {
  return text.match(part)?.length ?? 0;
}

const textKey = '#text';
const cdataKey = '#cdata';
const attributesKey = ':@';

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: limits.documentDepth,
  textNodeName: textKey,
  cdataPropName: cdataKey,
});

/** A node as the parser gives it: one key with the element's name, or the text, and a second one with the attributes. */
type ParsedNode = Readonly<Record<string, unknown>>;

function elementsOf(nodes: unknown): readonly XmlElement[] {
  return (nodes as readonly ParsedNode[]).flatMap((node) => elementOf(node) ?? []);
}

function elementOf(node: ParsedNode): XmlElement | null {
  const name = Object.keys(node).find((key) => key !== attributesKey && key !== textKey && key !== cdataKey);
  if (name === undefined) return null;
  const content = node[name] as readonly ParsedNode[];
  const attributes = Object.entries((node[attributesKey] ?? {}) as Record<string, unknown>);
  return {
    name,
    attributes: new Map(attributes.map(([key, value]) => [key, decodeReferences(String(value))])),
    children: elementsOf(content),
    text: content.map(textOfNode).join('').trim(),
  };
}

/** The text that a node adds to its element's text. A CDATA section holds no references. XML 1.0 §2.7. */
function textOfNode(node: ParsedNode): string {
  const cdata = node[cdataKey] as readonly ParsedNode[] | undefined;
  return cdata === undefined ? decodeReferences(String(node[textKey] ?? '')) : String(cdata[0]?.[textKey] ?? '');
}
