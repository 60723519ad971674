import type { Failure } from '../contract/failure';
import type { Result } from '../contract/result';
import { hostOfUrl } from '../core/discovery/https-url';
import type { DocumentQuestion, Inquiry, InquiryStep } from '../core/discovery/inquiry';
import { isSameOrganisation } from '../core/discovery/same-organisation';
import type { FetchedDocument } from '../core/fetched-document';
import { reachOf } from '../core/private-address';
import type { InquiryWorld } from './inquiry-world';
import type { DocumentRequest } from './ports';
import type { StepLog } from './run-log';
import type { Lookup, RunResolver } from './run-resolver';

/** The part of a step's log that takes the phases of an inquiry. */
type InquiryStepLog = Pick<StepLog, 'begin' | 'watch'>;

/** Takes the phases of an inquiry that has no row. */
export const untold: InquiryStepLog = {
  begin: () => () => undefined,
  watch: { phase: () => () => undefined, line: () => undefined, cover: (text) => text },
};

/**
 * Plays an inquiry to its end and gives its result; its phases go into the step's row. Inquiries are generators that know neither time
 * nor sockets, so a small scripted world can test them.
 */
export async function playInquiry<T>(inquiry: Inquiry<T>, step: InquiryStepLog, world: InquiryWorld): Promise<T> {
  let turn = inquiry.next();
  while (!turn.done) {
    turn = inquiry.next(await answer(turn.value, step, world));
  }
  return turn.value;
}

async function answer(ask: InquiryStep, step: InquiryStepLog, world: InquiryWorld): Promise<unknown> {
  switch (ask.kind) {
    case 'addresses':
    case 'mx':
    case 'srv':
    case 'txt':
    case 'ns': {
      const lookup: Lookup<unknown> = world.resolver[ask.kind](ask.name);
      return await told(lookup, step);
    }
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
      return await world.tasks.all(ask.inquiries.map((inquiry) => playInquiry(inquiry, step, world)));
  }
}

async function fetchDocument(
  { url, tells, post }: DocumentQuestion,
  step: InquiryStepLog,
  world: InquiryWorld,
): Promise<Result<FetchedDocument, Failure>> {
  const asked = hostOfUrl(url);
  /** The routes in the order they were tried; the last one led to the answer. */
  const routes: ('direct' | 'proxy')[] = [];
  const request: DocumentRequest = {
    url,
    ...(post === undefined ? {} : { post }),
    resolve: (host) => {
      routes.push('direct');
      return told(world.resolver.addresses(host), step);
    },
    resolveProxy: world.resolver.proxyAddresses,
    disclose: (host, over) => {
      if (over === 'proxy') routes.push(over);
      // A proxy sees the hosts' names, but cannot read what is sent to them.
      world.log.disclose({ to: host, what: over === 'proxy' ? 'domain' : tells, over });
    },
    mayFollow: (host) => {
      // Consent to give the address to one organisation is no consent to give it to another.
      if (tells === 'domain' || isSameOrganisation(host, asked)) return true;
      withhold(host, world);
      return false;
    },
  };
  const fetched = await world.ports.fetcher.fetch(request, step.watch, world.signal);
  const route = routes.at(-1) ?? 'direct';
  if (isAnswer(fetched) && (route === 'proxy' || (await isOutside(asked, world.resolver)))) {
    world.web.noteAnswer(asked, route);
  }
  return fetched;
}

/** Whether a web server answered, even if only with an error. */
function isAnswer(fetched: Result<FetchedDocument, Failure>): boolean {
  return fetched.ok || fetched.failure.code === 'http-status' || fetched.failure.code === 'unreadable-document';
}

/** Whether a host that was asked directly lies outside this network. */
async function isOutside(host: string, resolver: RunResolver): Promise<boolean> {
  const found = await resolver.addresses(host).result;
  return found.ok && [...found.value.v4, ...found.value.v6].some((address) => reachOf(address) === 'public');
}

/** Discloses that a host wants the email address and got nothing. */
function withhold(host: string, { log }: InquiryWorld): void {
  log.disclose({ to: host, what: 'nothing', over: 'https' });
}

/** Awaits a look-up and logs it as the step's `dns` phase, with the look-up's own times. */
export async function told<T>(lookup: Lookup<T>, step: Pick<StepLog, 'begin'>): Promise<Result<T, Failure>> {
  const end = step.begin('dns', lookup.startedMs);
  const result = await lookup.result;
  end(lookup.ended()?.atMs);
  return result;
}
