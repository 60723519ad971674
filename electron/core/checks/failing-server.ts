import type { Candidate } from '../../contract/candidate';
import type { Failure, Stage } from '../../contract/failure';
import { directionOf } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';
import { diagnose } from '../diagnosis/diagnose';
import { contextOf } from '../diagnosis/diagnosis-context';
import { furthestFailing } from '../diagnosis/furthest-failure';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
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
function judgeServers(direction: Direction, evidence: RunEvidence): Judgement {
  const { candidates, chosen } = evidence;
  const ofDirection = candidates.filter((candidate) => directionOf(candidate) === direction);
  const server = chosen[direction] ?? furthestFailing(ofDirection.filter(isTelling)) ?? failingRelay(ofDirection);
  if (server === null) return judgeClearText(ofDirection, evidence);
  if (server.proven || server.failure === null) return passed;
  const verdict = diagnose(server.failure, contextOf(server));
  return found(verdict, verdict.cause ?? server.failure.code);
}

/** The port for relay, where a person asked about that one alone. */
function failingRelay(servers: readonly Candidate[]): Candidate | null {
  return servers.every(({ port, source }) => port === relayPort && source === 'typed')
    ? furthestFailing(servers)
    : null;
}

/** A server that a person typed without encryption is never chosen, whether or not it takes a sign-in that way. */
function judgeClearText(servers: readonly Candidate[], evidence: RunEvidence): Judgement {
  const clear = servers.filter(
    ({ source, security, state }) => source === 'typed' && security === 'none' && state === 'found',
  );
  const typed = clear.find(({ port }) => port !== relayPort);
  if (typed === undefined) return judgeRelay(clear[0], evidence);
  const { host, port } = typed;
  const said = takesLoginBeforeTls(typed)
    ? { message: message('check.cleartext-login.only', { host, port }), observed: 'cleartext-login' }
    : {};
  return found(verdictOf('tls-required-first', contextOf(typed), said), 'tls-required-first');
}

/** On port 25 nobody signs in. Where a person asks about the host itself, that port answers as it should. */
function judgeRelay(relay: Candidate | undefined, { address, domain }: RunEvidence): Judgement {
  if (relay === undefined || (address === null && relay.host === domain)) return notApplicable;
  const verdict = verdictOf('config-not-found', contextOf(relay), {
    party: 'you',
    message: message('check.relay-port', { host: relay.host }),
    actions: [{ kind: 'enter-by-hand' }],
  });
  return found(verdict, 'config-not-found');
}

/** Whether a failure is about a server that is there: it took a connection, or a person has typed it. */
function isTelling({ port, failure, source }: Candidate): boolean {
  if (port === relayPort || failure === null) return false;
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
