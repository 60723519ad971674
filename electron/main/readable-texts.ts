import type { PreviewedFile } from '../contract/export-request';
import { textsInZip } from '../core/formats/zip';
import type { ExportedFile } from '../core/programs/program';

/** What a person can read in a file: the file itself, or each text that is packed in it, under its name there. */
export function readableTexts({ name, content, mediaType }: ExportedFile): PreviewedFile['texts'] {
  if (typeof content === 'string') return [{ name, text: content }];
  if (mediaType === 'application/zip')
    return Object.entries(textsInZip(content)).map(([packed, text]) => ({ name: packed, text }));
  // The other files that mail programs give as bytes are Windows' own, in UTF-16 with a byte order mark.
  return [{ name, text: new TextDecoder('utf-16le').decode(content) }];
}
