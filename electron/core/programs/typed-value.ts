import type { Message } from '../../contract/message';

/**
 * The value that a person types into the field that a line names; null where a choice is made there, or nothing of the account is.
 *
 * @param text - The line as it is shown. A value that the language has written in its own way is no text to type.
 */
export function typedValue({ values }: Message, text: string): string | null {
  const shown = Object.values(values).flatMap((value) =>
    (typeof value === 'string' || typeof value === 'number') && text.includes(String(value)) ? String(value) : [],
  );
  const longest = shown.sort((one, other) => other.length - one.length)[0] ?? '';
  return longest === '' ? null : longest;
}
