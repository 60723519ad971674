import type { LookupOrder, LookupPlace } from './lookup-orders';
import type { WishedServer } from './settings-to-verify';

/** What is at one place: the host that is asked, and the servers that it names, receiving first; empty where it names none. */
export interface LookupAnswer {
  readonly host: string;
  readonly servers: readonly WishedServer[];
}

/** What each place of a domain answers; a place that is missing has no host. */
export type LookupAnswers = Readonly<Partial<Record<LookupPlace, LookupAnswer>>>;

/** A domain as mail programs see it, and the servers that they should find. */
export interface LookedUpDomain {
  readonly domain: string;
  readonly answers: LookupAnswers;
  readonly incoming: WishedServer;
  readonly outgoing: WishedServer;
}

/** What a mail program makes of a domain. */
export interface ProgramFinding {
  readonly program: string;
  /** The right servers, wrong ones, none although it tries usual names, or none so that it asks for them. */
  readonly finds: 'right' | 'wrong' | 'nothing' | 'asks';
  /** Where it has found the settings; null where it found none, or guessed. */
  readonly place: LookupPlace | null;
  /** Hosts that learn the whole address. */
  readonly addressToldTo: readonly string[];
}

/** What a program finds at a domain, and who learns the address meanwhile. */
export function playLookup(order: LookupOrder, looked: LookedUpDomain): ProgramFinding {
  const { answers } = looked;
  const winner = order.steps.findIndex(({ place }) => isWhole(answers[place]?.servers ?? []));
  const played = order.isAtOnce || winner < 0 ? order.steps : order.steps.slice(0, winner + 1);
  const told = played.flatMap(({ place, tellsAddress }) => (tellsAddress ? (answers[place]?.host ?? []) : []));
  const shared = { program: order.id, addressToldTo: [...new Set([...order.alwaysTold, ...told])] };
  const place = order.steps[winner]?.place;
  if (place !== undefined) {
    return { ...shared, place, finds: areRight(answers[place]?.servers ?? [], looked) ? 'right' : 'wrong' };
  }
  if (order.guesses === null) return { ...shared, place: null, finds: 'asks' };
  return { ...shared, place: null, finds: isGuessable(order.guesses, looked) ? 'right' : 'nothing' };
}

/** Whether there is a server for receiving and one for sending; programs go on where a place has only half of them. */
function isWhole(servers: readonly WishedServer[]): boolean {
  return first(servers, false) !== undefined && first(servers, true) !== undefined;
}

/** Programs take the first server of each direction. */
function areRight(servers: readonly WishedServer[], { incoming, outgoing }: LookedUpDomain): boolean {
  return isSame(first(servers, false), incoming) && isSame(first(servers, true), outgoing);
}

function first(servers: readonly WishedServer[], isOutgoing: boolean): WishedServer | undefined {
  return servers.find(({ protocol }) => (protocol === 'smtp') === isOutgoing);
}

function isSame(one: WishedServer | undefined, other: WishedServer): boolean {
  return one !== undefined && one.protocol === other.protocol && one.host === other.host && one.port === other.port;
}

/** Ports that programs try at a name which they guess. */
const guessedPorts: ReadonlySet<number> = new Set([993, 143, 995, 110, 465, 587]);

function isGuessable(
  guesses: NonNullable<LookupOrder['guesses']>,
  { domain, incoming, outgoing }: LookedUpDomain,
): boolean {
  const isAmong = (labels: readonly string[], { host, port }: WishedServer) =>
    guessedPorts.has(port) && labels.some((label) => host === (label === '' ? domain : `${label}.${domain}`));
  return isAmong(guesses.incoming, incoming) && isAmong(guesses.outgoing, outgoing);
}
