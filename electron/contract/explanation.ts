import type { Cause } from './cause';
import type { Message } from './message';
import type { Verdict } from './verdict';

/**
 * The one test that tells causes apart which look alike: a closed list, each with its sentence `explain.test.<id>`.
 *
 * - `probe-port`: connect to the server's ports from here.
 * - `look-up-name`: look up the server's name.
 * - `look-at-certificate`: fetch the certificate and compare name, issuer and dates.
 * - `sign-in`: sign in with the same password, outside the mail program.
 * - `sign-in-in-browser`: sign in at the provider's web page.
 * - `look-into-account`: look what the account allows mail programs to do.
 * - `look-into-program`: compare the program's own settings with those that work.
 * - `try-another-program`: do the same in another mail program.
 * - `try-another-network`: do the same over another network.
 * - `pause-protection`: do the same while the security software is off.
 * - `read-the-reply`: read the server's full reply, which the program shortens.
 * - `check-recipient`: compare the recipient's address, or send to another one.
 * - `send-to-yourself`: send a short message to one's own address.
 * - `wait`: try again later, unchanged.
 * - `ask-provider`: ask the provider or administrator.
 */
export type DecidingTest =
  | 'probe-port'
  | 'look-up-name'
  | 'look-at-certificate'
  | 'sign-in'
  | 'sign-in-in-browser'
  | 'look-into-account'
  | 'look-into-program'
  | 'try-another-program'
  | 'try-another-network'
  | 'pause-protection'
  | 'read-the-reply'
  | 'check-recipient'
  | 'send-to-yourself'
  | 'wait'
  | 'ask-provider';

/** A verdict on a text, the other causes that fit it, and the test that decides between them. */
export interface Explanation extends Verdict {
  /** A server's words inside what a mail program shows; empty where there are none, and where the text is nothing else. */
  readonly quoted: string;
  /** Likeliest first; empty where nothing can be told. The first one is the cause, or there is no cause yet, only these. */
  readonly possible: readonly Cause[];
  /** Null where nothing can be told. */
  readonly test: DecidingTest | null;
  /** The sentence of that test; null where nothing can be told. */
  readonly decidedBy: Message | null;
  /** The mail program that shows such a text; null where that is not sure. */
  readonly program: string | null;
}
