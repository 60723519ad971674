import type { Addresses } from '../core/dns-records';
import { limits } from '../core/limits';
import { relayPort, type UsualPort, usualPorts } from '../core/usual-ports';
import type { ProbeTarget } from './probe-target';

/** What is known of a server when it wants a connection. */
export interface Wish {
  readonly target: ProbeTarget;
  /** Whether nothing has connected to its port at its addresses yet. */
  readonly isFirst: boolean;
  /** Whether a certificate that was seen at its addresses has its name. */
  readonly isExpected: boolean;
  /** Whether nothing that is under way at its addresses could bring a better wish. */
  readonly isLast: boolean;
  /** Whether a server that is likely to be right works or is being tried at its addresses, for fetching or sending as it is. */
  readonly isServed: boolean;
  /** The same of the other direction. */
  readonly isOtherServed: boolean;
  /** Whether an IMAP server that a source names waits for its turn at its addresses. */
  readonly isImapAwaited: boolean;
}

/** The connections of one run, counted at each address. */
export interface ConnectionBudget {
  /** Takes one connection where there is one for this wish; gives whether there is. */
  take(wish: Wish): boolean;
  /** Whether a server has to wait until nothing better is left at its machine, because documents are asked for there too. */
  givesWay(target: ProbeTarget): boolean;
  /** Says that a host is asked for documents. */
  readonly noteWebsite: (host: string) => void;
  /** Says where a host is. */
  readonly noteAddresses: (host: string, addresses: Addresses) => void;
}

/** What else a run opens connections for. */
interface OtherConnections {
  /** Sign-ins that may follow in this run. */
  readonly signIns: number;
  /** Documents that one machine may be asked for. */
  readonly documents: number;
}

/** Starts with `limits.connectionsPerAddress` for every address. */
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
      // Which of them will answer is not known before.
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

/** Whether documents, sign-ins and what a mail app would rather use come to the whole share of a machine. */
function isBeyondShare({ port }: ProbeTarget, { documents, signIns }: OtherConnections): boolean {
  const place = placesThatGiveWay.get(port);
  return place !== undefined && place + documents + signIns > limits.connectionsPerAddress;
}

/** Ports that give way, with how many of a machine come before them, themselves included: 993 and the three of submission do. */
const placesThatGiveWay: ReadonlyMap<number, number> = new Map([
  [143, 5],
  [995, 6],
  [110, 7],
  [relayPort, 8],
]);

/**
 * How many connections must be left over for others. A guessed port is opened at once under one name. What comes again under another
 * name may take what is dispensable for the ports that matter most, and who has a direction served leaves one for the other.
 */
function leftForOthers(wish: Wish): number {
  const { target, isFirst, isExpected, isLast, isServed, isOtherServed } = wish;
  if (target.isNamed) return leftByNamed(wish);
  if (isFirst && target.source === 'guess') return 0;
  if (isLast && isExpected && target.protocol !== 'pop3') return 0;
  const owed = isServed && !isOtherServed ? 1 : 0;
  return (isFirst || isExpected ? 0 : 2) + dispensability(target) + owed;
}

/** Where IMAP is named too, it is to come before POP3. */
function leftByNamed({ target, isServed, isOtherServed, isImapAwaited }: Wish): number {
  const owed = isOtherServed ? 0 : 1;
  if (target.protocol !== 'pop3') return isServed ? owed : 0;
  if (isServed) return owed + 1;
  return 2 * owed + (isImapAwaited ? 1 : 0);
}

/** The first port for fetching and for sending comes first, then the others of IMAP and submission, then POP3. */
function dispensability({ protocol, port }: ProbeTarget): number {
  if (protocol === 'pop3') return 2;
  const ports: readonly UsualPort[] = usualPorts[protocol];
  return ports[0]?.port === port ? 0 : 1;
}

function listOf({ v4, v6 }: Addresses): readonly string[] {
  return [...v4, ...v6];
}
