/**
 * The one test that tells the possible causes of a dialog apart.
 *
 * - `probe-port`: connect to the server's ports from here.
 * - `look-up-name`: look up the server's name.
 * - `look-at-certificate`: fetch the certificate and compare name, issuer and dates.
 * - `sign-in`: sign in with the same password, outside the mail program.
 * - `sign-in-in-browser`: sign in at the provider's web page.
 * - `look-into-program`: compare the program's own settings with those that work.
 * - `try-another-network`: do the same over another network.
 * - `pause-protection`: do the same while the security software is off.
 * - `read-the-reply`: read the server's full reply, which the program shortens.
 * - `check-recipient`: compare the recipient's address, or send to another one.
 * - `wait`: try again later, unchanged.
 * - `ask-provider`: ask the provider or administrator.
 */
export type DecidingTest =
  | 'probe-port'
  | 'look-up-name'
  | 'look-at-certificate'
  | 'sign-in'
  | 'sign-in-in-browser'
  | 'look-into-program'
  | 'try-another-network'
  | 'pause-protection'
  | 'read-the-reply'
  | 'check-recipient'
  | 'wait'
  | 'ask-provider';
