/** Bytes of letters as Python prints them: `\xc7\xeb`. */
const printedBytes = /(?:\\x[89a-f][\da-f])+/gi;
/** What stands where letters of another encoding were read as Latin-1. */
const misread = /[\u0080-\u00ff]{2,}/g;
/** Fewer letters in a row are also written in Latin letters. */
const shortestRun = 4;
/** From this share on, the letters are Cyrillic: a Chinese character has bytes of the whole range. */
const cyrillicShare = 0.95;

/**
 * A text with its letters where their bytes were printed, or read in the wrong encoding: UTF-8, Chinese (GB 18030) and Cyrillic
 * (windows-1251). All other text stays as it is.
 */
export function withoutMisreadBytes(text: string): string {
  const read = text.replace(printedBytes, (bytes) =>
    bytes.replace(/\\x(..)/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
  );
  const runs = (read.match(misread) ?? []).filter((run) => run.length >= shortestRun && decoded(run, 'utf-8') === null);
  const letters = runs.join('');
  const isCyrillic = (letters.match(/[\u00c0-\u00ff]/g)?.length ?? 0) >= cyrillicShare * letters.length;
  const legacy = isCyrillic ? 'windows-1251' : 'gb18030';
  return read.replace(
    misread,
    (run) => decoded(run, 'utf-8') ?? (runs.includes(run) ? decoded(run, legacy) : null) ?? run,
  );
}

/** What the Latin-1 characters mean as bytes of an encoding; null where they mean nothing, or this runtime lacks the encoding. */
function decoded(run: string, encoding: 'utf-8' | 'gb18030' | 'windows-1251'): string | null {
  try {
    const bytes = Uint8Array.from(run, (character) => character.charCodeAt(0));
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
