import { parseHostName } from '../../contract/host-name';
import { addressParts } from '../../contract/mail-address';
import type { Say } from '../../words/format-message';
import { message } from '../message';

/** The field that names the test, for servers that write a Message-ID of their own. */
export const testField = 'X-Mailwright-Test';

/** A test message to oneself, as data for the library that sends it. The library adds the date and the fields of MIME. */
export interface ComposedMessage {
  /** The person's address: sender and recipient, in the envelope and in the header. */
  readonly address: string;
  readonly subject: string;
  readonly text: string;
  /** With its angle brackets. */
  readonly messageId: string;
  /** The value of `testField`. */
  readonly token: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The beginning of the token stands in the subject, so that a person can tell two tests apart. */
const shownChars = 4;

/**
 * The test message for one address. It bears no name of the person and nothing of this computer.
 *
 * @param token - A random text of letters and digits, at least 16 of them, which nobody can guess.
 * @see RFC 5322 §3.6.4 (Message-ID), RFC 3834 §5: `auto-generated` keeps programs that answer for an absent person from answering
 */
export function composeTestMessage(address: string, token: string, say: Say): ComposedMessage {
  if (!/^[a-z\d]{16,64}$/i.test(token)) throw new Error('The token of a test message is letters and digits');
  const domain = parseHostName(addressParts(address).domain);
  const code = token.slice(0, shownChars).toUpperCase();
  return {
    address,
    subject: say(message('test-message.subject', { code })),
    text: `${say(message('test-message.text', { address }))}\n\n${say(message('test-message.text.delete'))}\n`,
    // An address whose domain is no host name still gets an id that is valid everywhere. RFC 2606 §2.
    messageId: `<${token.toLowerCase()}@${domain.ok ? domain.value : 'mailwright.invalid'}>`,
    token: token.toLowerCase(),
    headers: { 'Auto-Submitted': 'auto-generated', [testField]: token.toLowerCase() },
  };
}
