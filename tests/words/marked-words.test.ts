import { describe, expect, it } from 'vitest';
import type { Message } from '../../electron/contract/message';
import { sayIn, sayInParts } from '../../electron/words/format-message';

const step: Message = { id: 'export.publish.autoconfig', values: { file: 'a<b>.xml', url: 'https://<b>.example/a' } };

describe('the words that a program shows', () => {
  it('are marked in pieces, with the values inside them', () => {
    expect(sayInParts('en')(step)).toEqual([
      { text: 'Put ', isMarked: false },
      { text: 'a<b>.xml', isMarked: false },
      { text: ' there as ', isMarked: false },
      { text: 'https://<b>.example/a', isMarked: true },
      { text: '.', isMarked: false },
    ]);
  });

  it('have no mark in a plain sentence, and a value cannot mark anything', () => {
    expect(sayIn('en')(step)).toBe('Put a<b>.xml there as https://<b>.example/a.');
  });
});
