import type { Candidate } from '../../../contract/candidate';
import type { Failure, Stage } from '../../../contract/failure';
import type { Party } from '../../../contract/verdict';
import { isSilent } from '../../checks/run-facts';
import { message } from '../../message';
import type { Row, RowPhase } from '../../run/reduce-run';
import {
  type LaneProgress,
  type LaneTone,
  runningLane,
  type Station,
  stations,
  stoppedLane,
  waitingLane,
} from './lane';

/** What a run has shown of one port. */
export interface PortSeen {
  readonly state: Row['state'];
  readonly failure: Failure | null;
  readonly phases: readonly RowPhase[];
  readonly agoMs: number | null;
  /** Null where nothing is known beyond the row. */
  readonly candidate: Candidate | null;
}

/** What else decides how a port's lane is drawn. */
export interface PortSurroundings {
  /** Whether the search is over, so that what is missing now is missing for good. */
  readonly isEnded: boolean;
  readonly isChosen: boolean;
  /** Whether another port of this direction works, so that this one is not needed. */
  readonly isSpared: boolean;
  /** Whether another port of this direction answered with more than a refusal. */
  readonly isOutdone: boolean;
  /** Whether another port of the same server has answered. */
  readonly isHostHeard: boolean;
  /** Whether the search blames this network for the silence. */
  readonly isNetworkBlamed: boolean;
  /** Whether this network denies every name, so that a missing one says nothing about the server. */
  readonly areNamesDenied: boolean;
  /** Who intercepts the connection; null where nobody does. */
  readonly interceptor: Party | null;
}

/** How far a connection to one port has come, and what stopped it. */
export function portLane(seen: PortSeen, around: PortSurroundings): LaneProgress {
  const { state, phases } = seen;
  switch (state) {
    case 'waiting':
    case 'needs-address':
      return waitingLane(message(around.isEnded ? 'way.word.not-tried' : 'way.word.waiting'));
    case 'running':
      return runningPort(phases);
    case 'works':
      return workingPort(seen, around);
    case 'not-needed':
      return waitingLane(message('way.word.not-needed'), 'quiet');
    case 'skipped':
      return { ...waitingLane(message('way.word.skipped'), 'quiet'), reached: stationOf(phases) };
    case 'found':
      return stoppedLane('quiet', stations.encrypts, message('way.word.not-encrypted'));
    case 'refused':
      return refusedPort(seen, around);
    case 'no-answer':
      return silentPort(seen, around);
    case 'no-entry':
      if (around.areNamesDenied) return waitingLane(message('way.word.not-tried'));
      return waitingLane(message('way.word.no-such-name'), 'quiet');
    case 'failed':
      return failedPort(seen, around);
  }
}

/** How far the phases of a row say that its connection has come. */
function stationOf(phases: readonly RowPhase[]): 1 | 2 | 3 | 4 {
  const isOver = (name: RowPhase['phase']) => phases.some(({ phase, tookMs }) => phase === name && tookMs !== null);
  if (isOver('tls')) return stations.encrypts;
  if (isOver('tcp')) return stations.answers;
  return phases.some(({ phase }) => phase === 'tcp') ? stations.network : stations.you;
}

const runningWords = {
  1: message('way.word.looking-up'),
  2: message('way.word.connecting'),
  3: message('way.word.encrypting'),
  4: message('way.word.reading'),
} as const;

function runningPort(phases: readonly RowPhase[]): LaneProgress {
  const reached = stationOf(phases);
  const isInLine = reached === stations.you && phases.every(({ tookMs }) => tookMs !== null);
  return isInLine ? waitingLane(message('way.word.waiting')) : runningLane(reached, runningWords[reached]);
}

function workingPort({ agoMs, candidate }: PortSeen, { isChosen, isSpared }: PortSurroundings): LaneProgress {
  const end = { reached: stations.offers, mark: stations.offers, isWall: false } as const;
  if (candidate?.heard?.certificate?.trusted === 'accepted')
    return { ...end, tone: 'warn', word: message('way.word.not-verified-works') };
  if (agoMs !== null) return { ...end, tone: 'pass', word: message('way.word.kept', { ago: { agoMs } }) };
  return { ...end, tone: 'pass', word: message(isChosen || !isSpared ? 'way.word.works' : 'way.word.works-too') };
}

/** A refusal comes from the server, or from what is in front of it. A proxy refuses on this network. */
function refusedPort({ failure, candidate }: PortSeen, around: PortSurroundings): LaneProgress {
  if (failure?.code === 'proxy-refused')
    return stoppedLane(toneOfTrouble(around, candidate), stations.network, message('way.word.proxy'));
  const word = message(around.isSpared ? 'way.word.not-offered' : 'way.word.refused');
  // Where another port got farther, what stopped that one is the problem.
  return stoppedLane(around.isOutdone ? 'quiet' : toneOfTrouble(around, candidate), stations.answers, word);
}

/**
 * Silence is the network's where other ports of the same server answer, or where the search blames the network; else nothing shows
 * whether the packets got through. Until the search has ended the others may still answer.
 */
function silentPort({ state, failure, candidate }: PortSeen, around: PortSurroundings): LaneProgress {
  const word = message('way.word.no-answer');
  if (state === 'no-answer' && !isSilent({ state, failure }))
    return stoppedLane(toneOfTrouble(around, candidate), stations.answers, message('way.word.silent'));
  if (around.isNetworkBlamed || failure?.code === 'resolver-silent')
    return stoppedLane(around.isEnded ? 'fail' : 'quiet', stations.network, word);
  const tone = toneOfTrouble(around, candidate);
  if (around.isHostHeard) return stoppedLane(tone, stations.network, word);
  return around.isEnded
    ? stoppedLane(tone, stations.answers, word)
    : runningLane(stations.network, message('way.word.no-answer-yet'));
}

/** Trouble at a port that a source names is serious, once the search has ended and no other port does the same. */
function toneOfTrouble({ isEnded, isSpared }: PortSurroundings, candidate: Candidate | null): LaneTone {
  return isEnded && !isSpared && candidate?.source !== 'guess' ? 'fail' : 'quiet';
}

function failedPort({ failure, phases, candidate }: PortSeen, around: PortSurroundings): LaneProgress {
  const tone = toneOfTrouble(around, candidate);
  if (failure === null) return stoppedLane(tone, stations.offers, message('way.word.failed'));
  const isTls = phases.some(({ phase, tookMs }) => phase === 'tls' && tookMs !== null) || candidate?.heard?.tls != null;
  switch (failure.code) {
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
    case 'certificate-name-mismatch':
    case 'certificate-untrusted':
      return doubtedPort(around);
    case 'weak-key':
      return stoppedLane(tone, stations.encrypts, message('way.word.not-verified'));
    case 'tls-failed':
    case 'tls-from-the-start':
    case 'not-tls':
    case 'injected-bytes':
      return stoppedLane(tone, stations.encrypts, message('way.word.tls-failed'));
    case 'starttls-not-offered':
      return stoppedLane(tone, stations.encrypts, message('way.word.not-encrypted'));
    case 'resolver-silent':
    case 'name-answer-cut-short':
      return stoppedLane(tone, stations.network, message('way.word.no-answer'));
    case 'no-route':
      return stoppedLane(tone, stations.network, message('way.word.no-route'));
    case 'proxy-unreachable':
    case 'proxy-refused':
      return stoppedLane(tone, stations.network, message('way.word.proxy'));
    case 'unexpected-reply':
      if (failure.stage === 'capabilities' && isTls)
        return stoppedLane(tone, stations.offers, message('way.word.no-sign-in'));
      return stoppedLane(tone, stationIn(failure.stage, isTls), message('way.word.failed'));
    case 'timed-out':
    case 'closed':
      return stoppedLane(tone, stationIn(failure.stage, isTls), message(`way.word.${failure.code}`));
    case 'unasked-reply':
    case 'incomplete-reply':
    case 'reply-too-long':
      return stoppedLane(tone, stationIn(failure.stage, isTls), message('way.word.failed'));
    case 'host-not-found':
    case 'refused':
    case 'http-status':
    case 'unreadable-document':
    case 'unusable-server':
    case 'redirect-to-port':
    case 'digest-mismatch':
    case 'private-address':
    case 'unreachable-by-proxy':
      return stoppedLane(tone, stations.answers, message('way.word.failed'));
  }
}

/** A certificate in doubt can be accepted, unless somebody intercepts the connection. */
function doubtedPort({ interceptor }: PortSurroundings): LaneProgress {
  const word = message('way.word.not-verified');
  if (interceptor === null) return stoppedLane('warn', stations.encrypts, word);
  const at = interceptor === 'this-computer' ? stations.you : stations.network;
  return stoppedLane('fail', at, message('way.word.intercepted'));
}

/** The station that a conversation was on its way to when it broke. */
function stationIn(stage: Stage, isTls: boolean): Station {
  if (isTls) return stations.offers;
  switch (stage) {
    case 'dns':
      return stations.network;
    case 'connect':
    case 'greeting':
      return stations.answers;
    case 'capabilities':
    case 'starttls':
    case 'tls':
    case 'login':
    case 'mailbox':
    case 'send':
    case 'bye':
    case 'http':
      return stations.encrypts;
  }
}
