import type { valueWords as english } from '../en/values';

/** How values are written that stand in sentences. The number comes written. */
export const valueWords = {
  value: '{value}',
  'value.milliseconds': '{number} ms',
  'value.seconds': '{number} s',
  'value.kilobytes': '{number} kB',
} as const satisfies Readonly<Record<keyof typeof english, string>>;
