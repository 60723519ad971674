import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../electron/core/discovery/xml-element';

function textOfRoot(xml: string): string | null {
  const root = parseXml(new TextEncoder().encode(xml));
  return root.ok ? root.value.text : null;
}

describe('the text of an element', () => {
  it.each([
    ['references are decoded', '<a>b&amp;c &#65;&#x42;</a>', 'b&c AB'],
    ['a CDATA section stays as it stands', '<a><![CDATA[b&amp;c &#65; <d>]]></a>', 'b&amp;c &#65; <d>'],
    ['text and sections are joined', '<a>1&lt;<![CDATA[&lt;]]>2<![CDATA[]]></a>', '1<&lt;2'],
    ['no reference comes about where they meet', '<a>&am<![CDATA[p;]]></a>', '&amp;'],
  ])('%s', (_what, xml, text) => expect(textOfRoot(xml)).toBe(text));

  it('is read past an end tag inside a CDATA section', () => {
    expect(textOfRoot('<a><![CDATA[</a><b>]]></a>')).toBe('</a><b>');
  });
});
