import type { Mailbox } from '../../../contract/mailbox';
import type { Message } from '../../../contract/message';
import { folderFor } from '../../imap/mailbox-of-listing';
import { message } from '../../message';
import type { AccountState } from '../state/wizard-state';

/** What the mailbox of this account showed after the sign-in; null where it showed nothing. */
function shownMailbox({ signIn }: AccountState): Mailbox | null {
  const { incoming } = signIn.results;
  return incoming?.ok === true ? (incoming.mailbox ?? null) : null;
}

/** Whether that mailbox has no folder for sent messages. */
export function lacksSentFolder(account: AccountState): boolean {
  const mailbox = shownMailbox(account);
  return mailbox !== null && folderFor(mailbox, 'sent') === null;
}

/** What a person should know of the mailbox before a mail app is set up: no folder for sent messages, a prefix to type. */
export function mailboxNotes(account: AccountState): readonly Message[] {
  const prefix = shownMailbox(account)?.prefix ?? '';
  return [
    ...(lacksSentFolder(account) ? [message('check.sent-folder-missing')] : []),
    ...(prefix === '' ? [] : [message('sign-in.mailbox.prefix', { prefix })]),
  ];
}
