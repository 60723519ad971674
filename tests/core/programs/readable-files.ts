import { textsInZip } from '../../../electron/core/formats/zip';
import type { ExportedFile } from '../../../electron/core/programs/program';

/** The files as texts that a review can read: archives by what is in them, UTF-16 decoded. Name to text. */
export function readableFiles(files: readonly ExportedFile[]): Readonly<Record<string, string>> {
  return Object.fromEntries(files.flatMap(readable));
}

function readable({ name, content }: ExportedFile): readonly (readonly [string, string])[] {
  if (typeof content === 'string') return [[name, content]];
  if (name.endsWith('.zip')) {
    return Object.entries(textsInZip(content)).map(([entry, text]) => [`${name}/${entry}`, text]);
  }
  return [[`${name}.txt`, new TextDecoder('utf-16le').decode(content)]];
}
