/**
 * The text of a settings file, whatever program wrote it: UTF-8 or UTF-16 by their byte order marks, UTF-16 without a mark by its zero
 * bytes, else UTF-8, and Windows-1252 where it is none. Lines end with `\n`.
 */
export function settingsText(content: Uint8Array): string {
  return decode(content)
    .replace(/^\u{feff}/u, '')
    .replace(/\r\n?/g, '\n');
}

function decode(content: Uint8Array): string {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(content);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(content);
  if (first !== 0 && second === 0) return new TextDecoder('utf-16le').decode(content);
  if (first === 0 && second !== 0) return new TextDecoder('utf-16be').decode(content);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
}
