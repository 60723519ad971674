import { describe, expect, it } from 'vitest';
import { renderReg } from '../../electron/core/formats/reg';
import { renderZip } from '../../electron/core/formats/zip';
import { readableTexts } from '../../electron/main/readable-texts';

describe('readableTexts', () => {
  it('gives a text file as it stands', () => {
    const file = { name: 'a.xml', content: '<a/>', mode: 'public', mediaType: 'text/xml' } as const;
    expect(readableTexts(file)).toEqual([{ name: 'a.xml', text: '<a/>' }]);
  });

  it('gives what is packed in an archive under its names there', () => {
    const content = renderZip({ 'prefs.js': 'user_pref("a", 1);\n' });
    const file = { name: 'a.zip', content, mode: 'public', mediaType: 'application/zip' } as const;
    expect(readableTexts(file)).toEqual([{ name: 'prefs.js', text: 'user_pref("a", 1);\n' }]);
  });

  it('decodes a registry file, without the mark at its start', () => {
    const content = renderReg(['Größe'], []);
    const file = { name: 'a.reg', content, mode: 'public', mediaType: 'text/x-ms-regedit' } as const;
    expect(readableTexts(file)).toEqual([
      { name: 'a.reg', text: 'Windows Registry Editor Version 5.00\r\n\r\n; Größe' },
    ]);
  });
});
