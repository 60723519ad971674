import type { Failure } from '../../contract/failure';
import type { TestMessage } from '../../contract/test-message';
import type { DiagnosisContext } from '../diagnosis/diagnosis-context';
import type { ComposedMessage } from './compose';

/** Where a message can be seen. RFC 6154 calls spam `\Junk`. */
export type SightingPlace = 'inbox' | 'spam' | 'other';

/** The test message, as it was seen in the mailbox. */
export interface Sighting {
  readonly folder: string;
  readonly use: SightingPlace;
  /** Since the submission began. */
  readonly seenMs: number;
  /** Its header section as it came, cut at the limit of `limits.messageHeaderBytes`. */
  readonly header: Uint8Array;
}

/** What became of the submission. */
type Submission =
  | { readonly ok: true; readonly acceptedMs: number }
  /** Its stage is `send` where the server refuses the message itself. A whole message that was not answered may arrive. */
  | { readonly ok: false; readonly failure: Failure; readonly wasUnanswered?: boolean };

/** Everything that was seen of a test message, for its judgement. */
export interface TestMessageFacts {
  readonly composed: ComposedMessage;
  /** The person's address, which is sender and recipient. */
  readonly address: string;
  /** Whether the domain is in the provider table, so that it is not the person's own. */
  readonly isDomainListed: boolean;
  readonly outgoing: DiagnosisContext;
  readonly incoming: DiagnosisContext;
  /** Hosts of the receiving side beside the incoming server: the mail exchangers of the domain, where they are known. */
  readonly mailExchangers: readonly string[];
  readonly submission: Submission;
  readonly sighting: Sighting | null;
  /** A report of non-delivery that came meanwhile, cut at `limits.bounceBytes`; null where none was seen. RFC 3464. */
  readonly bounce: Uint8Array | null;
  /** Why the mailbox could not be read; null where it could. */
  readonly mailboxFailure: Failure | null;
  /** How long it was looked for, since it was accepted. */
  readonly waitedMs: number;
  readonly wasCancelled: boolean;
  readonly deletion: TestMessage['deletion'];
}
