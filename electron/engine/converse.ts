import type { Failure } from '../contract/failure';
import { failed, type Result } from '../contract/result';
import type { Phase } from '../contract/run-event';
import { type Dialog, type DialogStep, type MailProtocol, phaseOf } from '../core/dialog';
import type { ConnectionFacts } from '../core/probe/probed';
import { covered } from './covered';
import type { Connection, Conversation, Dialer, ServerTarget, Watch } from './ports';

/** A conversation with what is known of its connection; `facts` is null where none was opened. */
interface Conversed<T> extends Conversation<T> {
  readonly facts: ConnectionFacts | null;
}

/** Where a dialog is played: by which protocol, who connects, and who hears of it. */
export interface Place<Reply> {
  readonly protocol: MailProtocol<Reply>;
  readonly dialer: Dialer;
  readonly watch: Watch;
}

/** Connects to a server and converses. */
export async function converseWith<T, Reply>(
  target: ServerTarget,
  dialog: Dialog<T, Reply>,
  { protocol, dialer, watch }: Place<Reply>,
  signal: AbortSignal,
): Promise<Conversed<T>> {
  const opened = await dialer.open(target, protocol, watch, signal);
  if (opened.ok) return await converse(dialog, opened.value, watch, signal);
  return { outcome: failed(opened.failure), facts: null, left: opened.left ?? Promise.resolve() };
}

/**
 * Plays a dialog until it returns, the connection fails or the signal stops it; then says farewell and closes. The outcome does not
 * wait for the farewell. Successive steps of one phase count as one, so STARTTLS and its handshake are timed together. Dialogs are
 * generators without I/O, so a connection, a transcript or a fuzzer can play them.
 */
export async function converse<T, Reply>(
  dialog: Dialog<T, Reply>,
  connection: Connection<Reply>,
  watch: Watch,
  signal: AbortSignal,
): Promise<Conversed<T>> {
  try {
    const outcome = covered(await play(dialog, connection, watch, signal), watch);
    return { outcome, facts: connection.facts(), left: connection.leave() };
  } catch (mistake) {
    await connection.leave();
    throw mistake;
  }
}

async function play<T, Reply>(
  dialog: Dialog<T, Reply>,
  connection: Connection<Reply>,
  watch: Watch,
  signal: AbortSignal,
): Promise<Result<T, Failure>> {
  let phase: Phase | null = null;
  let endPhase: () => void = () => undefined;
  try {
    let turn = dialog.next();
    while (!turn.done) {
      const step = turn.value;
      refuseSecretInTheClear(step, connection);
      if (phaseOf(step) !== phase) {
        endPhase();
        phase = phaseOf(step);
        endPhase = watch.phase(phase);
      }
      const heard = await connection.perform(step, signal);
      if (!heard.ok) return heard;
      turn = dialog.next(heard.value);
    }
    return turn.value;
  } finally {
    endPhase();
  }
}

/** Throws before a secret is sent in the clear. A dialog that tries it is our own mistake, and no password may leak by it. */
function refuseSecretInTheClear<Reply>(step: DialogStep, connection: Connection<Reply>): void {
  if (step.kind === 'say-secret' && connection.facts().tls === null) {
    throw new Error('A dialog was about to send a secret before TLS');
  }
}
