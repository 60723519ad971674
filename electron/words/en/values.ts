/** How values are written that stand in sentences. The number comes written. */
export const valueWords = {
  /** A value that stands by itself, as in a cell of a table. */
  value: '{value}',
  'value.milliseconds': '{number} ms',
  'value.seconds': '{number} s',
  'value.kilobytes': '{number} kB',
} as const;
