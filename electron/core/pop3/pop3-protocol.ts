import type { MailProtocol } from '../dialog';
import { type Pop3Reply, pop3Framer } from './pop3-reply';

/** How POP3 is spoken: a reply is one line, or lines up to a single dot for commands with a multi-line reply. RFC 1939. */
export const pop3Protocol: MailProtocol<Pop3Reply> = {
  frame: (step) => pop3Framer(step.kind === 'say' && step.multiline === true),
  speaksUnasked: false,
  farewell: 'QUIT',
};
