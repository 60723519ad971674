import type { Failure } from '../contract/failure';
import type { Result } from '../contract/result';
import type { Phase } from '../contract/run-event';
import { type Dialog, type DialogStep, phaseOf } from '../core/dialog';
import { covered } from './covered';
import type { Connection, Conversation, Watch } from './ports';

/**
 * Plays a dialog until it returns, the connection fails or the signal stops it; then says farewell and closes. Steps of
 * the same phase in a row are one phase to the watch, so the command STARTTLS and its handshake count together.
 */
export async function converse<T, Reply>(
  dialog: Dialog<T, Reply>,
  connection: Connection<Reply>,
  watch: Watch,
  signal: AbortSignal,
): Promise<Conversation<T>> {
  const phases = phaseKeeper(watch);
  try {
    const outcome = await play(dialog, connection, phases, signal);
    phases.end();
    return { outcome: covered(outcome, watch), left: connection.leave() };
  } catch (mistake) {
    phases.end();
    await connection.leave();
    throw mistake;
  }
}

async function play<T, Reply>(
  dialog: Dialog<T, Reply>,
  connection: Connection<Reply>,
  phases: PhaseKeeper,
  signal: AbortSignal,
): Promise<Result<T, Failure>> {
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
}

/** No dialog of ours does this; one that did would be our own mistake, and no password pays for it. */
function refuseSecretInTheClear<Reply>(step: DialogStep, connection: Connection<Reply>): void {
  if (step.kind === 'say-secret' && connection.facts().tls === null) {
    throw new Error('A dialog was about to send a secret before TLS');
  }
}

interface PhaseKeeper {
  enter(phase: Phase): void;
  end(): void;
}

function phaseKeeper(watch: Watch): PhaseKeeper {
  let current: { readonly phase: Phase; readonly end: () => void } | null = null;
  return {
    enter(phase) {
      if (current?.phase === phase) return;
      current?.end();
      current = { phase, end: watch.phase(phase) };
    },
    end() {
      current?.end();
      current = null;
    },
  };
}
