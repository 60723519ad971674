import type { Failure } from '../contract/failure';
import type { Result } from '../contract/result';
import type { Claim } from '../core/discovery/claim';
import { hostOfUrl } from '../core/discovery/https-url';
import type { DocumentQuestion, Inquiry } from '../core/discovery/inquiry';
import type { Provider } from '../core/discovery/provider';
import { isSameOrganisation } from '../core/discovery/same-organisation';
import type { FetchedDocument } from '../core/fetched-document';
import type { DocumentFetcher } from './ports';
import type { RunLog, StepLog } from './run-log';
import type { Lookup, RunResolver } from './run-resolver';

/** What the inquiries of one run are played with. */
export interface InquiryWorld {
  readonly resolver: RunResolver;
  readonly fetcher: DocumentFetcher;
  readonly log: RunLog;
  readonly signal: AbortSignal;
  readonly propose: (claims: readonly Claim[]) => void;
  readonly recognise: (provider: Provider) => void;
}

/** Plays an inquiry to its end and gives its result; its phases are told in the step's row. */
export async function playInquiry<T>(inquiry: Inquiry<T>, step: StepLog, world: InquiryWorld): Promise<T> {
  let turn = inquiry.next();
  while (!turn.done) {
    turn = inquiry.next(await answer(turn.value, step, world));
  }
  return turn.value;
}

type Ask = Inquiry<unknown> extends Generator<infer Step, unknown, unknown> ? Step : never;

async function answer(ask: Ask, step: StepLog, world: InquiryWorld): Promise<unknown> {
  switch (ask.kind) {
    case 'addresses':
      return await told(world.resolver.addresses(ask.host), step);
    case 'mx':
      return await told(world.resolver.mx(ask.domain), step);
    case 'srv':
      return await told(world.resolver.srv(ask.name), step);
    case 'txt':
      return await told(world.resolver.txt(ask.name), step);
    case 'document':
      return await fetchDocument(ask, step, world);
    case 'withhold':
      withhold(ask.host, world);
      return undefined;
    case 'propose':
      world.propose(ask.claims);
      return undefined;
    case 'recognise':
      world.recognise(ask.provider);
      return undefined;
    case 'together':
      return await Promise.all(ask.inquiries.map((inquiry) => playInquiry(inquiry, step, world)));
  }
}

async function fetchDocument(
  { url, tells, post }: DocumentQuestion,
  step: StepLog,
  world: InquiryWorld,
): Promise<Result<FetchedDocument, Failure>> {
  const asked = hostOfUrl(url);
  const request = {
    url,
    ...(post === undefined ? {} : { post }),
    resolve: (host: string) => told(world.resolver.addresses(host), step),
    disclose: (host: string) => world.log.disclose({ to: host, what: tells, over: 'https' }),
    mayFollow: (host: string) => {
      // Whoever consented to tell one organisation the address has not consented to tell another.
      if (tells === 'domain' || isSameOrganisation(host, asked)) return true;
      withhold(host, world);
      return false;
    },
  };
  return await world.fetcher.fetch(request, step.watch, world.signal);
}

/** Notes that a host wants the address and was not told anything. */
function withhold(host: string, { log }: InquiryWorld): void {
  log.disclose({ to: host, what: 'nothing', over: 'https' });
}

/** Awaits a look-up and tells it as the step's `dns` phase, with the times of the look-up itself. */
export async function told<T>(lookup: Lookup<T>, step: StepLog): Promise<Result<T, Failure>> {
  const end = step.begin('dns', lookup.startedMs);
  const result = await lookup.result;
  end(lookup.endedMs() ?? undefined);
  return result;
}
