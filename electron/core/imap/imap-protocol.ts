import type { DialogStep, MailProtocol } from '../dialog';
import { type ImapResponse, imapFramer } from './imap-response';

/** How IMAP is spoken: a response ends with the tag of its command. RFC 9051. */
export const imapProtocol: MailProtocol<ImapResponse> = {
  frame: (step) => imapFramer(tagOf(step)),
  speaksUnasked: true,
  // Dialogs count their tags from a1.
  farewell: 'a0 LOGOUT',
};

function tagOf(step: DialogStep): string | null {
  switch (step.kind) {
    case 'say':
      return firstWord(step.line);
    case 'say-secret':
      return firstWord(step.before);
    case 'listen':
    case 'start-tls':
      return null;
  }
}

function firstWord(line: string): string {
  return line.split(' ', 1)[0] ?? '';
}
