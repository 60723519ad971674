import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { comment, element, renderXml } from '../../../electron/core/formats/xml';
import { writableText } from './writable-text';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});

describe('renderXml', () => {
  it('starts with its declaration and ends with one line feed', () => {
    expect(renderXml(element('a', [element('b', 993)]))).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a>\n  <b>993</b>\n</a>\n',
    );
  });

  it('gives any text and attribute back through a parser', () => {
    fc.assert(
      fc.property(writableText, writableText, (text, attribute) => {
        const parsed = parser.parse(renderXml(element('a', [element('b', text, { id: attribute })])));
        expect(parsed.a.b.id).toBe(attribute);
        expect(parsed.a.b['#text'] ?? '').toBe(text);
      }),
    );
  });

  it('lets no comment end before its end', () => {
    fc.assert(
      fc.property(writableText, (text) => {
        const rendered = renderXml(element('a', [comment(text), element('b', 'kept')]));
        expect(parser.parse(rendered).a.b).toBe('kept');
        expect(rendered.match(/-->/g)).toHaveLength(1);
        expect(rendered.slice(rendered.indexOf('<!--') + 4, rendered.indexOf('-->'))).not.toContain('--');
      }),
    );
  });

  it('throws on a line break in text, in an attribute and in a comment', () => {
    expect(() => element('a', 'b\nc')).toThrow('line break');
    expect(() => element('a', [], { id: 'b\nc' })).toThrow('line break');
    expect(() => comment('b\nc')).toThrow('line break');
  });
});
