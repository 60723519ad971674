import type { PreviewedFile } from '../contract/exports';
import { textsInZip } from '../core/formats/zip';
import type { ExportedFile } from '../core/programs/program';

/** The texts that a person can read in a file: the file itself, or each text in a ZIP archive, under its name there. */
export function readableTexts({ name, content, mediaType }: ExportedFile): PreviewedFile['texts'] {
  if (typeof content === 'string') return [{ name, text: content }];
  if (mediaType === 'application/zip')
    return Object.entries(textsInZip(content)).map(([packed, text]) => ({ name: packed, text }));
  // All other files in bytes are files of Windows, in UTF-16 with a byte order mark.
  return [{ name, text: new TextDecoder('utf-16le').decode(content) }];
}
