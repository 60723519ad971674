import { strToU8, zipSync } from 'fflate';

/**
 * A ZIP archive of texts by name, the same bytes in every run and place: stored without compression, and dated
 * by the first day that ZIP knows, in local time because that is what the format writes.
 */
export function renderZip(texts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(texts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: new Date(1980, 0, 1) });
}
