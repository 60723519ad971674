import type { valueWords as english } from '../en/values';

/** How values in sentences are written. Numbers are already text here. */
export const valueWords = {
  value: '{value}',
  'value.milliseconds': '{number} ms',
  'value.seconds': '{number} s',
  'value.kilobytes': '{number} kB',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
