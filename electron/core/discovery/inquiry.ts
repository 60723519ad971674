import type { StepState } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import type { Result } from '../../contract/result';
import type { Addresses, MxRecord, SrvRecord } from '../dns-records';
import type { DocumentPost, FetchedDocument } from '../fetched-document';
import type { Provider, ProviderTable } from '../knowledge/provider';
import type { Claim } from './claim';

/** What an inquiry wants next. */
export type InquiryStep =
  | { readonly kind: 'addresses' | 'mx' | 'srv' | 'txt' | 'ns'; readonly name: string }
  | ({ readonly kind: 'document' } & DocumentQuestion)
  /** Note that a host wants the address and does not get it. */
  | { readonly kind: 'withhold'; readonly host: string }
  /** Servers that are worth a probe from now on. */
  | { readonly kind: 'propose'; readonly claims: readonly Claim[] }
  /** The provider was recognised. */
  | { readonly kind: 'recognise'; readonly provider: Provider }
  /** Play these side by side; resumed with their results in order when all have ended. */
  | { readonly kind: 'together'; readonly inquiries: readonly Inquiry<unknown>[] };

/**
 * An https document, and what every host that is asked for it learns of the account. The address is disclosed in two steps: sources are
 * asked with the domain, and one that wants the address ends as `needs-address` until the user consents.
 */
export interface DocumentQuestion {
  readonly url: string;
  /** Redirects of a request with the address are followed only within the organisation that was asked. */
  readonly tells: 'domain' | 'address';
  /** Fetched by GET where it is left out. */
  readonly post?: DocumentPost;
}

/**
 * A source's logic with the I/O left out; played by the engine, a test or a fuzzer. It knows nothing of time or sockets, so a test plays
 * it in a small scripted world.
 */
export type Inquiry<T> = Generator<InquiryStep, T, unknown>;

/** What a source may know of the account, and whom it may ask. */
export interface InquiryContext {
  /** The mail domain, ASCII and lower case. */
  readonly domain: string;
  /** Fills in login names; sent to a source only where `allowAddress` is set. Null where none was given. */
  readonly address: string | null;
  /** Whether the user consents that sources which insist on the address get it. */
  readonly allowAddress: boolean;
  readonly providers: ProviderTable;
  /** Whether Mozilla's list may be asked. */
  readonly askIspdb: boolean;
}

/** How a source's row in the ladder ends; `found` and `of` are counts, for srv and guess only. */
export interface SourceOutcome {
  readonly state: StepState;
  readonly failure: Failure | null;
  readonly found?: number;
  readonly of?: number;
}

/** The addresses of a name. */
export function* askAddresses(host: string): Inquiry<Result<Addresses, Failure>> {
  return (yield { kind: 'addresses', name: host }) as Result<Addresses, Failure>;
}

/** The mail exchangers of a domain; empty where it has none. */
export function* askMx(domain: string): Inquiry<Result<readonly MxRecord[], Failure>> {
  return (yield { kind: 'mx', name: domain }) as Result<readonly MxRecord[], Failure>;
}

/** The SRV records of a service name; empty where it has none. */
export function* askSrv(name: string): Inquiry<Result<readonly SrvRecord[], Failure>> {
  return (yield { kind: 'srv', name }) as Result<readonly SrvRecord[], Failure>;
}

/** The TXT records of a name, each as one string; empty where it has none. */
export function* askTxt(name: string): Inquiry<Result<readonly string[], Failure>> {
  return (yield { kind: 'txt', name }) as Result<readonly string[], Failure>;
}

/** The name servers of a domain; empty where it is no zone of its own. */
export function* askNs(domain: string): Inquiry<Result<readonly string[], Failure>> {
  return (yield { kind: 'ns', name: domain }) as Result<readonly string[], Failure>;
}

/** The document at an https URL. */
export function* askDocument(question: DocumentQuestion): Inquiry<Result<FetchedDocument, Failure>> {
  return (yield { kind: 'document', ...question }) as Result<FetchedDocument, Failure>;
}

/** The results of several inquiries that run side by side, in their order. */
export function* together<T>(inquiries: readonly Inquiry<T>[]): Inquiry<readonly T[]> {
  return (yield { kind: 'together', inquiries }) as readonly T[];
}

/** The results of two inquiries of different kinds that run side by side. */
export function* both<A, B>(one: Inquiry<A>, other: Inquiry<B>): Inquiry<readonly [A, B]> {
  return (yield { kind: 'together', inquiries: [one, other] }) as readonly [A, B];
}
