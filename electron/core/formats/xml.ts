import { XMLBuilder } from 'fast-xml-parser';
import { writable } from './writable';

/** A node in the form that `XMLBuilder` takes with `preserveOrder`. Made by `element` and `comment`. */
export type XmlNode = Readonly<Record<string, unknown>>;

const builder = new XMLBuilder({
  preserveOrder: true,
  format: true,
  indentBy: '  ',
  ignoreAttributes: false,
  attributeNamePrefix: '',
  suppressEmptyNode: true,
  commentPropName: '#comment',
});

/** An element with text or other nodes inside. */
export function element(
  name: string,
  content: string | number | readonly XmlNode[],
  attributes: Readonly<Record<string, string>> = {},
): XmlNode {
  for (const value of Object.values(attributes)) writable(value);
  const inside = typeof content === 'object' ? content : [{ '#text': writable(String(content)) }];
  return { [name]: inside, ':@': attributes };
}

/** A comment. XML 1.0 §2.5 forbids two hyphens in a row in it; the builder puts a space between them. */
export function comment(text: string): XmlNode {
  return { '#comment': [{ '#text': ` ${writable(text)} ` }] };
}

/** A whole document. The declaration is at byte 0, because Thunderbird refuses it anywhere else. */
export function renderXml(root: XmlNode): string {
  const body: string = builder.build([root]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body.trim()}\n`;
}
