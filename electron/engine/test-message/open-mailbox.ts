import { ok } from '../../contract/result';
import { noteRefusal } from '../noted-refusals';
import type { Opening, Ports, Watch } from '../ports';
import { loginTargetOf } from '../sign-in';
import type { AcceptedSignIn } from './accepted-sign-in';
import type { OpenMailbox } from './mailbox';
import { openPop3Mailbox } from './pop3-mailbox';

/**
 * Opens a mailbox to await a message: by IMAP with one session, by POP3 with one for this and one for each look. Its place in the queue
 * is kept until it is left. A refused sign-in is counted.
 */
export async function openMailbox(
  { server, credentials }: AcceptedSignIn,
  watch: Watch,
  ports: Ports,
  signal: AbortSignal,
): Promise<Opening<OpenMailbox>> {
  const target = loginTargetOf(server);
  const giveBack = await ports.ledger.connections.enter([target.address], 'sign-in', signal);
  let left: Promise<void> = Promise.resolve();
  let isOpen = false;
  try {
    const opened =
      server.protocol === 'pop3'
        ? await openPop3Mailbox({ target, credentials, watch }, ports, signal)
        : await ports.mailboxReader.open(target, credentials, watch, signal);
    if (!opened.ok) {
      // POP3 has counted it, as it does at each look.
      if (server.protocol !== 'pop3') noteRefusal(opened, server, ports);
      left = opened.left ?? left;
      return opened;
    }
    isOpen = true;
    const { value } = opened;
    return ok({
      look: (message, reach, end) => value.look(message, reach, end),
      delete: (message, end) => value.delete(message, end),
      leave: () => value.leave().finally(giveBack),
    });
  } finally {
    if (!isOpen) left.finally(giveBack).catch(() => undefined);
  }
}
