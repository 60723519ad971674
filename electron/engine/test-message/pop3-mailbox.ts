import type { Failure } from '../../contract/failure';
import { ok, type Result } from '../../contract/result';
import { type Dialog, unexpected } from '../../core/dialog';
import type { Credentials } from '../../core/login-secret';
import { deleteMessage, listNewest, lookForMessage } from '../../core/pop3/look-for-message';
import type { Pop3Reply } from '../../core/pop3/pop3-reply';
import type { ComposedMessage } from '../../core/test-message/compose';
import { readBounce } from '../../core/test-message/read-bounce';
import { traceOfTest } from '../../core/test-message/trace-of-test';
import { noteRefusal } from '../noted-refusals';
import { converseByPop3 } from '../pop3-session';
import type { LoginTarget, Opening, Ports, Watch } from '../ports';
import type { OpenMailbox } from './mailbox';

/** A mailbox by POP3, which has one folder. */
interface Pop3Account {
  readonly target: LoginTarget;
  readonly credentials: Credentials;
  readonly watch: Watch;
}

/**
 * A mailbox that is read by POP3. Each look is a session of its own, because a server shows only what was there at the sign-in; the first
 * one takes the ids of what was there before, which is never read.
 */
export async function openPop3Mailbox(
  { target, credentials, watch }: Pop3Account,
  ports: Pick<Ports, 'dialer' | 'ledger' | 'network'>,
  signal: AbortSignal,
): Promise<Opening<OpenMailbox>> {
  let left: Promise<void> = Promise.resolve();
  const account = { ...target, credentials };

  async function play<T>(dialog: Dialog<T, Pop3Reply>, end: AbortSignal): Promise<Result<T, Failure>> {
    // Servers let one session in at a time.
    await left;
    const session = { target, watch, dialer: ports.dialer };
    const { outcome, left: leaving } = await converseByPop3(dialog, session, end);
    left = leaving;
    noteRefusal(outcome, target, ports);
    return outcome;
  }
  const traceOf = (message: ComposedMessage) => (header: string) => traceOfTest(header, message);

  const before = await play(listNewest(account), signal);
  if (!before.ok) return { ...before, left };
  let known = before.value;
  return ok({
    look: async (message, _reach, end) => {
      const isNamedIn = (report: Uint8Array) => readBounce(report, message) !== null;
      let asked: string | null = null;
      const asks = (id: string | null) => {
        asked = id;
      };
      const looked = await play(lookForMessage(account, { trace: traceOf(message), isNamedIn, known, asks }), end);
      // The same message would end the next look in the same way.
      if (!looked.ok && looked.failure.code === 'reply-too-long' && asked !== null) known = new Set([...known, asked]);
      if (!looked.ok) return looked;
      known = looked.value.known;
      const { header, report } = looked.value;
      return ok({
        message: header === null ? null : { folder: 'INBOX', use: 'inbox', header },
        bounce: report,
      });
    },
    delete: async (message, end) => {
      const deleted = await play(deleteMessage(account, { trace: traceOf(message) }), end);
      if (!deleted.ok) return deleted;
      return deleted.value ? ok(null) : unexpected('mailbox', '');
    },
    leave: () => left,
  });
}
