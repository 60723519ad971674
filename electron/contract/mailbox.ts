import * as v from 'valibot';
import { knownOnly } from './known-only';
import type { Parsed } from './parsed';
import { boundedLine } from './request-limits';

/** What a folder is for. RFC 6154. */
const folderUseSchema = v.picklist(['sent', 'drafts', 'junk', 'trash', 'archive']);
/** What a folder is for. */
export type FolderUse = v.InferOutput<typeof folderUseSchema>;

/** Longer than the names that servers allow. */
const nameChars = 512;

/** What a mailbox shows of its folders after an IMAP sign-in: only the special ones are kept. */
export const mailboxSchema = v.object({
  /** What the names of all other folders begin with, for example `INBOX.`; empty where there is nothing. RFC 2342. */
  prefix: boundedLine(nameChars),
  /** Between the name of a folder and of one inside it; null where none was named. */
  delimiter: v.nullable(boundedLine(8)),
  /** At most one for each use. `by` says whether the server marks it, or only its name tells. */
  folders: knownOnly(
    v.object({ use: folderUseSchema, name: boundedLine(nameChars), by: v.picklist(['server', 'name']) }),
    16,
  ),
});
/** What a mailbox shows of its folders. */
export type Mailbox = Parsed<typeof mailboxSchema>;
