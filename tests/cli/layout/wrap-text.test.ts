import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textWidth } from '../../../electron/cli/layout/text-width';
import { textColumns, wrapText } from '../../../electron/cli/layout/wrap-text';

it('breaks at spaces and cuts a word that is longer than a line', () => {
  expect(wrapText('Port 587 of mail.example.net', 12)).toEqual(['Port 587 of', 'mail.example', '.net']);
  expect(wrapText('', 12)).toEqual(['']);
});

it('loses no character and makes no line longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 8, max: 100 }), (text, columns) => {
      const lines = wrapText(text, columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    }),
  );
});

it('uses 80 columns where the width of the terminal is unknown', () => {
  expect([textColumns(0), textColumns(40), textColumns(300)]).toEqual([80, 40, 100]);
});
