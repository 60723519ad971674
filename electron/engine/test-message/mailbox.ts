import type { Failure } from '../../contract/failure';
import type { Result } from '../../contract/result';
import type { ComposedMessage } from '../../core/test-message/compose';
import type { Sighting } from '../../core/test-message/test-message-facts';

/** What a server made of a message. */
export type Submission = Result<null, Failure> & {
  /** For a failure: whether all of the message was sent and no answer came. It may arrive all the same. RFC 1047. */
  readonly isUnanswered?: boolean;
};

/** How far a mailbox is looked through: the inbox and the spam folder, or also other folders, to which a rule may have moved a message. */
export type LookReach = 'usual' | 'everywhere';

/** What one look into a mailbox has seen of a message. */
export interface MailboxLook {
  readonly message: Omit<Sighting, 'seenMs'> | null;
  /** The beginning of a report of non-delivery that names the message; null where there is none. */
  readonly bounce: Uint8Array | null;
}

/**
 * A mailbox in which one message is awaited. Of other messages, the header section is looked at: by IMAP a few fields, by POP3 all of it,
 * and of a report of non-delivery its beginning. Only the newest ones count, and where the server numbers its messages only those that
 * came after the mailbox was opened; in other folders, into which the last look goes, the newest whenever they came.
 */
export interface OpenMailbox {
  look(message: ComposedMessage, reach: LookReach, signal: AbortSignal): Promise<Result<MailboxLook, Failure>>;
  /** Deletes the message that was seen last, and nothing else. */
  delete(message: ComposedMessage, signal: AbortSignal): Promise<Result<null, Failure>>;
  /** Says farewell where a command may be sent, and closes. Never fails; harmless when closed. */
  leave(): Promise<void>;
}
