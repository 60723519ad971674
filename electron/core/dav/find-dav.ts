import type { DavKind, DavService } from '../../contract/dav-service';
import type { Failure } from '../../contract/failure';
import { parseTargetName } from '../../contract/host-name';
import { failed, ok, type Result } from '../../contract/result';
import { hostOfUrl, parseHttpsUrl } from '../discovery/https-url';
import { askDocument, askSrv, askTxt, both, type Inquiry } from '../discovery/inquiry';
import { bestSrvFirst } from '../discovery/srv-source';
import type { SrvRecord } from '../dns-records';
import type { DocumentPost } from '../fetched-document';

/** An empty question asks for all properties (RFC 4918 §9.1). Servers that answer before they read a body may cut the answer short. */
const properties: DocumentPost = { method: 'PROPFIND', contentType: 'application/xml; charset=utf-8', body: '' };

/** Longer paths are no path of a service. */
const pathCharsAtMost = 200;

/**
 * The servers for calendars and contacts of a domain, calendars first: by its SRV and TXT records, else by the well-known place on its web
 * server. Only servers that answered as such a service are given. Fails where none was found and its name servers could not be asked.
 * RFC 6764 §6.
 */
export function* findDav(domain: string): Inquiry<Result<readonly DavService[], Failure>> {
  const looks = yield* both(findService('caldav', domain), findService('carddav', domain));
  const found = looks.flatMap(({ service }) => service ?? []);
  const unasked = looks.flatMap(({ failure }) => failure ?? [])[0];
  return found.length === 0 && unasked !== undefined ? failed(unasked) : ok(found);
}

/** What came of the look for one kind; `failure` says why the name servers have told nothing. */
interface ServiceLook {
  readonly service: DavService | null;
  readonly failure: Failure | null;
}

function* findService(kind: DavKind, domain: string): Inquiry<ServiceLook> {
  const name = `_${kind}s._tcp.${domain}`;
  const [records, texts] = yield* both(askSrv(name), askTxt(name));
  for (const place of placesOf(kind, domain, records, texts)) {
    const service = yield* askPlace(kind, place);
    if (service !== null) return { service, failure: null };
  }
  return { service: null, failure: records.ok || records.failure.code === 'host-not-found' ? null : records.failure };
}

/** Where the service may be, as https URLs: first where the records of the domain say. None where they say that it is not offered. */
function placesOf(
  kind: DavKind,
  domain: string,
  records: Result<readonly SrvRecord[], Failure>,
  texts: Result<readonly string[], Failure>,
): readonly string[] {
  const usual = `https://${domain}${wellKnown(kind)}`;
  const best = records.ok ? bestSrvFirst(records.value)[0] : undefined;
  if (best === undefined) return [usual];
  if (best.target === '') return [];
  const host = parseTargetName(best.target);
  if (host === null || best.port === 0) return [usual];
  const path = texts.ok ? pathIn(texts.value) : null;
  return [new URL(path ?? wellKnown(kind), `https://${host}:${best.port}`).href, usual];
}

/** The path of a TXT record `path=/dav`. RFC 6764 §4. */
function pathIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const path = /^path=(?<path>\/(?!\/)[\x21-\x7e]*)$/i.exec(text)?.groups?.['path'];
    if (path !== undefined && path.length <= pathCharsAtMost) return path;
  }
  return null;
}

function wellKnown(kind: DavKind): string {
  return `/.well-known/${kind}`;
}

/** Asks as programs do, but without signing in. A service wants a sign-in, or tells its properties; a website does not know the question. */
function* askPlace(kind: DavKind, url: string): Inquiry<DavService | null> {
  const answer = yield* askDocument({ url, tells: 'domain', post: properties });
  if (answer.ok) return /\bxml$/.test(answer.value.contentType) ? serviceAt(kind, answer.value.url) : null;
  const { failure } = answer;
  return failure.code === 'http-status' && failure.status === 401 ? serviceAt(kind, failure.url) : null;
}

function serviceAt(kind: DavKind, text: string): DavService | null {
  const url = parseHttpsUrl(text);
  if (url === null || url.pathname.length > pathCharsAtMost) return null;
  return {
    kind,
    host: hostOfUrl(url.href),
    port: url.port === '' ? 443 : Number(url.port),
    path: url.pathname === wellKnown(kind) ? null : url.pathname,
  };
}
