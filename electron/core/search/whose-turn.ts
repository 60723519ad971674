import { directionOf, isSameServer } from '../../contract/server-name';
import { compareKeys } from '../compare-keys';
import { isBareDomain, likelihoodOfName } from '../discovery/guess-source';
import { isSameOrganisation } from '../discovery/same-organisation';
import { rankOfSource } from '../discovery/source-facts';
import { wasTried } from '../discovery/was-tried';
import { limits } from '../limits';
import { isForClients } from '../usual-ports';
import { type Attempt, isAtSharedAddress, isOpen, isSamePlace } from './attempt';
import { isBeside, Line, leads } from './line';
import type { OpenSource } from './run-snapshot';
import { patienceMs } from './silence';

/** What is known when a search decides who is tried next. */
export interface LineFacts {
  /** All servers, ranked, best first. */
  readonly attempts: readonly Attempt[];
  readonly nowMs: number;
  readonly shortestTcpMs: number | null;
  /** Whether every server is tried, whatever is proven. */
  readonly triesAll: boolean;
  readonly sources: readonly OpenSource[];
  /** Whether names of a certificate are being looked up, which was shown under another name. */
  readonly areCertifiedAwaited: boolean;
  /** How many connections this run has opened to the machine of an attempt. */
  readonly openedTo: (attempt: Attempt) => number;
}

/** The same, with what holds for all servers. */
interface Situation extends LineFacts {
  readonly areNamesAwaited: boolean;
}

/** `never` where the machine has had its share of connections. */
type Turn = 'now' | 'later' | 'not-needed' | 'never';

/**
 * The servers to connect to now, in this order, and those that are left out. Ask again after that: one whose turn depends on the others is
 * not among them.
 */
export function whoseTurn(lineFacts: LineFacts): {
  readonly now: readonly Attempt[];
  readonly notNeeded: readonly Attempt[];
  readonly never: readonly Attempt[];
} {
  const facts: Situation = { ...lineFacts, areNamesAwaited: areNamesAwaited(lineFacts) };
  const line = new Line(facts.attempts);
  const waiting = facts.attempts.filter(({ standing }) => standing === 'waiting');
  const hopeful = facts.attempts.filter(
    (attempt) => waiting.length > 0 && isOpen(attempt) && !isGivenUp(attempt, line, facts),
  );
  const turns = waiting.map((attempt) => ({ attempt, turn: turnOf(attempt, line, hopeful, facts) }));
  const having = (turn: Turn) => turns.flatMap((each) => (each.turn === turn ? each.attempt : []));
  return {
    now: together(inOrder(having('now'), line), facts),
    notNeeded: having('not-needed'),
    never: having('never'),
  };
}

/** Those of a line that can be connected to in one go: one name of a port, and no more than the share of each machine. */
function together(line: readonly Attempt[], facts: Situation): readonly Attempt[] {
  const chosen: Attempt[] = [];
  for (const attempt of line) {
    const beside = chosen.filter((other) => isAtSharedAddress(other, attempt));
    const isFree = facts.openedTo(attempt) + beside.length < shareOf(attempt, facts);
    if (isFree && !beside.some((other) => isSamePlace(other, attempt))) chosen.push(attempt);
  }
  return chosen;
}

/** The servers that were left out, and are needed now that a better source names their ports; `before` is how all stood until then. */
export function neededAfterAll(before: readonly Attempt[], now: readonly Attempt[]): readonly Attempt[] {
  const line = new Line(now);
  const wasNamedWorse = (one: Attempt) =>
    before.some((other) => isSameServer(one.candidate, other.candidate) && isBetterNamed(one, other));
  return now.filter((one) => one.named === 'port' && wasLeftOut(one) && wasNamedWorse(one) && isNeeded(one, line));
}

/** When a server's turn may come although nothing has happened; infinite where only an event can bring it. */
export function nextTurnMs({ attempts, shortestTcpMs, nowMs }: LineFacts): number {
  const waits = {
    'looking-up': patienceMs(shortestTcpMs),
    waiting: limits.gatherMs,
    queued: Number.POSITIVE_INFINITY,
    connecting: patienceMs(shortestTcpMs),
    talking: limits.silentMs,
    ended: Number.POSITIVE_INFINITY,
  };
  const times = attempts.map(({ standing, sinceMs }) => sinceMs + waits[standing]);
  return Math.min(...times.filter((atMs) => atMs > nowMs));
}

/**
 * Whose turn it is: a run looks to a machine like one polite mail program.
 *
 * 1. A port under another name waits for the connection under the first one, whose certificate may cover both; and while the names of a
 *    certificate are looked up that covers neither.
 * 2. A direction that is proven there needs no other port for receiving, no port 25, and no guessed name that no certificate names.
 * 3. Receiving ports, and port 25, wait for the ports before them.
 */
function turnOf(attempt: Attempt, line: Line, hopeful: readonly Attempt[], facts: Situation): Turn {
  const { triesAll } = facts;
  if (isHeld(attempt, line) || isMisnamed(attempt, line, facts)) return 'later';
  if (!triesAll && !isNeeded(attempt, line)) return 'not-needed';
  if (facts.openedTo(attempt) >= shareOf(attempt, facts))
    return isMoreToLearn(attempt, line) || isOnHold(attempt, facts) ? 'later' : 'never';
  if (triesAll) return 'now';
  if (isGathering(attempt, line, facts)) return 'later';
  return hopeful.some((other) => line.comesBefore(other, attempt)) ? 'later' : 'now';
}

/** Whether it waits for a connection under another name: one that it could share, or that is silent while the machine answers elsewhere. */
function isHeld(attempt: Attempt, line: Line): boolean {
  const ahead = line.runningAt(attempt);
  if (ahead.some((other) => !isPressing(attempt, other))) return true;
  return ahead.some(({ standing }) => standing !== 'talking') && isAnswering(attempt, line);
}

/** Whether its machine has shown a certificate for other names, which are being looked up. */
function isMisnamed({ machine, isExpected }: Attempt, { attempts }: Line, { areCertifiedAwaited }: LineFacts): boolean {
  if (!areCertifiedAwaited || isExpected) return false;
  return attempts.some(
    (other) => other.machine === machine && other.candidate.failure?.code === 'certificate-name-mismatch',
  );
}

/** Whether it is a guess, and a likelier name of its machine may be found this moment: the bare domain, and the names around a mail exchanger. */
function isGathering(attempt: Attempt, { attempts }: Line, { nowMs, shortestTcpMs }: LineFacts): boolean {
  if (!isGuess(attempt) || attempt.isExpected) return false;
  if (isBareDomain(attempt.candidate)) return nowMs - attempt.sinceMs < limits.gatherMs;
  return (
    attempt.candidate.basis === 'mx-guess' &&
    attempts.some((other) => isNamedNow(other) && nowMs - other.sinceMs < patienceMs(shortestTcpMs))
  );
}

/** Whether a source names it, and its addresses are not known yet. */
function isNamedNow({ named, standing }: Attempt): boolean {
  return named !== 'nothing' && standing === 'looking-up';
}

function isAnswering({ machine }: Attempt, { attempts }: Line): boolean {
  return attempts.some((other) => other.machine === machine && hasAnswered(other));
}

/**
 * Whether a server is tried without waiting for a connection under another name: a better source names it, and the other name is another
 * organisation's. A published server does not wait for a guess whose certificate may be for another name.
 */
function isPressing({ named, candidate }: Attempt, other: Attempt): boolean {
  const isBetter = rankOfSource(candidate.source) < rankOfSource(other.candidate.source);
  return named === 'port' && isBetter && !isSameOrganisation(candidate.host, other.candidate.host);
}

/** Whether a server could still be of use at its machine, beside those of its direction that are proven there. */
function isNeeded(attempt: Attempt, line: Line): boolean {
  const { candidate } = attempt;
  const proven = line.proven.filter((other) => isBeside(other, attempt) || leads(other, attempt));
  if (!isForClients(candidate)) return proven.length === 0;
  if (proven.every((other) => attempt.named === 'port' && isBetterNamed(attempt, other))) return true;
  const isOwnName = proven.some((other) => other.candidate.host === candidate.host);
  if (isGuess(attempt) && !isOwnName && !attempt.isExpected) return false;
  if (directionOf(candidate) === 'outgoing') return true;
  return candidate.protocol === 'imap' && proven.every((other) => other.candidate.protocol === 'pop3');
}

/** Whether a better source names a server, or the same source names its port and not the other's. */
export function isBetterNamed(one: Attempt, other: Attempt): boolean {
  const ahead = rankOfSource(other.candidate.source) - rankOfSource(one.candidate.source);
  return ahead > 0 || (ahead === 0 && one.named === 'port' && other.named !== 'port');
}

/** Whether nothing more is expected for now of a server that is open. */
function isGivenUp(attempt: Attempt, line: Line, facts: LineFacts): boolean {
  const { nowMs, shortestTcpMs } = facts;
  const heardNothingFor = (ms: number) => nowMs - attempt.sinceMs >= ms;
  switch (attempt.standing) {
    case 'looking-up':
    case 'connecting':
      return heardNothingFor(patienceMs(shortestTcpMs));
    case 'talking':
      return heardNothingFor(limits.silentMs);
    case 'waiting':
      return line.runningAt(attempt).some((other) => isGivenUp(other, line, facts));
    case 'queued':
    case 'ended':
      return false;
  }
}

/** Guesses leave some connections of a machine for servers that a source may still name there. */
function shareOf(attempt: Attempt, facts: Situation): number {
  if (facts.triesAll) return limits.connectionsPerAddress;
  return isOnHold(attempt, facts) ? limits.connectionsOfGuesses : limits.connectionsPerLook;
}

/** Whether it is a guess, and better names may still come. */
function isOnHold(attempt: Attempt, { areNamesAwaited }: Situation): boolean {
  return areNamesAwaited && isGuess(attempt) && !attempt.isExpected;
}

/** Whether sources may still name other servers, or have named some whose addresses are not known yet. */
function areNamesAwaited({ attempts, sources, nowMs, shortestTcpMs }: LineFacts): boolean {
  const isAwaited = ({ source, connectingSinceMs }: OpenSource) =>
    source !== 'guess' && (connectingSinceMs === null || nowMs - connectingSinceMs < patienceMs(shortestTcpMs));
  return sources.some(isAwaited) || attempts.some(isNamedNow);
}

/** Whether a server's row has ended, and it was never tried. */
export function wasLeftOut({ standing, candidate }: Attempt): boolean {
  return standing === 'ended' && !wasTried(candidate);
}

/** Whether a conversation goes on at the machine, which may show a certificate with the server's name. */
function isMoreToLearn({ machine }: Attempt, { running }: Line): boolean {
  return running.some((other) => other.machine === machine && other.standing === 'talking');
}

/**
 * The order in which connections are opened: a direction that is not proven yet at its machine, names in a certificate that was seen there,
 * then the ranking, likely names first.
 */
function inOrder(attempts: readonly Attempt[], line: Line): readonly Attempt[] {
  const key = (attempt: Attempt) => [
    line.proven.some((other) => isBeside(other, attempt)) ? 1 : 0,
    attempt.isExpected ? 0 : 1,
    attempt.named === 'port' ? 0 : 1,
    isGuess(attempt) ? likelihoodOfName(attempt.candidate) : -1,
  ];
  const keyed = attempts.map((attempt) => ({ attempt, key: key(attempt) }));
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ attempt }) => attempt);
}

function hasAnswered({ standing, candidate: { heard } }: Attempt): boolean {
  return standing === 'talking' || heard !== null;
}

function isGuess({ candidate }: Attempt): boolean {
  return candidate.source === 'guess';
}
