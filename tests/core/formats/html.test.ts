import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { renderHtml, renderPart, styleSheet, tag } from '../../../electron/core/formats/html';
import { writableText } from './writable-text';

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
});

describe('renderHtml', () => {
  it('escapes whatever could end a text or an attribute', () => {
    const text = `</p><script>"&'`;
    expect(renderHtml(tag('p', { title: text }, text))).toBe(
      '<!doctype html>\n<p title="&lt;/p&gt;&lt;script&gt;&quot;&amp;&#39;">&lt;/p&gt;&lt;script&gt;&quot;&amp;&#39;</p>\n\n',
    );
  });

  it('writes no text so that it begins or ends an element', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(renderHtml(tag('span', { title: text }, text)).match(/[<>]/g)).toEqual(['<', '>', '<', '>', '<', '>']);
      }),
    );
  });

  it('leaves out an attribute that is null, and replaces characters that no document may have', () => {
    expect(renderHtml(tag('i', { class: null, id: 'x' }, 'a\u0000b\ud800'))).toBe(
      '<!doctype html>\n<i id="x">a\uFFFDb\uFFFD</i>\n',
    );
  });

  it('takes no style sheet that would end its element', () => {
    expect(() => styleSheet('</style>')).toThrow();
    expect(renderHtml(styleSheet('a > b { content: "x" }'))).toContain('a > b { content: "x" }');
  });
});

describe('renderPart', () => {
  it('gives any text and attribute back through a parser of HTML', () => {
    const { document } = new Window();
    fc.assert(
      fc.property(writableText, writableText, (text, attribute) => {
        document.body.innerHTML = renderPart(tag('p', { title: attribute }, tag('b', {}, text), 'kept'));
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
        const parsed = xml.parse(renderPart(tag('p', {}, tag('b', { title: attribute }, text))));
        expect(parsed.p.b.title).toBe(attribute);
        expect(parsed.p.b['#text'] ?? '').toBe(text);
      }),
    );
  });
});
