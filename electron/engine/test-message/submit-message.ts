import type { Failure } from '../../contract/failure';
import type { ComposedMessage } from '../../core/test-message/compose';
import type { OngoingRun } from '../as-run';
import { noteRefusal } from '../noted-refusals';
import type { StepLog } from '../run-log';
import { loginTargetOf } from '../sign-in';
import type { AcceptedSignIn } from './accepted-sign-in';

/** What became of a submission, in milliseconds of the run. */
export type Submitted =
  | { readonly ok: true; readonly startedMs: number; readonly acceptedMs: number }
  /** `unansweredMs` is when the answer to a whole message was not awaited any longer; null where the message cannot arrive. */
  | {
      readonly ok: false;
      readonly startedMs: number;
      readonly failure: Failure;
      readonly unansweredMs: number | null;
    };

/** What one submission needs besides its server. */
interface SubmissionCourse {
  readonly message: ComposedMessage;
  readonly step: StepLog;
  /** Resolves when the message may go; the connection is opened meanwhile. */
  readonly ready: Promise<unknown>;
}

/** Signs in to a submission server and submits one message. Its time begins where the server is told of the message. */
export async function submitMessage(
  { server, credentials }: AcceptedSignIn,
  { message, step, ready }: SubmissionCourse,
  { ports, log, signal, tasks }: OngoingRun,
): Promise<Submitted> {
  let startedMs = log.nowMs();
  const target = loginTargetOf(server);
  const giveBack = await ports.ledger.connections.enter([target.address], 'sign-in', signal);
  let leave = () => Promise.resolve();
  const ended = (failure: Failure, unansweredMs: number | null = null): Submitted => {
    step.end({ state: 'failed', failure });
    return { ok: false, startedMs, failure, unansweredMs };
  };
  try {
    const opened = await ports.submissionLogin.open(target, step.watch, signal);
    leave = async () => await (opened.ok ? opened.value.leave() : opened.left);
    if (!opened.ok) return ended(opened.failure);
    const signedIn = await opened.value.signIn(credentials, step.watch, signal);
    noteRefusal(signedIn, server, ports);
    if (!signedIn.ok) return ended(signedIn.failure);
    await ready;
    startedMs = log.nowMs();
    const submitted = await opened.value.submit(message, step.watch, signal);
    if (!submitted.ok) return ended(submitted.failure, submitted.isUnanswered === true ? log.nowMs() : null);
    step.end({ state: 'works' });
    return { ok: true, startedMs, acceptedMs: log.nowMs() };
  } finally {
    tasks.addBeside(leave().finally(giveBack));
  }
}
