import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A ZIP archive of texts or bytes by name, with the same bytes in every run and time zone. It is not compressed, and dated to the
 * first day that ZIP knows, in local time because the format stores local time.
 */
export function renderZip(contents: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries = Object.entries(contents).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: new Date(1980, 0, 1) });
}

/** The texts of an archive that `renderZip` made, by name. */
export function textsInZip(archive: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
