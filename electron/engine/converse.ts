import type { Failure } from '../contract/failure';
import type { Result } from '../contract/result';
import type { Phase } from '../contract/run-event';
import { type Dialog, phaseOf, type Step } from '../core/dialog';
import type { Connection, Watch } from './ports';

/**
 * Plays a dialog until it returns, the connection fails or the signal stops it; then says farewell and closes. Steps of
 * the same phase in a row are one phase to the watch, so the command STARTTLS and its handshake count together.
 */
export async function converse<T, Reply>(
  dialog: Dialog<T, Reply>,
  connection: Connection<Reply>,
  watch: Watch,
  signal: AbortSignal,
): Promise<Result<T, Failure>> {
  const phases = phaseKeeper(watch);
  try {
    let turn = dialog.next();
    while (!turn.done) {
      const step = turn.value;
      refuseSecretInTheClear(step, connection);
      phases.enter(phaseOf(step));
      const heard = await connection.perform(step, signal);
      if (!heard.ok) return heard;
      turn = dialog.next(heard.value);
    }
    return turn.value;
  } finally {
    phases.end();
    await connection.leave();
  }
}

/** No dialog of ours does this; one that did would be our own mistake, and no password pays for it. */
function refuseSecretInTheClear<Reply>(step: Step, connection: Connection<Reply>): void {
  if (step.kind === 'say-secret' && connection.facts().tls === null) {
    throw new Error('A dialog was about to send a secret before TLS');
  }
}

function phaseKeeper(watch: Watch) {
  let current: { readonly phase: Phase; readonly end: () => void } | null = null;
  return {
    enter(phase: Phase): void {
      if (current?.phase === phase) return;
      current?.end();
      current = { phase, end: watch.phase(phase) };
    },
    end(): void {
      current?.end();
      current = null;
    },
  };
}
