import type { Addresses } from '../core/dns-records';
import { limits } from '../core/limits';
import { relayPort, type UsualPort, usualPorts } from '../core/usual-ports';
import type { ProbeTarget } from './probe-target';

/** A request for a connection to a server, and what is known then. */
export interface Wish {
  readonly target: ProbeTarget;
  /** Whether its port at its addresses was not connected to yet. */
  readonly isFirst: boolean;
  /** Whether a certificate seen at its addresses has its name. */
  readonly isExpected: boolean;
  /** Whether no probe under way at its addresses could lead to a better wish. */
  readonly isLast: boolean;
  /** Whether, for its direction, a server that is likely to be right works or is being tried at its addresses. */
  readonly isServed: boolean;
  /** The same for the other direction. */
  readonly isOtherServed: boolean;
  /** Whether an IMAP server that a source names waits for a connection at its addresses. */
  readonly isImapAwaited: boolean;
}

/**
 * The connections of one run, counted for each address. Probes may take `limits.connectionsPerAddress`, so that no server takes them
 * for a port scan. On a machine that is website and mail server at once, documents and sign-ins count too: 143, POP3 and port 25 give
 * way there, unless they are all that is left. A machine of many names may see a few more.
 */
export interface ConnectionBudget {
  /** Takes one connection where this wish may have one; gives whether it may. */
  take(wish: Wish): boolean;
  /** Whether a server has to wait until nothing better is left at its machine, because documents are fetched there too. */
  givesWay(target: ProbeTarget): boolean;
  /** Notes that documents are fetched from a host. */
  readonly noteWebsite: (host: string) => void;
  /** Notes the addresses of a host. */
  readonly noteAddresses: (host: string, addresses: Addresses) => void;
}

/** The other connections of a run. */
interface OtherConnections {
  /** Sign-ins that may follow in this run. */
  readonly signIns: number;
  /** Documents that may be fetched from one machine. */
  readonly documents: number;
}

/** Starts with no connection taken. */
export function createConnectionBudget(others: OtherConnections): ConnectionBudget {
  const opened = new Map<string, number>();
  const websites = new Set<string>();
  const addressesOf = new Map<string, Addresses>();
  const isWebsite = (address: string) =>
    [...websites].some((host) => listOf(addressesOf.get(host) ?? nowhere).includes(address));
  const givesWay = (target: ProbeTarget) =>
    !target.isNamed && isBeyondShare(target, others) && listOf(target.addresses).some(isWebsite);
  return {
    givesWay,
    take: (wish) => {
      const addresses = listOf(wish.target.addresses);
      const most = Math.max(0, ...addresses.map((address) => opened.get(address) ?? 0));
      if (most + leftForOthers(wish) >= limits.connectionsPerAddress) return false;
      const isAllThatIsLeft = wish.isLast && !wish.isServed;
      if (wish.isFirst && !isAllThatIsLeft && givesWay(wish.target)) return false;
      // It is not known yet which address will answer.
      for (const address of addresses) opened.set(address, (opened.get(address) ?? 0) + 1);
      return true;
    },
    noteWebsite: (host) => {
      websites.add(host);
    },
    noteAddresses: (host, addresses) => {
      addressesOf.set(host, addresses);
    },
  };
}

const nowhere: Addresses = { v4: [], v6: [] };

/** Whether documents, sign-ins and the ports that a mail app prefers use up the connections of a machine. */
function isBeyondShare({ port }: ProbeTarget, { documents, signIns }: OtherConnections): boolean {
  const place = placesThatGiveWay.get(port);
  return place !== undefined && place + documents + signIns > limits.connectionsPerAddress;
}

/** Ports that give way, each with its place in a machine's order. 993 and the three submission ports are the first four. */
const placesThatGiveWay: ReadonlyMap<number, number> = new Map([
  [143, 5],
  [995, 6],
  [110, 7],
  [relayPort, 8],
]);

/**
 * How many connections must be left for other wishes. A guessed port is opened at once under its first name. Under further names the
 * less important ports leave more. A wish whose direction is served leaves one for the other direction.
 */
function leftForOthers(wish: Wish): number {
  const { target, isFirst, isExpected, isLast, isServed, isOtherServed } = wish;
  if (target.isNamed) return leftByNamed(wish);
  if (isFirst && target.source === 'guess') return 0;
  if (isLast && isExpected && target.protocol !== 'pop3') return 0;
  const owed = isServed && !isOtherServed ? 1 : 0;
  return (isFirst || isExpected ? 0 : 2) + dispensability(target) + owed;
}

/** The same for a server that a source names. Where IMAP is named too, it comes before POP3. */
function leftByNamed({ target, isServed, isOtherServed, isImapAwaited }: Wish): number {
  const owed = isOtherServed ? 0 : 1;
  if (target.protocol !== 'pop3') return isServed ? owed : 0;
  if (isServed) return owed + 1;
  return 2 * owed + (isImapAwaited ? 1 : 0);
}

/** 0 for the first port of IMAP and of submission, 1 for their others, 2 for POP3. */
function dispensability({ protocol, port }: ProbeTarget): number {
  if (protocol === 'pop3') return 2;
  const ports: readonly UsualPort[] = usualPorts[protocol];
  return ports[0]?.port === port ? 0 : 1;
}

function listOf({ v4, v6 }: Addresses): readonly string[] {
  return [...v4, ...v6];
}
