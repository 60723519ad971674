/** How values in sentences are written. Numbers are already text here. */
export const valueWords = {
  /** A value without a sentence, for example in a cell of a table. */
  value: '{value}',
  'value.milliseconds': '{number} ms',
  'value.seconds': '{number} s',
  'value.kilobytes': '{number} kB',
} as const;
