import type { Protocol } from '../contract/candidate';
import type { Dialog, MailProtocol } from '../core/dialog';
import { greet as greetImap } from '../core/imap/greet';
import { imapProtocol } from '../core/imap/imap-protocol';
import { greet as greetPop3 } from '../core/pop3/greet';
import { pop3Protocol } from '../core/pop3/pop3-protocol';
import type { Probed } from '../core/probe/probed';
import type { ServerOffer } from '../core/server-offer';
import { greet as greetSmtp } from '../core/smtp/greet';
import { smtpProtocol } from '../core/smtp/smtp-protocol';
import { converseWith } from './converse';
import type { Conversation, Dialer, ServerTarget, Watch } from './ports';

/** The name announced by EHLO: an address literal that says nothing about this computer. RFC 5321 §4.1.3. */
export const clientName = '[127.0.0.1]';

/**
 * Greets a server, starts TLS by the port's security, asks for its capabilities and leaves. Knows no credentials. `left` resolves when the
 * connection is closed.
 */
export async function probe(
  target: ServerTarget,
  spoken: Protocol,
  dialer: Dialer,
  watch: Watch,
  signal: AbortSignal,
): Promise<Probed & Pick<Conversation<ServerOffer>, 'left'>> {
  const { security } = target;
  const play = async <Reply>(dialog: Dialog<ServerOffer, Reply>, protocol: MailProtocol<Reply>) => {
    const { outcome, facts, left } = await converseWith(target, dialog, { protocol, dialer, watch }, signal);
    return { offer: outcome, facts, left };
  };
  switch (spoken) {
    case 'smtp':
      return await play(greetSmtp({ clientName, security }), smtpProtocol);
    case 'imap':
      return await play(greetImap({ security }), imapProtocol);
    case 'pop3':
      return await play(greetPop3({ security }), pop3Protocol);
  }
}
