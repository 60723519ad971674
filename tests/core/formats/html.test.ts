import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHtml, styleSheet, tag } from '../../../electron/core/formats/html';

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
