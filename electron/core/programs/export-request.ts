import type { DavService } from '../../contract/dav-service';
import type { ExportableSettings } from '../../contract/exportable-settings';
import type { Message } from '../../contract/message';
import { ok, type Result } from '../../contract/result';
import { type ExportAccount, type ExportPasswords, exportAccountFrom } from './export-account';

/** What a mail program is asked to write. */
export interface ExportRequest {
  /** At least one. They share a file where the format carries several, else each gets its own. */
  readonly accounts: readonly ExportAccount[];
  /** The sentence of a message in the reader's language. */
  readonly say: (message: Message) => string;
  /** The UUID of a name: the same name gives the same UUID in every run. */
  readonly uuid: (name: string) => string;
  /** The SHA-256 of a text as UTF-8, in Base64. */
  readonly sha256: (text: string) => string;
  /** ISO 8601. */
  readonly today: string;
  /** The day of the test as ISO 8601; null where nothing was tested. */
  readonly testedOn: string | null;
  /** Signs a configuration profile, with the person's own certificate; null or left out where it stays unsigned. */
  readonly signProfile?: ((profile: string) => Uint8Array) | null;
  /** The servers for calendars and contacts of each domain that was asked for them; left out where none was. */
  readonly davServices?: ReadonlyMap<string, readonly DavService[]>;
  /** The digest of the PACC document that a domain serves by now, in Base64; null or left out where none is known. */
  readonly servedDigest?: string | null;
}

/** What the user decided for an export. */
export interface ExportDecisions {
  /** Whether servers without encryption may be written. */
  readonly acceptsCleartext: boolean;
  /** The passwords that go into the files of an account; null where none do. */
  readonly passwordsFor: (account: ExportAccount) => Result<ExportPasswords | null, Message>;
}

/** The request for these accounts, in order; fails with the first reason why one cannot be written as decided. */
export function exportRequestFrom(
  settings: readonly ExportableSettings[],
  { acceptsCleartext, passwordsFor }: ExportDecisions,
  surroundings: Omit<ExportRequest, 'accounts'>,
): Result<ExportRequest, Message> {
  const accounts: ExportAccount[] = [];
  for (const each of settings) {
    const account = exportAccountFrom(each, acceptsCleartext);
    if (!account.ok) return account;
    const passwords = passwordsFor(account.value);
    if (!passwords.ok) return passwords;
    accounts.push(withPasswords(account.value, passwords.value));
  }
  return ok({ accounts, ...surroundings });
}

function withPasswords(account: ExportAccount, passwords: ExportPasswords | null): ExportAccount {
  const differ = passwords !== null && !passwords.incoming.isSameAs(passwords.outgoing);
  return { ...account, passwords, hasOwnSendingPassword: account.hasOwnSendingPassword || differ };
}
