import type { Candidate } from '../contract/candidate';
import { ok } from '../contract/result';
import { serverKey } from '../contract/server-name';
import { type MisnamedServer, misnamedServer } from '../core/discovery/certified-names';
import type { Claim } from '../core/discovery/claim';
import { failedCandidate, judgeProbe } from '../core/probe/judge-probe';
import { keptCandidate } from '../core/probe/kept-candidate';
import { certificateOf, speaksFor } from '../core/probe/speaks-for';
import type { Attempt } from '../core/search/attempt';
import { endAttempt } from '../core/search/end-attempt';
import { testStep } from '../core/search/planned-step';
import type { Decision, RunSnapshot } from '../core/search/run-snapshot';
import { patienceMs } from '../core/search/silence';
import { type LineFacts, neededAfterAll, nextTurnMs, wasLeftOut, whoseTurn } from '../core/search/whose-turn';
import { addressesOfTarget } from './addresses-of-target';
import type { CandidateBoard } from './candidate-board';
import type { KeptServer } from './discovery-request';
import type { InquiryWorld } from './inquiry-world';
import { told } from './play-inquiry';
import { probe } from './probe';
import { createSharedWatch } from './shared-watch';
import { addressesOf, type Trial, type TrialConnection, Trials } from './trials';

/** Tests every server that is claimed, in the order of `whoseTurn`. */
interface ServerProbing {
  /** Begins the test of each server that is new, or was left out and is named better now. */
  propose(claims: readonly Claim[]): void;
  /** Opens the connections whose turn it is, and leaves out what is not needed. Says when to look again although nothing has happened. */
  moveLine(nowMs: number, awaited: Pick<LineFacts, 'sources' | 'areCertifiedAwaited'>): Decision<never>;
  /** All servers, ranked, best first. */
  attempts(): readonly Attempt[];
  /** Ends the tests that are open, each with what is known by now; none begins after that. */
  endOpen(run: RunSnapshot): void;
}

/** What the probing of one search keeps to, and whom it tells. */
interface ProbingRules {
  readonly acceptedCertificates: readonly string[];
  readonly kept: readonly KeptServer[];
  /** Whether every server is tried, whatever is proven. */
  readonly triesAll: boolean;
  /** Whether a server is the bridge program of the recognised provider, on this computer. */
  readonly isBridge: (server: Candidate) => boolean;
  /** Called when a server has shown a certificate for other names, before its row ends; and again where more claims name that server. */
  readonly misnamed: (server: MisnamedServer) => void;
}

/** Starts with nothing to test. */
export function createServerProbing(
  board: CandidateBoard,
  { ports, signal, resolver, log, tasks }: InquiryWorld,
  { acceptedCertificates, kept, triesAll, isBridge, misnamed }: ProbingRules,
): ServerProbing {
  const trials = new Trials(board);
  /** How many connections were opened to each address. */
  const opened = new Map<string, number>();

  let known: { readonly at: string; readonly attempts: readonly Attempt[] } | null = null;
  const attempts = () => {
    // A conversation goes on without a change; within a millisecond, it says nothing new.
    const at = `${log.changes.count()} ${Math.floor(log.nowMs())}`;
    if (known?.at !== at) known = { at, attempts: trials.attempts() };
    return known.attempts;
  };

  const noteMisnamed = (candidate: Candidate) => {
    const server = misnamedServer(candidate);
    if (server !== null) misnamed(server);
  };

  let hasEnded = false;
  const propose = (claims: readonly Claim[]) => {
    if (hasEnded) return;
    const before = attempts();
    const added = claims.flatMap((claim) => board.add(claim) ?? []);
    for (const claim of claims) noteMisnamed(board.get(serverKey(claim)));
    const again = before.some(wasLeftOut) ? neededAfterAll(before, trials.attempts()) : [];
    for (const { candidate } of again) board.update(serverKey(candidate), { ...candidate, state: 'skipped' });
    const keys = [...added, ...again.map(({ candidate }) => serverKey(candidate))];
    const stepOf = (key: string) => testStep(board.get(key));
    log.plan(keys.map(stepOf));
    for (const key of keys) tasks.add(lookUp(trials.add(key, log.start(stepOf(key).id), log.nowMs())));
    log.changes.note();
  };

  async function lookUp(trial: Trial): Promise<void> {
    const { key, step } = trial;
    const { host } = board.get(key);
    const isHere = isBridge(board.get(key));
    const found = isHere ? ok(addressesOfTarget({ address: host })) : await told(resolver.addresses(host), step);
    if (signal.aborted || step.hasEnded()) return;
    if (!found.ok) return close(trial, failedCandidate(board.get(key), found.failure));
    trial.addresses = found.value;
    trial.waitingSinceMs = log.nowMs();
    const proof = kept.find(({ candidate }) => serverKey(candidate) === key);
    if (proof !== undefined && addressesOf(trial).includes(proof.candidate.heard?.address ?? ''))
      close(trial, keptCandidate(board.get(key), proof.candidate), { agoMs: proof.agoMs });
    log.changes.note();
  }

  const moveLine: ServerProbing['moveLine'] = (nowMs, awaited) => {
    endSpokenFor(attempts());
    const facts = { attempts: attempts(), ...awaited, nowMs, shortestTcpMs: log.shortestTcpMs(), triesAll, openedTo };
    giveBackPlaces(facts.attempts, nowMs);
    const { now, notNeeded, never } = whoseTurn(facts);
    for (const { candidate } of notNeeded) close(trials.of(candidate), { ...candidate, state: 'not-needed' });
    for (const { candidate } of never) close(trials.of(candidate), candidate);
    for (const { candidate } of now) tasks.addBeside(connect(trials.of(candidate)));
    if (now.length === 0) watchTogether(facts.attempts);
    return { kind: 'look-again', atMs: nextTurnMs(facts) };
  };

  /** Ends the servers for which a connection under another name has shown enough. */
  const endSpokenFor = (all: readonly Attempt[]) => {
    for (const { waiting, trial, connections } of trials.waiting(all))
      for (const connection of connections) {
        const { watch, probed } = connection;
        if (trial.step.hasEnded() || probed === null || !speaksFor(probed, waiting.candidate.host)) continue;
        watch.join(trial.step);
        close(trial, judgeProbe(waiting.candidate, probed), { connection });
      }
  };

  /** The rows of names that wait show the connections under other names, because one of them may become theirs. */
  const watchTogether = (all: readonly Attempt[]) => {
    for (const { trial, connections } of trials.waiting(all))
      for (const { watch, probed } of connections) if (probed === null) watch.join(trial.step);
  };

  async function connect(trial: Trial): Promise<void> {
    const watch = createSharedWatch(log.nowMs);
    watch.join(trial.step);
    const connection: TrialConnection = { watch, begunMs: null, giveBack: () => undefined, probed: null };
    trial.connection = connection;
    log.changes.note();
    const addresses = addressesOf(trial);
    // It is not known yet which address will answer.
    for (const address of addresses) opened.set(address, (opened.get(address) ?? 0) + 1);
    connection.giveBack = await ports.ledger.connections.enter(addresses, 'probe', signal);
    try {
      if (!signal.aborted) await play(trial, connection);
    } finally {
      connection.giveBack();
    }
  }

  async function play(trial: Trial, connection: TrialConnection): Promise<void> {
    connection.begunMs = log.nowMs();
    log.changes.note();
    const { protocol, host, port, security } = board.get(trial.key);
    log.disclose({ to: host, what: 'connection', over: security });
    const target = { host, port, security, addresses: trial.addresses ?? nowhere, acceptedCertificates };
    const probed = await probe(target, protocol, ports.dialer, connection.watch, signal);
    tasks.addBeside(probed.left);
    connection.probed = probed;
    const certificate = certificateOf(probed);
    if (certificate !== null) trials.noteCertificate(trial, certificate);
    // A connection that we cut ourselves says nothing of its server.
    if (!signal.aborted) close(trial, judgeProbe(board.get(trial.key), probed));
  }

  /** What nothing answers is no burden to a machine, so it keeps nobody else waiting. */
  const giveBackPlaces = (all: readonly Attempt[], nowMs: number) => {
    const quietMs = patienceMs(log.shortestTcpMs());
    for (const { candidate, standing, sinceMs } of all)
      if (standing === 'connecting' && nowMs - sinceMs >= quietMs) trials.of(candidate).connection?.giveBack();
  };

  const openedTo = ({ candidate }: Attempt) =>
    Math.max(0, ...addressesOf(trials.of(candidate)).map((address) => opened.get(address) ?? 0));

  /** Ends the row of a server. The time in line, before its connection was begun, is no time of the server. */
  function close(trial: Trial, candidate: Candidate, by: { connection?: TrialConnection; agoMs?: number } = {}): void {
    const { step, key, waitingSinceMs, addresses } = trial;
    if (step.hasEnded()) return;
    const { connection = trial.connection, ...ago } = by;
    const inLineMs = addresses === null ? 0 : Math.max(0, (connection?.begunMs ?? log.nowMs()) - waitingSinceMs);
    const { state, failure } = candidate;
    noteMisnamed(candidate);
    const tookMs = step.end({ state, failure, inLineMs, ...ago });
    board.update(key, ago.agoMs === undefined && state !== 'not-needed' ? { ...candidate, tookMs } : candidate);
  }

  return {
    moveLine,
    propose,
    attempts,
    endOpen: (run) => {
      hasEnded = true;
      for (const one of run.attempts) close(trials.of(one.candidate), endAttempt(one, run));
    },
  };
}

const nowhere = { v4: [], v6: [] };
