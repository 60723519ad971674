import { printableLine } from '../clean-text';

/** No name, address or login is longer. */
const charsAtMost = 1_000;

/** A name, an address or a login as settings have it, as one line; null where it is empty or left out. */
export function settingValue(text: string | undefined): string | null {
  if (text === undefined || text.length > charsAtMost) return null;
  const line = printableLine(text);
  return line.trim() === '' ? null : line;
}
