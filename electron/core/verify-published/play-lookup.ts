import { isWithin } from '../../contract/host-name';
import type { LookupOrder, LookupPlace } from './lookup-orders';
import type { WishedServer } from './settings-to-verify';

/** What is at one place: the hosts that are asked, and the servers that they name, receiving first; empty where they name none. */
export interface LookupAnswer {
  readonly hosts: readonly string[];
  readonly servers: readonly WishedServer[];
  /** Whether it has something else there, such as a web page. */
  readonly hasPage?: boolean;
  /** Whether it refuses whoever gives no password. */
  readonly wantsPassword?: boolean;
}

/** What each place of a domain answers; a place that is missing has no host. */
export type LookupAnswers = Readonly<Partial<Record<LookupPlace, LookupAnswer>>>;

/** A domain as mail programs see it, and the servers that they should find. */
export interface LookedUpDomain {
  readonly domain: string;
  readonly answers: LookupAnswers;
  readonly incoming: WishedServer;
  readonly outgoing: WishedServer;
  /** Whether both servers answer, so that a program which tries their names finds them. */
  readonly areAnswering: boolean;
}

/** What a mail program makes of a domain. */
export interface ProgramFinding {
  readonly program: string;
  /**
   * The right servers, wrong ones, or none although it tries usual names. Or it asks: for the servers, for the password, or whether a
   * host outside the domain may be told the address.
   */
  readonly finds: 'right' | 'wrong' | 'nothing' | 'asks';
  /** Where it has found the settings; null where it found none, or guessed. */
  readonly place: LookupPlace | null;
  /** Hosts that learn the whole address. */
  readonly addressToldTo: readonly string[];
}

/** What a program finds at a domain, and who learns the address meanwhile. */
export function playLookup(order: LookupOrder, looked: LookedUpDomain): ProgramFinding {
  const { answers } = looked;
  const winner = order.steps.findIndex(
    ({ place }) => countsFor(order, answers, place) && isWhole(order, answers[place]),
  );
  const played = order.isAtOnce || winner < 0 ? order.steps : order.steps.slice(0, winner + 1);
  const told = played.flatMap((step) =>
    step.tellsAddress && !asksAbout(step, looked) ? (answers[step.place]?.hosts ?? []) : [],
  );
  const shared = { program: order.id, addressToldTo: [...new Set([...order.alwaysTold, ...told])] };
  const place = order.steps[winner]?.place;
  if (asksPerson(order, looked, place)) return { ...shared, place: null, finds: 'asks' };
  if (place !== undefined) {
    return { ...shared, place, finds: areRight(order, answers[place]?.servers ?? [], looked) ? 'right' : 'wrong' };
  }
  return { ...shared, place: null, finds: isGuessable(order.guesses, looked) ? 'right' : 'nothing' };
}

/** Whether the person has to answer something before the servers are known. */
function asksPerson(order: LookupOrder, looked: LookedUpDomain, place: LookupPlace | undefined): boolean {
  const { steps, guesses, asksForPassword } = order;
  const mayTell = steps.every((step) => !asksAbout(step, looked)) || hasOwnAutodiscover(order, looked);
  if (!mayTell) return true;
  if (place !== undefined) return false;
  const wantsPassword = steps.some((step) => looked.answers[step.place]?.wantsPassword);
  return guesses === null || (asksForPassword === true && wantsPassword);
}

/** Whether an answer counts: among the places of which only the first answer does, an earlier one may have answered. */
function countsFor(
  { steps, onlyFirstOf, takesPages }: LookupOrder,
  answers: LookupAnswers,
  place: LookupPlace,
): boolean {
  if (!onlyFirstOf.includes(place)) return true;
  const first = steps.find((step) => {
    const answer = answers[step.place];
    if (!onlyFirstOf.includes(step.place) || answer === undefined) return false;
    return answer.servers.length > 0 || (takesPages && answer.hasPage === true);
  });
  return first?.place === place;
}

/** Whether the person is asked before the host at a place is told the address. */
function asksAbout({ place, asksFirst }: LookupOrder['steps'][number], { domain, answers }: LookedUpDomain): boolean {
  const hosts = answers[place]?.hosts ?? [];
  return asksFirst === true && hosts.some((host) => !isWithin(host, domain));
}

/** Nothing is asked where the domain itself answers Autodiscover. */
function hasOwnAutodiscover(order: LookupOrder, { answers }: LookedUpDomain): boolean {
  return isWhole(order, answers['autodiscover-host']) || isWhole(order, answers['autodiscover-domain']);
}

/** Whether there is a server for receiving and one for sending; programs go on where a place has only half of them. */
function isWhole(order: LookupOrder, answer: LookupAnswer | undefined): boolean {
  const servers = answer?.servers ?? [];
  return first(order, servers, false) !== undefined && first(order, servers, true) !== undefined;
}

/** Programs take the first server of each direction. */
function areRight(
  order: LookupOrder,
  servers: readonly WishedServer[],
  { incoming, outgoing }: LookedUpDomain,
): boolean {
  return isSame(first(order, servers, false), incoming) && isSame(first(order, servers, true), outgoing);
}

function first(
  { receives }: LookupOrder,
  servers: readonly WishedServer[],
  isOutgoing: boolean,
): WishedServer | undefined {
  return servers.find(({ protocol }) =>
    protocol === 'smtp' ? isOutgoing : !isOutgoing && receives.includes(protocol),
  );
}

function isSame(one: WishedServer | undefined, other: WishedServer): boolean {
  return one !== undefined && one.protocol === other.protocol && one.host === other.host && one.port === other.port;
}

/** Ports that programs try at a name which they guess. */
const guessedPorts: ReadonlySet<number> = new Set([993, 143, 995, 110, 465, 587]);

function isGuessable(
  guesses: LookupOrder['guesses'],
  { domain, incoming, outgoing, areAnswering }: LookedUpDomain,
): boolean {
  if (guesses === null || !areAnswering) return false;
  const isAmong = (labels: readonly string[], { host, port }: WishedServer) =>
    guessedPorts.has(port) && labels.some((label) => host === (label === '' ? domain : `${label}.${domain}`));
  return isAmong(guesses.incoming, incoming) && isAmong(guesses.outgoing, outgoing);
}
