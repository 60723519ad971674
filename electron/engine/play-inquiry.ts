import type { Failure } from '../contract/failure';
import type { Result } from '../contract/result';
import type { Claim } from '../core/discovery/claim';
import { hostOfUrl } from '../core/discovery/https-url';
import type { DocumentQuestion, Inquiry } from '../core/discovery/inquiry';
import { isSameOrganisation } from '../core/discovery/same-organisation';
import type { FetchedDocument } from '../core/fetched-document';
import type { Provider } from '../core/knowledge/provider';
import { reachOf } from '../core/private-address';
import type { DocumentFetcher, DocumentRequest } from './ports';
import type { RunLog, StepLog } from './run-log';
import type { Lookup, RunResolver } from './run-resolver';
import type { TaskGroup } from './task-group';
import type { WebReach } from './web-reach';

/** What the inquiries of one run are played with. */
export interface InquiryWorld {
  readonly resolver: RunResolver;
  readonly fetcher: DocumentFetcher;
  readonly web: WebReach;
  /** Says that a host is about to be asked for a document. */
  readonly noteWebsite: (host: string) => void;
  /** The addresses of a proxy, asked for once a run. */
  readonly resolveProxy: DocumentRequest['resolveProxy'];
  readonly log: RunLog;
  readonly signal: AbortSignal;
  readonly tasks: TaskGroup;
  readonly propose: (claims: readonly Claim[]) => void;
  readonly recognise: (provider: Provider) => void;
}

/** Where the phases of an inquiry are told. */
export type InquiryStepLog = Pick<StepLog, 'begin' | 'watch'>;

/** Plays an inquiry to its end and gives its result; its phases are told in the step's row. */
export async function playInquiry<T>(inquiry: Inquiry<T>, step: InquiryStepLog, world: InquiryWorld): Promise<T> {
  let turn = inquiry.next();
  while (!turn.done) {
    turn = inquiry.next(await answer(turn.value, step, world));
  }
  return turn.value;
}

type Ask = Inquiry<unknown> extends Generator<infer Step, unknown, unknown> ? Step : never;

async function answer(ask: Ask, step: InquiryStepLog, world: InquiryWorld): Promise<unknown> {
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
    case 'together': {
      const played = ask.inquiries.map((inquiry) => playInquiry(inquiry, step, world));
      for (const one of played) world.tasks.addBeside(one);
      return await Promise.all(played);
    }
  }
}

async function fetchDocument(
  { url, tells, post }: DocumentQuestion,
  step: InquiryStepLog,
  world: InquiryWorld,
): Promise<Result<FetchedDocument, Failure>> {
  const asked = hostOfUrl(url);
  /** As they were tried: the last one led to the answer. */
  const routes: ('direct' | 'proxy')[] = [];
  const request: DocumentRequest = {
    url,
    ...(post === undefined ? {} : { post }),
    resolve: (host) => {
      routes.push('direct');
      world.noteWebsite(host);
      return told(world.resolver.addresses(host), step);
    },
    resolveProxy: world.resolveProxy,
    disclose: (host, over) => {
      if (over === 'proxy') routes.push(over);
      // A proxy sees the names of the hosts; what is said to them it cannot read.
      world.log.disclose({ to: host, what: over === 'proxy' ? 'domain' : tells, over });
    },
    mayFollow: (host) => {
      // Whoever consented to tell one organisation the address has not consented to tell another.
      if (tells === 'domain' || isSameOrganisation(host, asked)) return true;
      withhold(host, world);
      return false;
    },
  };
  const fetched = await world.fetcher.fetch(request, step.watch, world.signal);
  const route = routes.at(-1) ?? 'direct';
  if (isAnswer(fetched) && (route === 'proxy' || (await isOutside(asked, world.resolver)))) {
    world.web.noteAnswer(asked, route);
  }
  return fetched;
}

/** Whether a web server said something, if only no. */
function isAnswer(fetched: Result<FetchedDocument, Failure>): boolean {
  return fetched.ok || fetched.failure.code === 'http-status' || fetched.failure.code === 'unreadable-document';
}

/** Whether a host that was asked directly lies outside this network. */
async function isOutside(host: string, resolver: RunResolver): Promise<boolean> {
  const found = await resolver.addresses(host).result;
  return found.ok && [...found.value.v4, ...found.value.v6].some((address) => reachOf(address) === 'public');
}

/** Notes that a host wants the address and was not told anything. */
function withhold(host: string, { log }: InquiryWorld): void {
  log.disclose({ to: host, what: 'nothing', over: 'https' });
}

/** Awaits a look-up and tells it as the step's `dns` phase, with the times of the look-up itself. */
export async function told<T>(lookup: Lookup<T>, step: Pick<StepLog, 'begin'>): Promise<Result<T, Failure>> {
  const end = step.begin('dns', lookup.startedMs);
  const result = await lookup.result;
  end(lookup.endedMs() ?? undefined);
  return result;
}
