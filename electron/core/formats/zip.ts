import { strFromU8, strToU8, unzipSync, type ZipOptions, zipSync } from 'fflate';

/** What an archive holds under a name: its content alone, or with its Unix file mode. */
type ZipEntry = string | Uint8Array | { readonly content: string | Uint8Array; readonly mode: number };

/** The Unix file type of a regular file, and the system that gives an entry a Unix file mode. APPNOTE.TXT §4.4.2. */
const regularFile = 0o100000;
const unix = 3;

/**
 * A ZIP archive of texts or bytes by name, with the same bytes in every run and time zone. It is not compressed, and dated to the
 * first day that ZIP knows, in local time because the format stores local time.
 */
export function renderZip(contents: Readonly<Record<string, ZipEntry>>): Uint8Array {
  const entries = Object.entries(contents).map(([name, entry]) => [name, zippable(entry)] as const);
  return zipSync(Object.fromEntries(entries), { level: 0, mtime: new Date(1980, 0, 1) });
}

function zippable(entry: ZipEntry): Uint8Array | [Uint8Array, ZipOptions] {
  if (typeof entry === 'string' || entry instanceof Uint8Array) return bytesOf(entry);
  // The upper half holds the Unix mode; a shift would make it negative.
  return [bytesOf(entry.content), { os: unix, attrs: (regularFile + entry.mode) * 0x10000 }];
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? strToU8(content) : content;
}

/** The texts of an archive that `renderZip` made, by name. */
export function textsInZip(archive: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(archive)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}
