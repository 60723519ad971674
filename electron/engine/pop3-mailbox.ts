import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import type { Dialog } from '../core/dialog';
import type { Credentials } from '../core/login-secret';
import { deleteMessage, lookForMessage } from '../core/pop3/look-for-message';
import { pop3Protocol } from '../core/pop3/pop3-protocol';
import type { Pop3Reply } from '../core/pop3/pop3-reply';
import type { ComposedMessage } from '../core/test-message/compose';
import { readBounce } from '../core/test-message/read-bounce';
import { traceOfTest } from '../core/test-message/trace-of-test';
import { converse } from './converse';
import type { Dialer, LoginTarget, OpenMailbox, Watch } from './ports';

/** A mailbox by POP3, which has one folder. */
interface Pop3Account {
  readonly target: LoginTarget;
  readonly credentials: Credentials;
  readonly watch: Watch;
}

/** A mailbox that is read by POP3. Each look is a session of its own, because a server shows only what was there at the sign-in. */
export function openPop3Mailbox({ target, credentials, watch }: Pop3Account, dialer: Dialer): OpenMailbox {
  let known: ReadonlySet<string> = new Set<string>();
  let left: Promise<void> = Promise.resolve();
  const account = { ...target, credentials };

  async function play<T>(dialog: Dialog<T, Pop3Reply>, signal: AbortSignal): Promise<Result<T, Failure>> {
    // Servers let one session in at a time.
    await left;
    const { address } = target;
    const addresses = address.includes(':') ? { v4: [], v6: [address] } : { v4: [address], v6: [] };
    const opened = await dialer.open({ ...target, addresses }, pop3Protocol, watch, signal);
    if (!opened.ok) {
      left = opened.left ?? Promise.resolve();
      return failed(opened.failure);
    }
    const conversation = await converse(dialog, opened.value, watch, signal);
    left = conversation.left;
    return conversation.outcome;
  }
  const traceOf = (message: ComposedMessage) => (header: string) => traceOfTest(header, message);

  return {
    look: async (message, _reach, signal) => {
      const isNamedIn = (report: Uint8Array) => readBounce(report, message) !== null;
      const looked = await play(lookForMessage(account, { trace: traceOf(message), isNamedIn, known }), signal);
      if (!looked.ok) return looked;
      known = looked.value.known;
      const { header, report } = looked.value;
      return ok({
        message: header === null ? null : { folder: 'INBOX', use: 'inbox', header },
        bounce: report,
      });
    },
    delete: async (message, signal) => {
      const deleted = await play(deleteMessage(account, { trace: traceOf(message) }), signal);
      return deleted.ok ? ok(null) : deleted;
    },
    leave: () => left,
  };
}
