import type { MailProtocol } from '../dialog';
import { type SmtpReply, smtpFramer } from './smtp-reply';

/** How SMTP is spoken: every step is answered by one reply. RFC 5321. */
export const smtpProtocol: MailProtocol<SmtpReply> = { frame: smtpFramer, speaksUnasked: false, farewell: 'QUIT' };
