import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readXml } from '../../../electron/core/formats/read-xml';
import { comment, element, renderXml } from '../../../electron/core/formats/xml';
import { writableText } from './writable-text';

describe('readXml', () => {
  it('gives any text and attribute back that is written', () => {
    fc.assert(
      fc.property(writableText, writableText, (text, attribute) => {
        const root = readXml(renderXml(element('a', [comment('x'), element('b', text, { key: attribute })])));
        expect(root?.children[0]?.text).toBe(text.trim());
        expect(root?.children[0]?.attributes.get('key')).toBe(attribute);
      }),
    );
  });

  it('closes what is still open at the end, and ends at what is not', () => {
    expect(readXml('<a><b>1</b><c>2')?.children.map(({ name, text }) => [name, text])).toEqual([
      ['b', '1'],
      ['c', '2'],
    ]);
    expect(readXml('<a><b>1</b><!-- <c>2</c>')?.children).toHaveLength(1);
    expect(readXml('<a x="1')).toBeNull();
    expect(readXml('<a>x<![CDATA[<y>')?.text).toBe('x<y>');
  });

  it('passes a document type over, and knows no entity of its own', () => {
    expect(readXml('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;&amp;&#65;&#x42;</a>')?.text).toBe('&b;&AB');
  });

  it('leaves an element out that is too deep, and goes on after it', () => {
    const root = readXml(`<a>${'<d>'.repeat(100)}deep${'</d>'.repeat(100)}<e>after</e></a>`);
    expect(root?.children.map(({ name }) => name)).toEqual(['d', 'e']);
  });

  it('ignores an end that belongs to nothing', () => {
    expect(readXml('<a></b><c>1</c></a>')?.children[0]?.text).toBe('1');
  });
});
