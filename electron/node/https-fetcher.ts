import type { Failure, Stage } from '../contract/failure';
import { ok, type Result } from '../contract/result';
import type { Phase } from '../contract/run-event';
import { hostOfUrl } from '../core/discovery/https-url';
import type { FetchedDocument } from '../core/fetched-document';
import { limits } from '../core/limits';
import type { Clock, DocumentFetcher, DocumentRequest, Watch } from '../engine/ports';
import { type Answer, type Exchange, exchange } from './https-exchange';
import { type RaceParts, raceTcp } from './tcp-race';
import { startTls } from './tls-handshake';
import type { TrustedAuthorities } from './trusted-authorities';
import { stopped, withinLimit } from './within-limit';

/** What documents are fetched with. */
export interface FetcherParts extends RaceParts {
  readonly clock: Clock;
  readonly authorities: TrustedAuthorities;
  /** Of Mailwright, named to the servers; nothing else of this computer is. */
  readonly version: string;
}

/** One request on its way: what it is made with, and how far it has come. */
interface Errand {
  readonly parts: FetcherParts;
  readonly request: DocumentRequest;
  readonly watch: Watch;
  readonly signal: AbortSignal;
  stage: Stage;
}

/** Makes the fetcher that asks over verified TLS only; it sends no cookies and no credentials, and follows to https only. */
export function createDocumentFetcher(parts: FetcherParts): DocumentFetcher {
  return {
    fetch: async (request, watch, signal) => {
      if (!request.url.startsWith('https://')) throw new Error('A document was to be fetched without TLS');
      const stop = new AbortController();
      const errand: Errand = { parts, request, watch, signal: stop.signal, stage: 'dns' };
      const limit = { clock: parts.clock, signal, stage: () => errand.stage, timeoutMs: limits.documentMs };
      return await withinLimit<FetchedDocument>(limit, (settle) => {
        void follow(errand).then(settle);
        return () => stop.abort();
      });
    },
  };
}

async function follow(errand: Errand): Promise<Result<FetchedDocument, Failure>> {
  let url = errand.request.url;
  for (let redirects = 0; ; redirects += 1) {
    const mayRedirect = redirects < limits.redirects ? errand.request.mayFollow : () => false;
    const answer = await ask(errand, new URL(url), mayRedirect);
    if (!answer.ok) return answer;
    if ('document' in answer.value) return ok(answer.value.document);
    url = answer.value.redirect;
  }
}

async function ask(errand: Errand, url: URL, mayRedirect: Exchange['mayRedirect']): Promise<Result<Answer, Failure>> {
  const { parts, request, signal } = errand;
  const host = hostOfUrl(url.href);
  const port = Number(url.port || 443);

  // The look-up is the run's own, which tells its times itself.
  errand.stage = 'dns';
  const addresses = await request.resolve(host);
  if (!addresses.ok) return addresses;
  if (signal.aborted) return stopped('dns');
  request.disclose(host);

  const target = { host, port, addresses: addresses.value };
  const { result: tcp } = await during(errand, 'tcp', 'connect', () => raceTcp(target, parts.clock, signal, parts));
  if (!tcp.ok) return tcp;

  const place = { host, port, address: tcp.value.address };
  const handshake = {
    place,
    security: 'tls',
    authorities: parts.authorities,
    acceptedCertificates: [],
    clock: parts.clock,
    signal,
  } as const;
  const secured = await during(errand, 'tls', 'tls', () => startTls(tcp.value.socket, handshake).outcome);
  if (!secured.ok) return secured;
  const { socket } = secured.value;
  try {
    return await during(errand, 'http', 'http', () =>
      exchange({
        url,
        post: request.post,
        socket,
        address: place.address,
        version: parts.version,
        mayRedirect,
        signal,
      }),
    );
  } finally {
    socket.destroy();
  }
}

async function during<T>(errand: Errand, phase: Phase, stage: Stage, run: () => Promise<T>): Promise<T> {
  errand.stage = stage;
  const end = errand.watch.phase(phase);
  try {
    return await run();
  } finally {
    end();
  }
}
