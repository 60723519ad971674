import type { Failure, Stage } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import type { Phase } from '../contract/run-event';
import { hostOfUrl } from '../core/discovery/https-url';
import type { FetchedDocument } from '../core/fetched-document';
import { limits } from '../core/limits';
import { covered } from '../engine/covered';
import type { DocumentFetcher, DocumentRequest, Watch } from '../engine/ports';
import { noProxy } from './ask-proxy';
import { closePolitely } from './close-politely';
import { exchange, type WebAnswer, type WebRequest } from './https-exchange';
import { ipVersion } from './ip-version';
import { createOwnTurns } from './own-turns';
import type { ChooseRoutes, ProxyRoute, WebProxy } from './proxy-route';
import { type OpenTunnel, openTunnel, type TunnelParts } from './proxy-tunnel';
import { raceTcp } from './tcp-race';
import { startTls } from './tls-handshake';
import { stopped, withinLimit } from './within-limit';

/** What a fetcher is made from. */
export interface FetcherParts extends TunnelParts {
  readonly chooseRoutes: ChooseRoutes;
  /** Mailwright's version; servers learn nothing else about this computer. */
  readonly version: string;
}

/** A web server, its IPv6 address without brackets. */
interface Place {
  readonly host: string;
  readonly port: number;
}

/** One request under way: what it is made from, and its stage. */
interface Errand {
  readonly parts: FetcherParts;
  readonly request: DocumentRequest;
  readonly watch: Watch;
  readonly signal: AbortSignal;
  stage: Stage;
}

/**
 * Makes the fetcher of documents. It asks over verified TLS only, sends no cookies and no credentials, and follows redirects to https
 * only. Documents go through the user's proxy, and the server's certificate is judged through the tunnel. The next route is tried only
 * where no proxy answered: what a proxy refuses (403, 407) is not asked for by another route.
 */
export function createDocumentFetcher(parts: FetcherParts): DocumentFetcher {
  // A provider's documents arrive together, and the worst one allowed takes 15 ms to parse.
  const ownTurn = createOwnTurns();
  return {
    isProxied: async (url) => (await routesTo(new URL(url), parts))[0]?.kind !== 'direct',
    fetch: async (request, watch, signal) => {
      if (!request.url.startsWith('https://')) throw new Error('A document was to be fetched without TLS');
      const stop = new AbortController();
      const errand: Errand = { parts, request, watch, signal: stop.signal, stage: 'dns' };
      const timeoutMs = request.atMost?.ms ?? limits.documentMs;
      const limit = { clock: parts.clock, signal, stage: () => errand.stage, timeoutMs };
      const fetched = await withinLimit<FetchedDocument>(limit, (settle, fail) => {
        follow(errand).then(settle, fail);
        return () => stop.abort();
      });
      if (fetched.ok) await ownTurn();
      return covered(fetched, watch);
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

async function ask(
  errand: Errand,
  url: URL,
  mayRedirect: WebRequest['mayRedirect'],
): Promise<Result<WebAnswer, Failure>> {
  const { parts, request, signal } = errand;
  const host = hostOfUrl(url.href);
  const port = Number(url.port || 443);

  errand.stage = 'dns';
  const opened = await openRoute(errand, await routesTo(url, parts), { host, port });
  if (!opened.ok) return opened;

  const place = { host, port, address: opened.value.address };
  const handshake = {
    place,
    security: 'tls',
    authorities: parts.authorities,
    acceptedCertificates: [],
    clock: parts.clock,
    signal,
  } as const;
  const secured = await during(errand, 'tls', 'tls', () => startTls(opened.value.socket, handshake).outcome);
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
        bytesAtMost: request.atMost?.bytes ?? limits.documentBytes,
        mayRedirect,
        signal,
      }),
    );
  } finally {
    // Beside the run, because what was sent last may still be on its way into the system.
    void closePolitely(socket, parts.clock, null);
  }
}

/** The routes to a URL's host. The proxy settings see only the origin, because the query may hold the email address. */
async function routesTo({ origin }: URL, { chooseRoutes }: FetcherParts): Promise<readonly ProxyRoute[]> {
  return await chooseRoutes(new URL(origin));
}

/** Opens the first route that works. Where a proxy answers, its answer is final. */
async function openRoute(
  errand: Errand,
  [route, ...others]: readonly ProxyRoute[],
  place: Place,
): Promise<Result<OpenTunnel, Failure>> {
  if (route === undefined) throw new Error('There is no way to a document');
  if (route.kind === 'direct') return await openDirectly(errand, place);
  const isLast = others.length === 0;
  const opened = await openThrough(errand, route, place, isLast ? limits.tcpMs : limits.proxyMs);
  const isHeard = opened.ok || opened.failure.code !== 'proxy-unreachable';
  return isHeard || isLast || errand.signal.aborted ? opened : await openRoute(errand, others, place);
}

async function openDirectly(errand: Errand, { host, port }: Place): Promise<Result<OpenTunnel, Failure>> {
  const { parts, request, signal } = errand;
  // The run's resolver reports the time of the look-up itself.
  errand.stage = 'dns';
  const addresses = await request.resolve(host);
  if (!addresses.ok) return addresses;
  if (signal.aborted) return stopped('dns');
  request.disclose(host, 'https');
  const target = { host, port, addresses: addresses.value };
  return await during(errand, 'tcp', 'connect', async () => (await raceTcp(target, parts.clock, signal, parts)).result);
}

async function openThrough(
  errand: Errand,
  proxy: WebProxy,
  place: Place,
  timeoutMs: number,
): Promise<Result<OpenTunnel, Failure>> {
  const { parts, request, signal } = errand;
  // The proxy resolves names. A literal IP address is checked here, because it may be a private one.
  const allowed = ipVersion(place.host) === 0 ? null : await request.resolve(place.host);
  if (allowed?.ok === false) return allowed;
  const addresses = await during(errand, 'dns', 'dns', () => request.resolveProxy(proxy.host));
  if (!addresses.ok) return failed(noProxy(proxy, addresses.failure.code));
  const onTold = () => request.disclose(proxy.host, 'proxy');
  const tunnel = { proxy, ...place, addresses: addresses.value, timeoutMs, onTold };
  const opened = await during(errand, 'tcp', 'connect', () => openTunnel(tunnel, parts, signal));
  if (opened.ok) request.disclose(place.host, 'https');
  return opened;
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
