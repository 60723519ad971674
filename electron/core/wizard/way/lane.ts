import type { Message } from '../../../contract/message';

/** The stations of a message: the person, this network, then a server that answers, encrypts, and offers a sign-in. */
export type Station = 1 | 2 | 3 | 4 | 5;

/** The stations by what they are. */
export const stations = { you: 1, network: 2, answers: 3, encrypts: 4, offers: 5 } as const satisfies Record<
  string,
  Station
>;

/** A lane as an icon and a colour show it. */
export type LaneTone = 'pass' | 'warn' | 'fail' | 'quiet' | 'run' | 'wait' | 'ask';

/** How far one thing has come on its way, and what stopped it. */
export interface LaneProgress {
  readonly tone: LaneTone;
  /** The last station that the line is drawn to; 0 where not even this computer could begin. */
  readonly reached: Station | 0;
  /** The station with a mark: where it stopped, ended, or goes next; null where it has not begun. */
  readonly mark: Station | null;
  /** Whether the mark says that something stopped it there. */
  readonly isWall: boolean;
  readonly word: Message;
}

/** A lane that has not begun. */
export function waitingLane(word: Message, tone: 'wait' | 'quiet' = 'wait'): LaneProgress {
  return { tone, reached: stations.you, mark: null, isWall: false, word };
}

/** A lane that ended at a station, because something stopped it there. */
export function stoppedLane(tone: LaneTone, at: Station, word: Message): LaneProgress {
  return { tone, reached: at, mark: at, isWall: true, word };
}

/** A lane on its way from a station to the next. */
export function runningLane(reached: 1 | 2 | 3 | 4, word: Message): LaneProgress {
  const next: Record<1 | 2 | 3 | 4, Station> = { 1: 2, 2: 3, 3: 4, 4: 5 };
  return { tone: 'run', reached, mark: next[reached], isWall: false, word };
}
