import type { Message, MessageValue } from '../../../contract/message';
import type { TestMessage } from '../../../contract/test-message';
import { message } from '../../message';
import type { Row, RunView } from '../../run/reduce-run';

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

/** The round trip as far as it is known. */
export function tripOf(view: RunView, tested: TestMessage | null): Trip {
  return tested === null ? tripUnderWay(view) : tripThatEnded(tested);
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

function tripUnderWay({ rows }: RunView): Trip {
  const submission = rows['test-message'].find(({ step }) => step.group !== 'source' && step.protocol === 'smtp');
  const handedOver = submission?.phases.find(({ phase }) => phase === 'message');
  if (submission === undefined || handedOver === undefined) {
    return {
      tone: 'quiet',
      stations: [
        station('sent', 'next', message('test-trip.moment.sending')),
        station('accepted', 'ahead', accepted),
        station('seen', 'ahead', inbox),
      ],
    };
  }
  if (!isAccepted(submission)) {
    const waiting = message('test-trip.moment.accepting');
    return {
      tone: 'quiet',
      stations: [sent, station('accepted', 'next', waiting), station('seen', 'ahead', inbox)],
    };
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

function tripThatEnded(tested: TestMessage): Trip {
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
    stations: [sent, station('accepted', 'stopped', words), station('seen', 'ahead', inbox)],
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
      return {
        tone: 'fail',
        stations: [
          station('sent', 'stopped', message('test-trip.moment.not-sent')),
          station('accepted', 'ahead', accepted),
          station('seen', 'ahead', inbox),
        ],
      };
    case 'cancelled': {
      const words = message('test-trip.moment.cancelled');
      return acceptedMs === null ? notAccepted('quiet', words) : stoppedAfter('quiet', words);
    }
  }
}

/** How long it was awaited stands in the verdict alone. */
function notSeenMessage({ verdict }: TestMessage): Message {
  const waited: MessageValue | undefined = verdict?.message.values['waited'];
  if (typeof waited !== 'object' || !('ms' in waited)) return message('test-trip.moment.not-seen');
  return message('test-trip.moment.not-seen-after', { seconds: Math.round(waited.ms / 1_000) });
}
