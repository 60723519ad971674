import type { Message } from '../../../contract/message';
import type { TestMessage } from '../../../contract/test-message';
import { message } from '../../message';
import type { Row, RunView } from '../../run/reduce-run';
import type { RunState } from '../state/run-state';

/** One moment of a round trip. */
interface TripStation {
  readonly id: 'sent' | 'accepted' | 'seen';
  /** `next` is waited for now; the way has ended at one that is `stopped`, before it was reached. */
  readonly state: 'reached' | 'next' | 'stopped' | 'ahead';
  /** Since the submission began; null where it was not reached. */
  readonly afterMs: number | null;
  readonly words: Message;
}

/** The round trip of a test message: sent, accepted, in the inbox. */
export interface Trip {
  readonly tone: 'pass' | 'warn' | 'fail' | 'quiet';
  readonly stations: readonly TripStation[];
}

/** The round trip as far as it is known; `tested` is null until the test has ended, and where a mistake of Mailwright's own ended it. */
export function tripOf({ status, view }: Pick<RunState, 'status' | 'view'>, tested: TestMessage | null): Trip {
  if (tested !== null) return tripThatEnded(tested, view);
  return status === 'ended' ? tripCutOff(tripUnderWay(view)) : tripUnderWay(view);
}

/** Nothing more is waited for. */
function tripCutOff({ stations }: Trip): Trip {
  const cut = (each: TripStation) => (each.state === 'next' ? station(each.id, 'stopped', testEnded) : each);
  return { tone: 'fail', stations: stations.map(cut) };
}

const sent: TripStation = { id: 'sent', state: 'reached', afterMs: 0, words: message('test-trip.moment.sent') };

function station(id: TripStation['id'], state: TripStation['state'], words: Message): TripStation {
  return { id, state, afterMs: null, words };
}

function reached(id: TripStation['id'], afterMs: number | null, words: Message): TripStation {
  return { id, state: 'reached', afterMs, words };
}

const accepted = message('test-trip.moment.accepted');
const inbox = message('test-trip.moment.inbox');
const testEnded = message('test-trip.moment.cancelled');

// What was not reached is named without saying that it has happened.
const acceptedAhead = station('accepted', 'ahead', message('test-trip.moment.ahead.accepted'));
const seenAhead = station('seen', 'ahead', message('test-trip.moment.ahead.seen'));

/** The step that hands the message over, and when it did; null before. */
function handover({ rows }: RunView) {
  const submission = rows['test-message'].find(({ step }) => step.group !== 'source' && step.protocol === 'smtp');
  const phase = submission?.phases.find((each) => each.phase === 'message');
  return submission === undefined || phase === undefined ? null : { submission, tookMs: phase.tookMs };
}

function tripUnderWay(view: RunView): Trip {
  const handedOver = handover(view);
  if (handedOver === null) {
    const sending = station('sent', 'next', message('test-trip.moment.sending'));
    return { tone: 'quiet', stations: [sending, acceptedAhead, seenAhead] };
  }
  if (!isAccepted(handedOver.submission)) {
    const waiting = message('test-trip.moment.accepting');
    return { tone: 'quiet', stations: [sent, station('accepted', 'next', waiting), seenAhead] };
  }
  return {
    tone: 'quiet',
    stations: [
      sent,
      reached('accepted', handedOver.tookMs, accepted),
      station('seen', 'next', message('test-trip.moment.waiting')),
    ],
  };
}

function isAccepted({ state }: Row): boolean {
  return state === 'works';
}

function tripThatEnded(tested: TestMessage, view: RunView): Trip {
  const { ended, acceptedMs, seenMs } = tested;
  const before = [sent, reached('accepted', acceptedMs, accepted)];
  const seenIn = (tone: Trip['tone'], words: Message): Trip => ({
    tone,
    stations: [...before, reached('seen', seenMs, words)],
  });
  const stoppedAfter = (tone: Trip['tone'], words: Message): Trip => ({
    tone,
    stations: [...before, station('seen', 'stopped', words)],
  });
  const notAccepted = (tone: Trip['tone'], words: Message): Trip => ({
    tone,
    stations: [sent, station('accepted', 'stopped', words), seenAhead],
  });
  const notSent = (tone: Trip['tone'], words: Message): Trip => ({
    tone,
    stations: [station('sent', 'stopped', words), acceptedAhead, seenAhead],
  });
  switch (ended) {
    case 'arrived':
      return seenIn('pass', inbox);
    case 'in-spam':
      return seenIn('warn', message('test-trip.moment.in-spam'));
    case 'in-other-folder':
      return seenIn('pass', message('test-trip.moment.in-other-folder'));
    case 'not-seen':
      return stoppedAfter('warn', notSeenMessage(tested));
    case 'returned':
      return stoppedAfter('fail', message('test-trip.moment.returned'));
    case 'unreadable':
      return stoppedAfter('warn', message('test-trip.moment.unreadable'));
    case 'deferred':
      return notAccepted('warn', message('test-trip.moment.deferred'));
    case 'refused':
      return notAccepted('fail', message('test-trip.moment.refused'));
    case 'not-sent':
      return notSent('fail', message('test-trip.moment.not-sent'));
    case 'cancelled':
      if (acceptedMs !== null) return stoppedAfter('quiet', testEnded);
      return handover(view) === null ? notSent('quiet', testEnded) : notAccepted('quiet', testEnded);
  }
}

function notSeenMessage({ waitedMs }: TestMessage): Message {
  if (waitedMs === undefined) return message('test-trip.moment.not-seen');
  return message('test-trip.moment.not-seen-after', { seconds: Math.round(waitedMs / 1_000) });
}
