import type { Candidate } from '../contract/candidate';
import type { PlannedStep } from '../contract/run-event';
import { directionOf } from '../contract/server-name';
import { isUnconnected } from '../core/checks/run-facts';
import type { Claim } from '../core/discovery/claim';
import { otherPorts } from '../core/discovery/other-ports';
import { rankOfSource } from '../core/discovery/source-facts';
import { limits } from '../core/limits';
import { failedCandidate, judgeProbe } from '../core/probe/judge-probe';
import { relayPort, usualPorts } from '../core/usual-ports';
import type { CandidateBoard } from './candidate-board';
import { told } from './play-inquiry';
import type { Clock } from './ports';
import type { ProbeTarget } from './probe-target';
import type { RunLog, StepLog } from './run-log';
import type { RunResolver } from './run-resolver';
import type { SharedProbes } from './shared-probes';
import type { TaskGroup } from './task-group';

/** Probes every server that is claimed, and the other ports of its host. */
export interface ServerProbing {
  /** Starts a probe for each server that is new. */
  propose(claims: readonly Claim[]): void;
  /** Starts probes for exactly these servers. */
  proposeAsTyped(claims: readonly Claim[]): void;
  /** Whether something is under way, and all of it has waited long enough to be called silent. */
  isOnlySilenceLeft(): boolean;
  /** Whether nothing but port 25 is under way. */
  isOnlyRelayLeft(): boolean;
  /** Whether nothing but port 25, and connections that have been silent for so long, is under way. */
  isOnlyRelayOrSilenceLeft(patienceMs: number): boolean;
  /** Whether a server is talking that has a better word for it than the best proven one of its direction. */
  isBetterAtWork(): boolean;
  /** Whether a server that is still being probed, and not silent for so long, would take the place of one in the best pair. */
  mayChangePair(patienceMs: number): boolean;
  /** Ends what is still under way: silent where it has had its chance and others answered, else skipped. */
  endOpen(): void;
}

/** What the probing of one run works with. */
interface Surroundings {
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly board: CandidateBoard;
  readonly resolver: RunResolver;
  readonly probes: SharedProbes;
  readonly log: RunLog;
  readonly tasks: TaskGroup;
  readonly acceptedCertificates: readonly string[];
  /** Whether a web server outside has answered in this run. */
  readonly isWebReached: () => boolean;
}

/** Starts with nothing to probe. */
export function createServerProbing(surroundings: Surroundings): ServerProbing {
  const { board, resolver, probes, log, tasks, acceptedCertificates } = surroundings;
  const openSteps = new Map<string, StepLog>();
  /** Servers that a connection was asked for. */
  const wished = new Map<string, ProbeTarget>();

  const start = (claims: readonly Claim[]) => {
    const added = claims.flatMap((claim) => {
      const key = board.add(claim);
      return key === null ? [] : { key, isNamed: claim.named === 'port' };
    });
    log.plan(added.map(({ key }) => plannedStep(board.get(key))));
    for (const { key, isNamed } of added) {
      const step = log.start(stepId(board.get(key)));
      openSteps.set(key, step);
      tasks.add(probeServer(key, isNamed, step));
    }
  };

  async function probeServer(key: string, isNamed: boolean, step: StepLog): Promise<void> {
    const { host, port, protocol, security, source } = board.get(key);
    const addresses = await told(resolver.addresses(host), step);
    if (step.hasEnded()) return;
    if (!addresses.ok) return close(key, failedCandidate(board.get(key), addresses.failure));
    if (security !== 'none') log.disclose({ to: host, what: 'connection', over: security });
    // What matters less begins a moment later: by then it is known which machines are asked for documents too.
    if (source === 'guess' && (protocol === 'pop3' || isRelay(key)))
      await surroundings.clock.wait(limits.lessPressingMs, surroundings.signal);
    const server = { protocol, host, port, security, source, isNamed, acceptedCertificates };
    const target = { ...server, addresses: addresses.value };
    wished.set(key, target);
    const probed = await probes.probe(target, step);
    if (step.hasEnded()) return;
    close(key, probed === null ? board.get(key) : judgeProbe(board.get(key), probed));
  }

  function close(key: string, candidate: Candidate): void {
    const step = openSteps.get(key);
    openSteps.delete(key);
    const tookMs = step?.end({ state: candidate.state, failure: candidate.failure }) ?? null;
    board.update(key, { ...candidate, tookMs });
  }

  const isRelay = (key: string) => board.get(key).port === relayPort;
  const waitedMs = (step: StepLog) => Math.round(step.tcpWaitedMs());
  const isSilent = (key: string, step: StepLog) => {
    const ms = waitedMs(step);
    return ms >= limits.silentMs && (hasAnswered(board.get(key).host) || (ms >= limits.webOnlyMs && isOnlyWeb()));
  };
  /** Whether a server waits for a turn that may never come. */
  const isInLine = (key: string, step: StepLog) => {
    const target = wished.get(key);
    return target !== undefined && waitedMs(step) === 0 && !step.isTalking() && probes.givesWay(target);
  };
  const isOnlyWeb = () =>
    surroundings.isWebReached() && board.ranked().every(({ candidate }) => isUnconnected(candidate));

  /** Whether a better source names a server, or the same one its port and not the other's. */
  const hasBetterWord = (candidate: Candidate, other: Candidate) => {
    const named = new Set(board.ranked().flatMap((entry) => (entry.named === 'port' ? entry.candidate : [])));
    const ahead = rankOfSource(other.source) - rankOfSource(candidate.source);
    return ahead > 0 || (ahead === 0 && named.has(candidate) && !named.has(other));
  };

  const hasAnswered = (host: string) =>
    board
      .ranked()
      .some(
        ({ candidate }) =>
          candidate.host === host && ((candidate.heard?.address ?? null) !== null || candidate.state === 'refused'),
      );

  return {
    propose: (claims) => start([...claims, ...claims.flatMap(otherPorts)]),
    proposeAsTyped: start,
    isOnlySilenceLeft: () => {
      const others = [...openSteps].filter(([key, step]) => !isInLine(key, step));
      return others.length > 0 && others.every(([key, step]) => isSilent(key, step));
    },
    isOnlyRelayLeft: () => [...openSteps.keys()].every(isRelay),
    isOnlyRelayOrSilenceLeft: (patienceMs) =>
      [...openSteps].every(([key, step]) => isRelay(key) || isInLine(key, step) || waitedMs(step) >= patienceMs),
    isBetterAtWork: () => {
      const best = board.pair();
      return [...openSteps].some(([key, step]) => {
        const candidate = board.get(key);
        const proven = best[directionOf(candidate)];
        return step.isTalking() && proven !== null && hasBetterWord(candidate, proven);
      });
    },
    mayChangePair: (patienceMs) => {
      const awaited = [...openSteps].filter(([, step]) => waitedMs(step) < patienceMs);
      return board.isBeatenBy(new Set(awaited.map(([key]) => key)));
    },
    endOpen: () => {
      for (const [key, step] of [...openSteps]) {
        const candidate = board.get(key);
        const silence = { code: 'timed-out', stage: 'connect', timeoutMs: waitedMs(step) } as const;
        // A host that gave no sign at all may only be slow while the run goes on; at its end it has had its chance.
        const hadItsChance = waitedMs(step) >= limits.silentMs && log.shortestTcpMs() !== null;
        close(key, hadItsChance || isSilent(key, step) ? failedCandidate(candidate, silence) : candidate);
      }
    },
  };
}

/** The id of a server's row; a security that is not the port's usual one is named in it. */
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
