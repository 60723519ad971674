import type { Candidate } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { isSameServer } from '../../../contract/server-name';
import type { Direction } from '../../../contract/verdict';
import { failureMessage } from '../../diagnosis/failure-message';
import { sourceFacts } from '../../discovery/source-facts';
import { message } from '../../message';
import { isForClients } from '../../usual-ports';
import { type BlameLink, blameChain } from '../discovery/blame-chain';
import { knownServers } from '../state/known-servers';
import type { WizardState } from '../state/wizard-state';
import { isUnverified } from './works-unverified';

/** One of the servers that sources name for a direction. */
interface ClaimOnPage {
  /** Its number in `choose-claim`. */
  readonly index: number;
  readonly server: Candidate;
  readonly isChosen: boolean;
  /** Whether a mail app may get it. */
  readonly isForClients: boolean;
  /** What this computer has found out about it. */
  readonly proof: Message;
  /** Who names it and what happened to it, in one sentence. */
  readonly line: Message;
}

/** A direction whose sources disagree. */
export interface ConflictOnPage {
  readonly direction: Direction;
  /** Whether there is nothing to decide, because only one of the servers works. */
  readonly isQuiet: boolean;
  readonly title: Message;
  /** Who is responsible; null where that is not known. */
  readonly chain: readonly BlameLink[] | null;
  readonly claims: readonly ClaimOnPage[];
}

/** The conflicts of the page, receiving first, but those that the person has decided. A report from a file shows all. */
export function conflictsOnPage(state: WizardState): readonly ConflictOnPage[] {
  const { account, setAside } = state;
  const conflicts = account.discovery.view.report?.conflicts ?? [];
  return conflicts
    .filter(({ direction }) => setAside !== null || !account.settledConflicts.includes(direction))
    .map(({ direction, claims }) => {
      const servers = claims.map((claim) => knownAs(state, direction, claim));
      const chosen = account.servers[direction].server;
      return {
        direction,
        isQuiet: isQuiet(servers),
        title: titleOf(direction, servers),
        chain: isOutdated(servers) ? blameChain('provider', true) : null,
        claims: servers.map((server, index) => ({
          index,
          server,
          isChosen: chosen !== null && isSameServer(chosen, server),
          isForClients: isForClients(server),
          proof: proofOf(state, direction, server),
          line: lineOf(server),
        })),
      };
    });
}

/** A claim with the evidence of the newest test. */
function knownAs({ account }: WizardState, direction: Direction, claim: Candidate): Candidate {
  return knownServers(account, direction).find((server) => isSameServer(server, claim)) ?? claim;
}

/** Whether one source names a server that works and another names one that does not. */
function isOutdated(servers: readonly Candidate[]): boolean {
  return servers.some(({ proven }) => proven) && servers.some(({ proven }) => !proven);
}

/** Whether at most one of the servers works, so that the choice makes itself. */
function isQuiet(servers: readonly Candidate[]): boolean {
  return servers.filter(({ proven }) => proven).length < 2;
}

function lineOf(server: Candidate): Message {
  const { host, source, state, proven } = server;
  const works = isUnverified(server) ? 'unverified' : 'works';
  const came = proven ? works : (fates[state] ?? 'failed');
  return message('settings.conflict.line', { origin: sourceFacts[source].origin, host, came });
}

const fates: Readonly<Partial<Record<Candidate['state'], string>>> = {
  refused: 'refused',
  'no-answer': 'silent',
  'no-entry': 'unknown',
  skipped: 'untested',
  'not-needed': 'untested',
};

function titleOf(direction: Direction, servers: readonly Candidate[]): Message {
  const dead = servers.filter(({ proven }) => !proven);
  const [first] = dead;
  if (isOutdated(servers) && dead.length === 1 && first !== undefined)
    return message('settings.conflict.outdated', { direction, origin: sourceFacts[first.source].origin });
  const working = servers.length - dead.length;
  return message('settings.conflict.several', { direction, working });
}

function proofOf({ account }: WizardState, direction: Direction, server: Candidate): Message {
  if (server.proven) {
    const took = { ms: server.tookMs ?? 0 };
    return message(isUnverified(server) ? 'settings.claim.works-unverified' : 'settings.claim.works', { took });
  }
  if (server.state === 'refused' || server.state === 'no-answer') {
    const alike = knownServers(account, direction).filter(
      (other) => other.host === server.host && other.state === server.state && isForClients(other),
    );
    const ports = new Set([server.port, ...alike.map(({ port }) => port)]);
    return message(`settings.claim.${server.state}`, { ports: { list: [...ports] } });
  }
  return server.failure === null ? message('settings.claim.not-tested') : failureMessage(server.failure);
}

/** The directions for which the person has to decide between servers that work. */
export function openConflicts(state: WizardState): readonly Direction[] {
  if (state.setAside !== null) return [];
  return conflictsOnPage(state).flatMap(({ direction, isQuiet }) => (isQuiet ? [] : direction));
}
