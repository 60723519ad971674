import type { Message } from '../../contract/message';
import type { ReadAccount } from '../../contract/read-account';
import type { SettingsRead } from './settings-reader';

/** One account as it was read; null where nothing of it can be used. */
export interface AccountRead {
  readonly account: ReadAccount | null;
  readonly unread: readonly Message[];
}

/** Accounts as they were read, and what was not. */
export type AccountsRead = Pick<SettingsRead, 'accounts' | 'unread'>;

/** What was read of each file or section as one; no other file is wanted. */
export function joinedReads(reads: readonly (AccountRead | AccountsRead)[]): SettingsRead {
  return {
    accounts: reads.flatMap((read) => ('accounts' in read ? read.accounts : (read.account ?? []))),
    unread: reads.flatMap(({ unread }) => unread),
    wants: [],
  };
}
