import { type Source, sourceSchema } from '../../contract/candidate';

type SaidBy = 'person' | 'domain' | 'list' | 'exchanger' | 'nobody';

/** How far a source is trusted, and how the rest of the program treats it. */
interface SourceFacts {
  /** The kind of evidence that it gives. */
  readonly origin: 'typed' | 'document' | 'list' | 'dns' | 'guess';
  /** Whose word it is: the person's, what the domain itself publishes, that of those who keep a list, that of its mail exchanger, or nobody's. */
  readonly saidBy: SaidBy;
  /** Whether it reads the list of providers that comes with Mailwright. */
  readonly isOfProviders: boolean;
  /** Whether it is a document of the domain itself, so that two of them should agree. */
  readonly isOwnDocument: boolean;
  /** Whether it states the security of a server, so that STARTTLS can be expected where it says so. */
  readonly statesSecurity: boolean;
  /** The reason why a port that it names was chosen; null where the reason depends on more than the source. */
  readonly namedReason: `ranking.${string}` | null;
}

const byDomain = { saidBy: 'domain', isOfProviders: false } as const;
const published = {
  ...byDomain,
  isOwnDocument: true,
  statesSecurity: true,
  namedReason: 'ranking.published-and-proven',
} as const;
const byList = { saidBy: 'list', isOfProviders: true, isOwnDocument: false } as const;
const listed = { ...byList, statesSecurity: true, namedReason: 'ranking.listed-and-proven' } as const;
const led = { ...byDomain, isOwnDocument: false, statesSecurity: false } as const;

/** Every source once, in the order of the ranking. */
export const sourceFacts = {
  typed: { origin: 'typed', ...led, saidBy: 'person', namedReason: null },
  autoconfig: { origin: 'document', ...published },
  'well-known': { origin: 'document', ...published },
  pacc: { origin: 'document', ...published, statesSecurity: false },
  mailconf: { origin: 'document', ...led, namedReason: 'ranking.dns-document-and-proven' },
  table: { origin: 'list', ...listed },
  ispdb: { origin: 'list', ...listed, isOfProviders: false },
  mx: { origin: 'dns', ...listed, saidBy: 'exchanger', statesSecurity: false },
  srv: { origin: 'dns', ...led, namedReason: 'ranking.srv-and-proven' },
  autodiscover: { origin: 'document', ...led, namedReason: 'ranking.published-and-proven' },
  guess: { origin: 'guess', ...led, saidBy: 'nobody', namedReason: null },
} as const satisfies Readonly<Record<Source, SourceFacts>>;

/** The order in which sources are told to a reader: the domain's own, lists, what its mail exchanger leads to, and guesses. */
const speakers: readonly SaidBy[] = ['person', 'domain', 'list', 'exchanger', 'nobody'];

/** Every source once, by whose word it is. */
export const sourcesBySpeaker: readonly Source[] = speakers.flatMap((speaker) =>
  sourceSchema.options.filter((source) => sourceFacts[source].saidBy === speaker),
);

/** Whether a document, list or record names the server: it is neither typed nor a guess. */
export function isNamedByOthers(source: Source): boolean {
  const { origin } = sourceFacts[source];
  return origin !== 'typed' && origin !== 'guess';
}

/**
 * Who states that a port has STARTTLS: a list, whose keepers have tried it, or only a document of the domain, which may be wrong. Null
 * where nobody states it.
 */
export function whoPromisesStarttls(sources: readonly Source[], isPortNamed: boolean): 'list' | 'document' | null {
  const stating = sources.filter((source) => isPortNamed && sourceFacts[source].statesSecurity);
  if (stating.some((source) => sourceFacts[source].origin === 'list')) return 'list';
  return stating.length > 0 ? 'document' : null;
}

/** The place of a source among all, best first, from 0. */
export function rankOfSource(source: Source): number {
  return sourceSchema.options.indexOf(source);
}
