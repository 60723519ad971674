import type { Candidate } from '../contract/candidate';
import type { Certificate } from '../contract/certificate';
import type { PlannedStep } from '../contract/run-event';
import { serverKey } from '../contract/server-name';
import type { Claim } from '../core/discovery/claim';
import { otherPorts } from '../core/discovery/other-ports';
import type { Addresses } from '../core/dns-records';
import { failedCandidate, judgeProbe } from '../core/probe/judge-probe';
import { keptCandidate } from '../core/probe/kept-candidate';
import type { Probed } from '../core/probe/probed';
import { certificateOf, speaksFor } from '../core/probe/speaks-for';
import { type Attempt, isRunning, isSamePlace } from '../core/search/attempt';
import { endAttempt } from '../core/search/end-attempt';
import type { RunSnapshot } from '../core/search/run-snapshot';
import { patienceMs } from '../core/search/silence';
import { nextTurnMs, whoseTurn } from '../core/search/whose-turn';
import { certificateCovers } from '../core/tls/certificate-covers';
import { relayPort, usualPorts } from '../core/usual-ports';
import type { CandidateBoard } from './candidate-board';
import type { KeptServer } from './discovery-request';
import { told } from './play-inquiry';
import type { Ports } from './ports';
import { probe } from './probe';
import type { RunLog, StepLog } from './run-log';
import type { RunResolver } from './run-resolver';
import { createSharedWatch, type SharedWatch } from './shared-watch';
import type { TaskGroup } from './task-group';

/** Tests every server that is claimed, and the other ports of its host, in the order of `whoseTurn`. */
interface ServerProbing {
  /** Begins the test of each server that is new. */
  propose(claims: readonly Claim[]): void;
  /** The same for these servers only. */
  proposeAsGiven(claims: readonly Claim[]): void;
  /** All servers, ranked, best first. */
  attempts(): readonly Attempt[];
  /** Ends the tests that are open, each with what is known by now. */
  endOpen(run: RunSnapshot): void;
}

/** The parts of a run that the probing needs. */
interface Surroundings {
  readonly ports: Pick<Ports, 'dialer' | 'ledger'>;
  readonly signal: AbortSignal;
  readonly board: CandidateBoard;
  readonly resolver: RunResolver;
  readonly log: RunLog;
  readonly tasks: TaskGroup;
  readonly acceptedCertificates: readonly string[];
  readonly kept: readonly KeptServer[];
  /** Whether every server is tried, whatever is proven. */
  readonly triesAll: boolean;
}

/** The test of one server. */
interface Trial {
  readonly key: string;
  readonly step: StepLog;
  /** Null until they are known. */
  addresses: Addresses | null;
  /** Its addresses as one text; servers with the same are at one machine. */
  machine: string | null;
  /** When it began to wait for its turn; before that, for its addresses. */
  waitingSinceMs: number;
  /** Whether a certificate that was seen at its machine has its name. */
  isExpected: boolean;
  /** Its own connection; null where it has none yet. */
  connection: Connection | null;
}

/** A connection of one trial; other names of the same port watch it. */
interface Connection {
  readonly watch: SharedWatch;
  /** When it was begun; null while it waits in the queue. */
  begunMs: number | null;
  /** Gives its place in the queue back. */
  giveBack: () => void;
  /** What it showed; null while it goes on. */
  probed: Probed | null;
}

/** Starts with nothing to test. */
export function createServerProbing(surroundings: Surroundings): ServerProbing {
  const { ports, signal, board, resolver, log, tasks, acceptedCertificates, kept, triesAll } = surroundings;
  const trials = new Map<string, Trial>();
  /** The certificates that each machine has shown, under any name. */
  const certificates = new Map<string, readonly Certificate[]>();
  /** How many connections were opened to each address. */
  const opened = new Map<string, number>();

  const trialOf = (candidate: Candidate): Trial => {
    const trial = trials.get(serverKey(candidate));
    if (trial === undefined) throw new Error(`No test of ${stepId(candidate)}`);
    return trial;
  };
  let known: { readonly change: number; readonly attempts: readonly Attempt[] } | null = null;
  const attempts = () => {
    const change = log.changes.count();
    if (known?.change !== change) known = { change, attempts: lookAtAll() };
    return known.attempts;
  };
  const lookAtAll = () =>
    board.ranked().flatMap((entry): Attempt | [] => {
      // A server that was added this moment has no row yet.
      const trial = trials.get(serverKey(entry.candidate));
      if (trial === undefined) return [];
      const { machine, isExpected } = trial;
      return { ...entry, machine, isExpected, ...standingOf(trial) };
    });

  const begin = (claims: readonly Claim[]) => {
    const added = claims.flatMap((claim) => board.add(claim) ?? []);
    log.plan(added.map((key) => plannedStep(board.get(key))));
    for (const key of added) {
      const step = log.start(stepId(board.get(key)));
      const trial: Trial = {
        key,
        step,
        addresses: null,
        machine: null,
        waitingSinceMs: log.nowMs(),
        isExpected: false,
        connection: null,
      };
      trials.set(key, trial);
      tasks.add(lookUp(trial));
    }
  };

  async function lookUp(trial: Trial): Promise<void> {
    const { host } = board.get(trial.key);
    const found = await told(resolver.addresses(host), trial.step);
    if (trial.step.hasEnded()) return;
    if (!found.ok) return close(trial, failedCandidate(board.get(trial.key), found.failure));
    trial.addresses = found.value;
    trial.machine = [...addressesOf(trial)].sort().join(' ');
    trial.waitingSinceMs = log.nowMs();
    trial.isExpected = (certificates.get(trial.machine) ?? []).some((seen) => certificateCovers(seen, host));
    const proof = kept.find(({ candidate }) => serverKey(candidate) === trial.key);
    if (proof !== undefined && addressesOf(trial).includes(proof.candidate.heard?.address ?? ''))
      close(trial, keptCandidate(board.get(trial.key), proof.candidate), { agoMs: proof.agoMs });
    else closeByOther(trial);
    log.changes.note();
  }

  /** Opens the connections whose turn it is, and leaves out what is not needed. */
  const moveLine = (nowMs: number) => {
    for (;;) {
      const facts = { attempts: attempts(), nowMs, shortestTcpMs: log.shortestTcpMs(), triesAll, openedTo };
      giveBackPlaces(facts.attempts, nowMs);
      const { next, notNeeded, never } = whoseTurn(facts);
      for (const { candidate } of notNeeded) close(trialOf(candidate), { ...candidate, state: 'not-needed' });
      for (const { candidate } of never) close(trialOf(candidate), candidate);
      if (next === undefined) {
        watchTogether(facts.attempts);
        return { kind: 'look-again', atMs: nextTurnMs(facts) } as const;
      }
      tasks.addBeside(connect(trialOf(next.candidate)));
    }
  };

  async function connect(trial: Trial): Promise<void> {
    const watch = createSharedWatch(log.nowMs);
    watch.join(trial.step);
    const connection: Connection = { watch, begunMs: null, giveBack: () => undefined, probed: null };
    trial.connection = connection;
    log.changes.note();
    // It is not known yet which address will answer.
    for (const address of addressesOf(trial)) opened.set(address, (opened.get(address) ?? 0) + 1);
    connection.giveBack = await ports.ledger.connections.enter(addressesOf(trial), 'probe', signal);
    try {
      if (signal.aborted) return;
      connection.begunMs = log.nowMs();
      log.changes.note();
      const { protocol, host, port, security } = board.get(trial.key);
      if (security !== 'none') log.disclose({ to: host, what: 'connection', over: security });
      const addresses = trial.addresses ?? nowhere;
      const target = { host, port, security, addresses, acceptedCertificates };
      const probed = await probe(target, protocol, ports.dialer, watch, signal);
      tasks.addBeside(probed.left);
      settle(trial, connection, probed);
    } finally {
      connection.giveBack();
    }
  }

  /** Closes a trial with what its connection showed, and the trials of the other names that this speaks for. */
  const settle = (trial: Trial, connection: Connection, probed: Probed) => {
    connection.probed = probed;
    noteCertificate(trial, certificateOf(probed));
    closeBy(trial, connection, probed);
    for (const other of trials.values()) if (other.connection === null) closeByOther(other);
    log.changes.note();
  };

  const closeBy = (trial: Trial, connection: Connection, probed: Probed) => {
    if (trial.step.hasEnded()) return;
    connection.watch.join(trial.step);
    close(trial, judgeProbe(board.get(trial.key), probed), { connection });
  };

  /** Closes a trial where an ended connection under another name speaks for it. */
  const closeByOther = (trial: Trial) => {
    const { host } = board.get(trial.key);
    for (const { connection, ...other } of trials.values()) {
      const probed = connection?.probed ?? null;
      if (connection === null || probed === null || !isAtSamePlace(trial, other)) continue;
      if (speaksFor(probed, host)) return closeBy(trial, connection, probed);
    }
  };

  const isAtSamePlace = (one: Pick<Trial, 'key' | 'machine'>, other: Pick<Trial, 'key' | 'machine'>) => {
    const [a, b] = [board.get(one.key), board.get(other.key)];
    const isSamePort = a.protocol === b.protocol && a.port === b.port && a.security === b.security;
    return isSamePort && one.machine !== null && one.machine === other.machine;
  };

  const noteCertificate = (trial: Trial, certificate: Certificate | null) => {
    const { machine } = trial;
    if (certificate === null || machine === null) return;
    certificates.set(machine, [...(certificates.get(machine) ?? []), certificate]);
    for (const other of trials.values())
      other.isExpected ||= other.machine === machine && certificateCovers(certificate, board.get(other.key).host);
  };

  /** The rows of names that wait show the connection under another name, because it may become theirs. */
  const watchTogether = (all: readonly Attempt[]) => {
    const running = all.filter(isRunning);
    for (const one of all.filter(({ standing }) => standing === 'waiting'))
      for (const other of running.filter((each) => isSamePlace(each, one)))
        trialOf(other.candidate).connection?.watch.join(trialOf(one.candidate).step);
  };

  /** What nothing answers is no burden to a machine, so it keeps nobody else waiting. */
  const giveBackPlaces = (all: readonly Attempt[], nowMs: number) => {
    const quietMs = patienceMs(log.shortestTcpMs());
    for (const { candidate, standing, sinceMs } of all)
      if (standing === 'connecting' && nowMs - sinceMs >= quietMs) trialOf(candidate).connection?.giveBack();
  };

  const openedTo = ({ candidate }: Attempt) =>
    Math.max(0, ...addressesOf(trialOf(candidate)).map((address) => opened.get(address) ?? 0));

  /** Ends the row of a server. The time in line, before its connection was begun, is no time of the server. */
  function close(trial: Trial, candidate: Candidate, by: { connection?: Connection; agoMs?: number } = {}): void {
    const { step, key, waitingSinceMs, addresses } = trial;
    if (step.hasEnded()) return;
    const { connection = trial.connection, agoMs } = by;
    const inLineMs = addresses === null ? 0 : Math.max(0, (connection?.begunMs ?? log.nowMs()) - waitingSinceMs);
    const { state, failure } = candidate;
    const tookMs = step.end({ state, failure, inLineMs, ...(agoMs === undefined ? {} : { agoMs }) });
    board.update(key, agoMs === undefined && state !== 'not-needed' ? { ...candidate, tookMs } : candidate);
  }

  tasks.addBeside(log.changes.until(moveLine, signal));
  return {
    propose: (claims) => begin([...claims, ...claims.flatMap(otherPorts)]),
    proposeAsGiven: begin,
    attempts,
    endOpen: (run) => {
      for (const one of run.attempts) close(trialOf(one.candidate), endAttempt(one, run));
    },
  };
}

const nowhere: Addresses = { v4: [], v6: [] };

function addressesOf({ addresses }: Pick<Trial, 'addresses'>): readonly string[] {
  const { v4, v6 } = addresses ?? nowhere;
  return [...v4, ...v6];
}

function standingOf({ step, addresses, waitingSinceMs, connection }: Trial): Pick<Attempt, 'standing' | 'sinceMs'> {
  if (step.hasEnded()) return { standing: 'ended', sinceMs: 0 };
  if (addresses === null) return { standing: 'looking-up', sinceMs: waitingSinceMs };
  if (connection === null) return { standing: 'waiting', sinceMs: waitingSinceMs };
  if (connection.begunMs === null) return { standing: 'queued', sinceMs: waitingSinceMs };
  const newest = connection.watch.newest();
  if (newest === undefined || (newest.phase === 'tcp' && newest.endedMs === null))
    return { standing: 'connecting', sinceMs: newest?.startedMs ?? connection.begunMs };
  return { standing: 'talking', sinceMs: newest.endedMs ?? newest.startedMs };
}

/** The id of a server's row; it names a security that is not the port's usual one. */
function stepId({ protocol, host, port, security }: Candidate): string {
  const usual = port === relayPort ? 'none' : usualPorts[protocol].find((known) => known.port === port)?.security;
  return `${protocol}:${host}:${port}${security === usual ? '' : `:${security}`}`;
}

function plannedStep(candidate: Candidate): PlannedStep {
  const { protocol, host, port, security } = candidate;
  return {
    id: stepId(candidate),
    group: protocol === 'smtp' ? 'sending' : 'receiving',
    protocol,
    host,
    port,
    security,
  };
}
