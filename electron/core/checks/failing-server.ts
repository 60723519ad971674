import type { Candidate } from '../../contract/candidate';
import type { Failure, Stage } from '../../contract/failure';
import { directionOf } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';
import { diagnose } from '../diagnosis/diagnose';
import { contextOf } from '../diagnosis/diagnosis-context';
import { furthestFailing } from '../diagnosis/furthest-failure';
import { verdictOf } from '../diagnosis/verdict-of';
import { takesLoginBeforeTls } from '../probe/probe-evidence';
import { relayPort } from '../usual-ports';
import { type Check, found, type Judgement, notApplicable, passed, type RunEvidence } from './check';

/** Does the server for receiving work? */
export const failingIncomingServer = {
  id: 'failing-incoming-server',
  needs: [],
  silencedBy: [
    'no-network',
    'banned-after-refusals',
    'only-web-traffic',
    'listed-domain-denied',
    'clock-wrong',
    'tls-intercepted',
    'starttls-stripped',
    'captive-portal',
    'bridge-needed',
    'provider-without-access',
  ],
  judge: (evidence) => judgeServers('incoming', evidence),
} as const satisfies Check;

/** Does the server for sending work? */
export const failingOutgoingServer = {
  id: 'failing-outgoing-server',
  needs: [],
  silencedBy: [
    'no-network',
    'banned-after-refusals',
    'only-web-traffic',
    'listed-domain-denied',
    'clock-wrong',
    'tls-intercepted',
    'starttls-stripped',
    'altered-replies',
    'submission-not-reachable',
    'submission-blocked-by-network',
    'captive-portal',
    'bridge-needed',
    'provider-without-access',
  ],
  judge: (evidence) => judgeServers('outgoing', evidence),
} as const satisfies Check;

/** Why the direction does not work: the failure of its chosen server, else the one that got furthest of those that are there. */
function judgeServers(direction: Direction, { candidates, chosen }: RunEvidence): Judgement {
  const server =
    chosen[direction] ?? furthestFailing(candidates.filter((candidate) => isTelling(candidate, direction)));
  if (server === null) return judgeClearText(direction, candidates);
  if (server.proven || server.failure === null) return passed;
  const verdict = diagnose(server.failure, contextOf(server));
  return found(verdict, verdict.cause ?? server.failure.code);
}

/** A server that a person typed without encryption is never chosen; most take no sign-in that way. */
function judgeClearText(direction: Direction, candidates: readonly Candidate[]): Judgement {
  const typed = candidates.find(
    (server) => directionOf(server) === direction && server.source === 'typed' && server.security === 'none',
  );
  if (typed === undefined || typed.state !== 'found' || takesLoginBeforeTls(typed)) return notApplicable;
  return found(verdictOf('tls-required-first', contextOf(typed)), 'tls-required-first');
}

/** Whether a failure is about a server that is there: it took a connection, or a person has typed it. */
function isTelling(server: Candidate, direction: Direction): boolean {
  const { port, failure, source } = server;
  if (directionOf(server) !== direction || port === relayPort || failure === null) return false;
  if (source === 'typed') return true;
  if (failure.code === 'timed-out' || failure.code === 'closed') return !stagesBefore.has(failure.stage);
  return tellingCodes.has(failure.code);
}

/** Stages before a connection is open. */
const stagesBefore: ReadonlySet<Stage> = new Set(['dns', 'connect'] as const);

const tellingCodes: ReadonlySet<Failure['code']> = new Set([
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-name-mismatch',
  'certificate-untrusted',
  'weak-key',
  'tls-failed',
  'not-tls',
  'starttls-not-offered',
  'tls-from-the-start',
  'injected-bytes',
  'unexpected-reply',
  'unasked-reply',
  'incomplete-reply',
  'reply-too-long',
] as const);
