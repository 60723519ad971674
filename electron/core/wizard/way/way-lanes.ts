import type { Candidate, Protocol, Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { directionOf, isSameServer, type ServerName, serverNameOf } from '../../../contract/server-name';
import type { Direction } from '../../../contract/verdict';
import { isHeard } from '../../checks/run-facts';
import { familyOf, isDetour } from '../../diagnosis/cause-facts';
import { message } from '../../message';
import type { Row } from '../../run/reduce-run';
import { relayPort } from '../../usual-ports';
import { discoveryOutcome, rowOnPage } from '../discovery/discovery-outcome';
import { hasFinding } from '../discovery/finding-of';
import { knownServers } from '../state/known-servers';
import { searchView } from '../state/search-view';
import type { AccountState } from '../state/wizard-state';
import { type LaneProgress, waitingLane } from './lane';
import { isNameDenied } from './look-up-lane';
import { type PortSeen, portLane } from './port-lane';

/** The lane of one port, or of the port of a protocol that got farther. */
export interface PortLane extends LaneProgress {
  /** Stays the same while another port takes over. */
  readonly slot: string;
  readonly protocol: Protocol;
  readonly port: number;
  readonly security: Security;
  readonly tookMs: number | null;
  readonly isChosen: boolean;
}

interface Slot {
  readonly name: string;
  readonly usual: { readonly protocol: Protocol; readonly port: number; readonly security: Security };
}

const slots: Readonly<Record<Direction, readonly Slot[]>> = {
  incoming: [
    { name: 'imap', usual: { protocol: 'imap', port: 993, security: 'tls' } },
    { name: 'pop3', usual: { protocol: 'pop3', port: 995, security: 'tls' } },
  ],
  outgoing: [
    { name: '587', usual: { protocol: 'smtp', port: 587, security: 'starttls' } },
    { name: '2525', usual: { protocol: 'smtp', port: 2525, security: 'starttls' } },
    { name: '465', usual: { protocol: 'smtp', port: 465, security: 'tls' } },
  ],
};

/** The lanes of a direction: always the same ones, in the same order. */
export function lanesOf(account: AccountState, direction: Direction): readonly PortLane[] {
  const ports = portsOf(account, direction);
  const host = hostOf(account, direction);
  return slots[direction].map((slot) => {
    const own = ports.filter(({ server }) => slotOf(server) === slot.name);
    const best = own.reduce<PortInRun | null>((one, other) => farther(one, other, account, host), null);
    return best === null ? emptyLane(slot, account) : { slot: slot.name, ...best.lane };
  });
}

/** The host whose ports the lanes of a direction are about; null while none is known. */
export function hostOf(account: AccountState, direction: Direction): string | null {
  const { server } = account.servers[direction];
  if (server !== null) return server.host;
  const rows = rowsOf(account, direction);
  return rows.find(({ step }) => step.group !== 'source')?.step.host ?? null;
}

interface PortInRun {
  readonly server: ServerName;
  readonly lane: Omit<PortLane, 'slot'>;
}

function portsOf(account: AccountState, direction: Direction): readonly PortInRun[] {
  const { discovery, others, servers } = account;
  const known = knownServers(account, direction);
  const chosen = servers[direction].server;
  const findings = discovery.view.report?.findings ?? [];
  const isEnded = discovery.status === 'ended' && others.status !== 'running';
  const isOffline = discoveryOutcome(account) === 'offline';
  const isSpared = known.some(({ proven }) => proven);
  const interception = findings.find((finding) => familyOf(finding) === 'interception');
  const isNetworkBlamed =
    hasFinding(discovery.view.report, 'only-web-traffic') || (direction === 'outgoing' && findings.some(isDetour));
  return seenServers(account, direction, known).map(({ server, row, seen }) => {
    const isChosen = chosen?.proven === true && isSameServer(server, chosen);
    const lane = portLane(seen, {
      isEnded,
      isChosen,
      isSpared,
      isOutdone: known.some((other) => other.port !== relayPort && isHeard(other)),
      isHostHeard: known.some((other) => other.host === server.host && hasAnswered(other)),
      isNetworkBlamed,
      areNamesDenied: isNameDenied(account),
      interceptor: interception?.party ?? null,
    });
    const took = row === null ? (seen.candidate?.tookMs ?? null) : row.tookMs;
    const reached = isOffline && seen.state === 'waiting' ? 0 : lane.reached;
    return { server, lane: { ...server, ...lane, reached, tookMs: hasTime(seen) ? took : null, isChosen } };
  });
}

/** Whether a server answered on this port, if only with a refusal. */
function hasAnswered(server: Candidate): boolean {
  return isHeard(server) || server.state === 'refused';
}

function hasTime({ state, agoMs }: PortSeen): boolean {
  return agoMs === null && !withoutTime.has(state);
}

/** The states of a port that nobody has connected to. */
const withoutTime: ReadonlySet<PortSeen['state']> = new Set([
  'waiting',
  'running',
  'not-needed',
  'skipped',
  'no-entry',
] as const);

interface SeenServer {
  readonly server: ServerName;
  readonly row: Row | null;
  readonly seen: PortSeen;
}

/** Every port for mail apps that a row or a server is about. A report without rows still has its servers. */
function seenServers(account: AccountState, direction: Direction, known: readonly Candidate[]): readonly SeenServer[] {
  const rows = rowsOf(account, direction).flatMap((row) => {
    const { step } = row;
    if (step.group === 'source') return [];
    const { protocol, host, port, security } = step;
    const server = { protocol, host, port, security };
    const candidate = known.find((other) => isSameServer(other, server)) ?? null;
    const { state, failure, phases, agoMs } = rowOnPage(row, account);
    return [{ server, row, seen: { state, failure: failure ?? candidate?.failure ?? null, phases, agoMs, candidate } }];
  });
  const others = known.filter((server) => !rows.some((row) => isSameServer(row.server, server)));
  return [...rows, ...others.map(withoutRow)].filter(({ server }) => server.port !== relayPort);
}

function withoutRow(candidate: Candidate): SeenServer {
  const { state, failure } = candidate;
  const isUntried = state === 'skipped' && !candidate.proven;
  const seen = { failure, phases: [], agoMs: null, candidate, state: isUntried ? ('waiting' as const) : state };
  return { server: serverNameOf(candidate), row: null, seen };
}

function rowsOf(account: AccountState, direction: Direction): readonly Row[] {
  return searchView(account).rows[direction === 'incoming' ? 'receiving' : 'sending'];
}

/** The lane of a port. A port that has none of its own is shown in the lane with the same encryption. */
function slotOf({ protocol, port, security }: ServerName): string {
  if (directionOf({ protocol }) === 'incoming') return protocol;
  if (port === 587 || port === 2525 || port === 465) return String(port);
  return security === 'tls' ? '465' : '587';
}

/**
 * Which of two ports of a lane is shown: the chosen one, while the search runs the one that got farther, then that of the main host. In
 * the end a port with a problem says more than one that is not offered, however far that got.
 */
function farther(one: PortInRun | null, other: PortInRun, { discovery }: AccountState, host: string | null): PortInRun {
  if (one === null) return other;
  const rank = ({ server, lane }: PortInRun): readonly number[] => {
    const far = lane.reached + (lane.tone === 'pass' ? 1 : 0);
    const isMain = server.host === host ? 1 : 0;
    const says = lane.tone === 'pass' ? 2 : lane.tone === 'quiet' ? 0 : 1;
    return [lane.isChosen ? 1 : 0, ...(discovery.status === 'running' ? [far, isMain] : [isMain, says, far])];
  };
  const [ranks, others] = [rank(one), rank(other)];
  const place = ranks.findIndex((value, index) => value !== others[index]);
  return place >= 0 && (others[place] ?? 0) > (ranks[place] ?? 0) ? other : one;
}

/** A lane for which no server is known. */
function emptyLane({ name, usual }: Slot, account: AccountState): PortLane {
  const outcome = discoveryOutcome(account);
  const isOpen = outcome === null || outcome === 'offline' || outcome === 'needs-address';
  const progress = waitingLane(wordWithoutServer(account), isOpen ? 'wait' : 'quiet');
  const reached = outcome === 'offline' ? 0 : progress.reached;
  return { slot: name, ...usual, ...progress, reached, tookMs: null, isChosen: false };
}

/** What is said of a port for which no server is known. */
export function wordWithoutServer(account: AccountState): Message {
  const { mistake, view } = account.discovery;
  const outcome = discoveryOutcome(account);
  if (mistake !== null || outcome === 'offline' || outcome === 'cancelled') return message('way.word.not-tried');
  if (outcome === null || outcome === 'needs-address') return message('way.word.waiting-for-name');
  const isAnyKnown = view.answer.incoming !== null || view.answer.outgoing !== null;
  return message(isAnyKnown ? 'way.word.not-tried' : 'way.word.no-server-name');
}
