import type { Candidate } from '../../../electron/contract/candidate';
import { rankCandidates } from '../../../electron/core/discovery/rank-candidates';
import type { Attempt } from '../../../electron/core/search/attempt';
import type { RunSnapshot } from '../../../electron/core/search/run-snapshot';
import { whoseTurn } from '../../../electron/core/search/whose-turn';
import { relayPort } from '../../../electron/core/usual-ports';
import { sampleCandidate, sampleCertificate, sampleHeard } from '../run/sample-run';

/** The time of every situation, in milliseconds of its run. */
export const nowMs = 10_000;

/** How a server stands, and how its test ended where it did. */
type Is = Exclude<Attempt['standing'], 'ended'> | keyof typeof ends;

const untried = { proven: false, state: 'skipped', failure: null, heard: null } as const;

const ends = {
  works: { proven: true, state: 'works', failure: null, heard: sampleHeard() },
  /** On port 25, where nothing is proven. */
  found: { proven: false, state: 'found', failure: null, heard: sampleHeard() },
  refuses: { ...untried, state: 'refused', failure: { code: 'refused', host: 'mail.fir.example', port: 1 } },
  fails: { ...untried, state: 'failed', failure: { code: 'starttls-not-offered' }, heard: sampleHeard() },
  'has-another-name': {
    ...untried,
    state: 'failed',
    failure: { code: 'certificate-name-mismatch', host: 'mail.fir.example', certificate: sampleCertificate },
  },
  /** Its handshake fails, so nothing is seen of it. */
  'is-no-tls': { ...untried, state: 'failed', failure: { code: 'not-tls', heard: '220 mail.fir.example ESMTP' } },
  'is-silent': {
    ...untried,
    state: 'no-answer',
    failure: { code: 'timed-out', stage: 'connect', timeoutMs: 7_000 },
  },
  'is-not-needed': { ...untried, state: 'not-needed' },
} as const satisfies Readonly<Record<string, Partial<Candidate>>>;

/** What a situation says of a server, where it differs from a guess that waits for its turn. */
interface Given extends Partial<Pick<Candidate, 'source' | 'basis'>>, Partial<Pick<Attempt, 'named' | 'order'>> {
  readonly is?: Is;
  /** How long it stands so, in milliseconds. */
  readonly forMs?: number;
  /** The address of its machine. */
  readonly machine?: string;
  /** Whether a certificate that was seen at its machine has its name. */
  readonly isExpected?: boolean;
}

/** A server as `imap 993`, of `mail.fir.example` where no host follows. It waits for its turn, and a source other than a guess names its port. */
export function at(place: string, given: Given = {}): Attempt {
  const { is = 'waiting', forMs = 50, machine = '192.31.196.1', isExpected = false, order = 0, ...claimed } = given;
  const [protocol, port, host = 'mail.fir.example'] = place.split(' ');
  if (protocol !== 'imap' && protocol !== 'pop3' && protocol !== 'smtp') throw new Error(`No protocol: ${place}`);
  const { source = 'guess', basis = 'own-name', named = source === 'guess' ? 'nothing' : 'port' } = claimed;
  const end = isEnd(is) ? ends[is] : null;
  return {
    candidate: sampleCandidate({
      ...{ protocol, host, port: Number(port), security: securityOf(Number(port)), login: null, auth: [] },
      ...{ source, sources: [source], basis, named, tookMs: null },
      ...(end ?? untried),
    }),
    ...{ named, order, nameOrder: 0, isExpected },
    machine: is === 'looking-up' ? null : machine,
    standing: isEnd(is) ? 'ended' : is,
    sinceMs: nowMs - forMs,
  };
}

function isEnd(is: Is): is is keyof typeof ends {
  return is in ends;
}

function securityOf(port: number): Candidate['security'] {
  if (port === relayPort) return 'none';
  return port === 993 || port === 995 || port === 465 ? 'tls' : 'starttls';
}

/** Ranked, best first. */
export function ranked(attempts: readonly Attempt[], { preferImplicitTls = false } = {}): readonly Attempt[] {
  const entries: readonly unknown[] = rankCandidates(attempts, { preferImplicitTls });
  return [...attempts].sort((one, other) => entries.indexOf(one) - entries.indexOf(other));
}

/** What a situation says of its run, where it differs from a search of which no machine has had a connection. */
interface LineRules {
  readonly triesAll?: boolean;
  readonly shortestTcpMs?: number;
  /** The connections that the run has opened to every machine. */
  readonly opened?: number;
  readonly sources?: RunSnapshot['sources'];
  readonly areCertifiedAwaited?: boolean;
}

/** What becomes of a server at this moment. */
type Turn = 'now' | 'later' | 'not-needed' | 'never';

/** Lets everybody have a turn whose turn it is now. Gives the places of those in their order, and what becomes of each server. */
export function takeTurns(
  attempts: readonly Attempt[],
  { triesAll = false, shortestTcpMs, opened = 0, sources = [], areCertifiedAwaited = false }: LineRules = {},
) {
  const turns = new Map<string, Turn>();
  const machines: (string | null)[] = [];
  const places: string[] = [];
  for (let standing = ranked(attempts); ; ) {
    const openedTo = ({ machine }: Attempt) => opened + machines.filter((each) => each === machine).length;
    const awaited = { sources, areCertifiedAwaited };
    const facts = { attempts: standing, nowMs, shortestTcpMs: shortestTcpMs ?? null, triesAll, openedTo, ...awaited };
    const { now, notNeeded, never } = whoseTurn(facts);
    for (const attempt of notNeeded) turns.set(placeOf(attempt), 'not-needed');
    for (const attempt of never) turns.set(placeOf(attempt), 'never');
    if (now.length === 0) break;
    for (const attempt of now) turns.set(placeOf(attempt), 'now');
    places.push(...now.map(placeOf));
    machines.push(...now.map(({ machine }) => machine));
    standing = standing.map((attempt) =>
      now.includes(attempt) ? { ...attempt, standing: 'queued', sinceMs: nowMs } : attempt,
    );
  }
  return { places, turnOf: (attempt: Attempt): Turn => turns.get(placeOf(attempt)) ?? 'later' };
}

function placeOf({ candidate: { protocol, port, host, security } }: Attempt): string {
  const isUnusual = security !== securityOf(port);
  return `${protocol} ${port} ${host}${isUnusual ? ` ${security}` : ''}`;
}

/** A search in which these servers are all that is left; nothing is known of its domain. */
export function searchWith(
  attempts: readonly Attempt[],
  { preferImplicitTls = false, ...changes }: Partial<Omit<RunSnapshot, 'attempts'>> = {},
): RunSnapshot {
  return {
    nowMs,
    deadlineMs: 2 * nowMs,
    isThorough: false,
    isAllDone: false,
    attempts: ranked(attempts, { preferImplicitTls }),
    sources: [],
    domain: 'unknown',
    isMxKnown: true,
    answeredAtMs: null,
    isSignedIn: false,
    shortestTcpMs: null,
    isWebReached: false,
    isProxied: false,
    preferImplicitTls,
    ...changes,
  };
}
