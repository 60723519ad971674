import { parseHostName } from '../../contract/host-name';
import { hostOfUrl, parseHttpsUrl } from '../discovery/https-url';
import { askDocument, askSrv, askTxt, both, type Inquiry } from '../discovery/inquiry';
import { bestSrvFirst } from '../discovery/srv-source';
import type { DavKind, DavService } from './dav-service';

/** Where a service may be. */
interface DavPlace {
  readonly url: string;
  /** Whether the domain itself names it. Any web server may answer at a place that is only usual. */
  readonly isNamed: boolean;
}

/** Longer paths are no path of a service. */
const pathCharsAtMost = 200;

/**
 * The servers for calendars and contacts of a domain, calendars first: by its SRV and TXT records, else by the well-known place on its web
 * server. Only servers that answered as such a service are given. RFC 6764 §6.
 */
export function* findDav(domain: string): Inquiry<readonly DavService[]> {
  const found = yield* both(findService('caldav', domain), findService('carddav', domain));
  return found.flatMap((service) => service ?? []);
}

function* findService(kind: DavKind, domain: string): Inquiry<DavService | null> {
  const named = yield* namedPlace(kind, domain);
  if (named === 'not-offered') return null;
  const usual = { url: `https://${domain}${wellKnown(kind)}`, isNamed: false };
  for (const place of named === null ? [usual] : [named, usual]) {
    const service = yield* askPlace(kind, place);
    if (service !== null) return service;
  }
  return null;
}

/** What the records of the domain name; null where there are none. */
function* namedPlace(kind: DavKind, domain: string): Inquiry<DavPlace | 'not-offered' | null> {
  const name = `_${kind}s._tcp.${domain}`;
  const [records, texts] = yield* both(askSrv(name), askTxt(name));
  const best = records.ok ? bestSrvFirst(records.value)[0] : undefined;
  if (best === undefined) return null;
  if (best.target === '') return 'not-offered';
  const host = parseHostName(best.target);
  if (!host.ok || best.port === 0) return null;
  const path = texts.ok ? pathIn(texts.value) : null;
  return { url: new URL(path ?? wellKnown(kind), `https://${host.value}:${best.port}`).href, isNamed: true };
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

/** Asks without signing in. A service then wants a sign-in; one that the domain names may also refuse this kind of question. */
function* askPlace(kind: DavKind, { url, isNamed }: DavPlace): Inquiry<DavService | null> {
  const answer = yield* askDocument({ url, tells: 'domain' });
  if (answer.ok) return isNamed ? serviceAt(kind, answer.value.url) : null;
  if (answer.failure.code !== 'http-status') return null;
  const { status, url: end } = answer.failure;
  const answersAsService = status === 401 || (isNamed && (status === 403 || status === 405));
  return answersAsService ? serviceAt(kind, end) : null;
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
