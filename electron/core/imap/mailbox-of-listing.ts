import type { FolderUse, Mailbox } from '../../contract/mailbox';
import { isOneLine } from '../one-line';
import { usualFolderNames } from './usual-folder-names';

/** The namespace of a mailbox and its folders, as an IMAP server lists them. */
export interface MailboxListing {
  readonly prefix: string;
  readonly delimiter: string | null;
  readonly folders: readonly ListedFolder[];
}

/** A folder with the attributes that the server gives it, such as `\Sent` and `\Noselect`. */
interface ListedFolder {
  readonly name: string;
  readonly attributes: readonly string[];
}

/**
 * The special folders of a mailbox. The server's attributes decide (RFC 6154); where it marks no folder for a use, the usual names do.
 * Folders that cannot be opened, names that no file could hold, and those that `cover` changes because they hold a password, do not
 * count: a name that was covered would be no name.
 */
export function mailboxOfListing(
  { prefix, delimiter, folders }: MailboxListing,
  cover: (text: string) => string = (text) => text,
): Mailbox {
  const mayBeKept = (text: string) => isPlain(text) && cover(text) === text;
  const usable = folders.filter((folder) => canBeOpened(folder) && mayBeKept(folder.name));
  return {
    prefix: mayBeKept(prefix) ? prefix : '',
    delimiter: delimiter !== null && delimiter.length === 1 && isPlain(delimiter) ? delimiter : null,
    folders: uses.flatMap((use): Mailbox['folders'] => {
      const marked = usable.find(({ attributes }) => attributes.some((each) => each.toLowerCase() === `\\${use}`));
      if (marked !== undefined) return [{ use, name: marked.name, by: 'server' }];
      const named = usable.find(({ name }) => isUsualName(name, use, { prefix, delimiter }));
      return named === undefined ? [] : [{ use, name: named.name, by: 'name' }];
    }),
  };
}

/** The folder of that use; null where the mailbox has none. */
export function folderFor({ folders }: Mailbox, use: FolderUse): Mailbox['folders'][number] | null {
  return folders.find((folder) => folder.use === use) ?? null;
}

const nameChars = 512;

function isPlain(text: string): boolean {
  return text.length <= nameChars && isOneLine(text) && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);
}

function canBeOpened({ attributes }: ListedFolder): boolean {
  return !attributes.some((attribute) => /^\\(?:noselect|nonexistent)$/i.test(attribute));
}

/** Whether a folder has a usual name, at the top of the person's folders: many servers keep all of them inside the inbox. */
function isUsualName(
  name: string,
  use: FolderUse,
  { prefix, delimiter }: Pick<MailboxListing, 'prefix' | 'delimiter'>,
) {
  const own = prefix !== '' && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const parts = delimiter === null ? [own] : own.split(delimiter);
  const isAtTop = parts.length === 1 || (parts.length === 2 && topFolders.has((parts[0] ?? '').toLowerCase()));
  return isAtTop && usualFolderNames[use].has((parts.at(-1) ?? '').normalize('NFC').toLowerCase());
}

const topFolders: ReadonlySet<string> = new Set(['inbox', '[gmail]', '[google mail]']);

const uses = Object.keys(usualFolderNames) as readonly FolderUse[];
