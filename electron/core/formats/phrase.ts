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

/** No name with its address is longer, and reading one takes a time that grows faster than its length. */
const mailboxCharsAtMost = 2_000;

/**
 * The name and the address of a mailbox, `"Jane Doe" <jane@example.net>` or an address alone. The words of a name may each be in quotes or
 * encoded; null where there is none.
 *
 * @see RFC 5322 §3.4, RFC 2047
 */
export function parseMailbox(text: string): { readonly name: string | null; readonly address: string } {
  const at = text.length <= mailboxCharsAtMost && text.endsWith('>') ? text.lastIndexOf('<') : -1;
  if (at < 0) return { name: null, address: text.trim() };
  const name = readPhrase(text.slice(0, at).trim());
  return { name: name === '' ? null : name, address: text.slice(at + 1, -1).trim() };
}

const encodedWord = String.raw`=\?[\w-]{1,40}(?:\*[\w-]*)?\?[bq]\?[^?\s]*\?=`;
const quotedString = String.raw`"([^"\\]*(?:\\.[^"\\]*)*)"`;

function readPhrase(text: string): string {
  const parts = new RegExp(String.raw`${quotedString}|${encodedWord}(?:\s+${encodedWord})*`, 'gisu');
  return text.replaceAll(parts, (part: string, quoted?: string) =>
    quoted === undefined ? decodedWords(part) : quoted.replaceAll(/\\(.)/gsu, '$1'),
  );
}

/** Encoded words decoded; one that cannot be decoded stays. White space between two of them belongs to neither. RFC 2047 §6.2. */
function decodedWords(text: string): string {
  return text
    .replaceAll(/(\?=)\s+(?==\?)/g, '$1')
    .replaceAll(/=\?([\w-]+)(?:\*[\w-]*)?\?([bq])\?([^?\s]*)\?=/gi, (word, charset, encoding, encoded) => {
      try {
        const bytes = encoding.toLowerCase() === 'b' ? atob(encoded) : fromQ(encoded);
        return new TextDecoder(charset).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
      } catch {
        return word;
      }
    });
}

function fromQ(text: string): string {
  return text
    .replaceAll('_', ' ')
    .replaceAll(/=([\da-f]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
}
