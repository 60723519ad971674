import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { html, renderHtml } from '../../../electron/core/formats/html';
import { writableText } from './writable-text';

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
});

describe('renderHtml', () => {
  it('gives any text and attribute back through a parser of HTML', () => {
    const { document } = new Window();
    fc.assert(
      fc.property(writableText, writableText, (text, attribute) => {
        document.body.innerHTML = renderHtml(html('p', [html('b', text), 'kept'], { title: attribute }));
        const [paragraph, ...others] = document.body.children;
        expect(others).toEqual([]);
        expect(paragraph?.getAttribute('title')).toBe(attribute);
        expect(paragraph?.children.length).toBe(1);
        expect(paragraph?.children[0]?.textContent).toBe(text);
        expect(paragraph?.textContent).toBe(`${text}kept`);
      }),
    );
  });

  it('gives any text and attribute back through a parser of XML', () => {
    fc.assert(
      fc.property(writableText, writableText, (text, attribute) => {
        const parsed = xml.parse(renderHtml(html('p', [html('b', text, { title: attribute })])));
        expect(parsed.p.b.title).toBe(attribute);
        expect(parsed.p.b['#text'] ?? '').toBe(text);
      }),
    );
  });

  it('throws on a line break in a text and in an attribute', () => {
    expect(() => renderHtml(html('p', 'a\nb'))).toThrow('line break');
    expect(() => renderHtml(html('p', '', { title: 'a\nb' }))).toThrow('line break');
  });
});
