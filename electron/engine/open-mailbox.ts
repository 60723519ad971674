import { ok } from '../contract/result';
import type { AcceptedSignIn } from './accepted-sign-in';
import { openPop3Mailbox } from './pop3-mailbox';
import type { Opening, OpenMailbox, Ports, Watch } from './ports';
import { loginTargetOf } from './sign-in';

/** Opens a mailbox to await a message: by IMAP with one session, by POP3 with one for each look. Its place in the queue is kept until it is left. */
export async function openMailbox(
  { server, credentials }: AcceptedSignIn,
  watch: Watch,
  { mailboxReader, dialer, ledger }: Ports,
  signal: AbortSignal,
): Promise<Opening<OpenMailbox>> {
  const target = loginTargetOf(server);
  const giveBack = await ledger.connections.enter([target.address], 'sign-in', signal);
  let isOpen = false;
  try {
    const opened =
      server.protocol === 'pop3'
        ? ok(openPop3Mailbox({ target, credentials, watch }, dialer))
        : await mailboxReader.open(target, credentials, watch, signal);
    if (!opened.ok) return opened;
    isOpen = true;
    const { value } = opened;
    return ok({
      look: (message, reach, end) => value.look(message, reach, end),
      delete: (message, end) => value.delete(message, end),
      leave: () => value.leave().finally(giveBack),
    });
  } finally {
    if (!isOpen) giveBack();
  }
}
