import { writable } from './writable';

/** Bytes of text in an encoded word: with its frame it has at most 75 characters. RFC 2047 §2. */
const bytesAtMost = 45;

/**
 * A person's name as it stands before an address: in quotes where it has only letters, digits and a few signs, else in encoded words, which
 * are ASCII and need no escaping anywhere.
 *
 * @see RFC 5322 §3.4, RFC 2047 §5
 */
export function phrase(name: string): string {
  if (/^[\p{L}\p{M}\p{N} .,'-]+$/u.test(writable(name)) && name === name.trim()) return `"${name}"`;
  return encodedWords(name);
}

function encodedWords(text: string): string {
  const encoder = new TextEncoder();
  const words: number[][] = [[]];
  for (const character of text) {
    const bytes = encoder.encode(character);
    if ((words.at(-1)?.length ?? 0) + bytes.length > bytesAtMost) words.push([]);
    words.at(-1)?.push(...bytes);
  }
  return words.map((bytes) => `=?utf-8?B?${btoa(String.fromCharCode(...bytes))}?=`).join(' ');
}
