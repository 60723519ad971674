import type { Failure } from '../../contract/failure';
import { addressParts } from '../../contract/mail-address';
import type { ProviderFacts } from '../../contract/report';
import type { TestMessage } from '../../contract/test-message';
import { contextOf } from '../../core/diagnosis/diagnosis-context';
import { testMessageStep } from '../../core/search/planned-step';
import type { ComposedMessage } from '../../core/test-message/compose';
import { judgeTestMessage } from '../../core/test-message/judge-test-message';
import type { OngoingRun } from '../as-run';
import type { Opening } from '../ports';
import type { StepLog } from '../run-log';
import type { AcceptedSignIn } from './accepted-sign-in';
import { type Awaited, awaitMessage } from './await-message';
import type { OpenMailbox } from './mailbox';
import { openMailbox } from './open-mailbox';
import { type Submitted, submitMessage } from './submit-message';

/** What a person wants of a test message to oneself. */
export interface TestMessageWish {
  /** The message for an address, with words in the person's language. */
  readonly compose: (address: string, token: string) => ComposedMessage;
  /** Asked once, before anything is sent: whether the message is deleted after it was read back. */
  readonly agreesToDelete: () => Promise<boolean>;
  /** How long it is awaited after it was accepted; `limits.testMessageMs` for a person. */
  readonly waitMs: number;
}

/** A test message to oneself. Nobody else gets one: the address is both sender and recipient. */
export interface TestMessageRequest extends TestMessageWish {
  readonly address: string;
  readonly provider: ProviderFacts | null;
  readonly incoming: AcceptedSignIn;
  readonly outgoing: AcceptedSignIn;
}

/**
 * Submits a message to oneself, awaits it, reads its header back, and deletes it where the person agrees. The mailbox is opened first, so
 * that only what comes after that is looked at. A message is also submitted where the mailbox cannot be opened: it still shows whether
 * sending works. A cancelled one ends at once.
 */
export async function testMessage(request: TestMessageRequest, run: OngoingRun): Promise<TestMessage> {
  const { ports, log } = run;
  const { address, provider, incoming, outgoing } = request;
  log.keepSecret(incoming.credentials.secret, outgoing.credentials.secret);
  const isDeletable = await request.agreesToDelete();
  const message = request.compose(address, ports.token());
  log.plan([testMessageStep(outgoing.server), testMessageStep(incoming.server)]);
  const { submitted, awaited, deletion, endedMs } = await carryOut(request, message, isDeletable, run);
  const { startedMs } = submitted;
  const sentMs = handedOverMs(submitted);
  return judgeTestMessage({
    composed: message,
    address,
    isDomainListed: ports.providers.byDomain(addressParts(address).domain) !== null,
    outgoing: contextOf(outgoing.server, provider),
    incoming: contextOf(incoming.server, provider),
    mailExchangers: awaited.sighting === null ? [] : await exchangersOf(address, run),
    submission: submitted.ok
      ? { ok: true, acceptedMs: Math.round(submitted.acceptedMs - startedMs) }
      : { ok: false, failure: submitted.failure, wasUnanswered: sentMs !== null },
    sighting: awaited.sighting,
    bounce: awaited.bounce,
    mailboxFailure: awaited.failure,
    waitedMs: sentMs === null ? 0 : Math.round(endedMs - sentMs),
    wasCancelled: run.signal.aborted && awaited.sighting === null,
    deletion,
  });
}

/** Submits, awaits and perhaps deletes. Servers let one POP3 session in at a time, so it ends when the mailbox is left. */
async function carryOut(request: TestMessageRequest, message: ComposedMessage, isDeletable: boolean, run: OngoingRun) {
  const { ports, log, signal, tasks } = run;
  const { incoming, outgoing } = request;
  const receiving = log.start(testMessageStep(incoming.server).id);
  const opening = openMailbox(incoming, receiving.watch, ports, signal);
  tasks.addBeside(opening);
  try {
    const step = log.start(testMessageStep(outgoing.server).id);
    const submitted = await submitMessage(outgoing, { message, step, ready: opening }, run);
    const mailbox = await opening;
    const awaited = await receive(mailbox, submitted, { request, message, step: receiving }, run);
    const isDeleted = isDeletable && awaited.sighting !== null && mailbox.ok;
    const deletion = isDeleted ? await deletionOf(mailbox.value, message, signal) : 'not-asked';
    return { submitted, awaited, deletion, endedMs: log.nowMs() };
  } finally {
    const left = opening.then(leaveOf);
    tasks.addBeside(left);
    await Promise.allSettled([left]);
  }
}

/** What awaiting needs besides the mailbox. */
interface Receiving {
  readonly request: TestMessageRequest;
  readonly message: ComposedMessage;
  readonly step: StepLog;
}

async function receive(
  mailbox: Opening<OpenMailbox>,
  submitted: Submitted,
  { request, message, step }: Receiving,
  course: OngoingRun,
): Promise<Awaited> {
  const without = (failure: Failure | null): Awaited => ({ sighting: null, bounce: null, failure });
  if (!mailbox.ok) {
    step.end({ state: 'failed', failure: mailbox.failure });
    return without(mailbox.failure);
  }
  const acceptedMs = handedOverMs(submitted);
  if (acceptedMs === null) {
    step.end({ state: 'skipped' });
    return without(null);
  }
  const { protocol } = request.incoming.server;
  const { startedMs } = submitted;
  const awaiting = { message, protocol, startedMs, acceptedMs, waitMs: request.waitMs };
  const awaited = await awaitMessage(mailbox.value, awaiting, course);
  if (awaited.sighting !== null) step.end({ state: 'works' });
  else if (course.signal.aborted) step.end({ state: 'skipped' });
  else step.end({ state: awaited.failure === null ? 'no-entry' : 'failed', failure: awaited.failure });
  return awaited;
}

/** When the server had the whole message, as far as is known; null where it did not take it. */
function handedOverMs(submitted: Submitted): number | null {
  return submitted.ok ? submitted.acceptedMs : submitted.unansweredMs;
}

async function deletionOf(
  mailbox: OpenMailbox,
  message: ComposedMessage,
  signal: AbortSignal,
): Promise<TestMessage['deletion']> {
  const deleted = await mailbox.delete(message, signal);
  return deleted.ok ? 'deleted' : 'failed';
}

async function leaveOf(mailbox: Opening<OpenMailbox>): Promise<void> {
  await (mailbox.ok ? mailbox.value.leave() : mailbox.left);
}

/** The hosts that take the mail of the address's domain: what they write of a message is believed. */
async function exchangersOf(address: string, { ports, signal }: OngoingRun): Promise<readonly string[]> {
  const records = await ports.resolver.mx(addressParts(address).domain, signal);
  return records.ok ? records.value.map(({ exchange }) => exchange) : [];
}
