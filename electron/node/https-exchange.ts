import { createHash } from 'node:crypto';
import { type IncomingMessage, request } from 'node:http';
import { PassThrough, type Transform } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import { hostOfUrl, redirectProblem } from '../core/discovery/https-url';
import type { DocumentPost, FetchedDocument } from '../core/fetched-document';
import { failureFromError } from './failure-from-error';
import { onAbort } from './on-abort';

/** One request over a verified channel. */
export interface WebRequest {
  readonly url: URL;
  /** Undefined for a GET. */
  readonly post: DocumentPost | undefined;
  readonly socket: TLSSocket;
  /** IP address of the server. */
  readonly address: string;
  /** Mailwright's version; the server learns nothing else about this computer. */
  readonly version: string;
  /** Size of the unpacked document. */
  readonly bytesAtMost: number;
  /** Whether a redirect to that host is accepted. */
  readonly mayRedirect: (host: string) => boolean;
  readonly signal: AbortSignal;
}

/** What a server answered: the document, or the URL of a redirect. */
export type WebAnswer = { readonly document: FetchedDocument } | { readonly redirect: string };

/** Asks for a document without cookies and credentials, unpacks it, and reads at most `bytesAtMost`. */
export function exchange({
  url,
  post,
  socket,
  address,
  version,
  bytesAtMost,
  mayRedirect,
  signal,
}: WebRequest): Promise<Result<WebAnswer, Failure>> {
  return new Promise((settle) => {
    const resolve = (answer: Result<WebAnswer, Failure>) => {
      // Once there is an answer, the connection ends in order.
      dropListener();
      settle(answer);
    };
    const fail = (error: unknown) => {
      const place = { stage: 'http', host: url.hostname, port: Number(url.port || 443), address } as const;
      resolve(failed(failureFromError(error, place)));
    };
    const asked = request({
      createConnection: () => socket,
      method: post === undefined ? 'GET' : (post.method ?? 'POST'),
      path: url.pathname + url.search,
      setHost: false,
      headers: {
        Host: url.host,
        Accept: 'application/xml, text/xml, application/json, text/plain;q=0.5, */*;q=0.1',
        'Accept-Encoding': 'identity',
        'User-Agent': `Mailwright/${version}`,
        Connection: 'close',
        ...(post === undefined ? {} : headersOf(post)),
      },
    });
    const dropListener = onAbort(signal, () => asked.destroy());
    asked.once('error', fail);
    asked.once('response', (response) => {
      const status = response.statusCode ?? 0;
      const redirect = redirectOf(response, url, post !== undefined);
      // An error after the answer was given is of no interest, but must not end the program.
      response.on('error', () => undefined);
      const problem = redirect === null ? null : redirectProblem(url, redirect);
      if (problem !== null) resolve(failed(problem));
      else if (redirect !== null && mayRedirect(hostOfUrl(redirect.href))) resolve(ok({ redirect: redirect.href }));
      else if (status < 200 || status > 299) resolve(failed({ code: 'http-status', url: withoutQuery(url), status }));
      else readDocument(response, { url, bytesAtMost }, resolve, fail);
    });
    asked.end(post?.body);
  });
}

function headersOf({ method, body, contentType }: DocumentPost): Readonly<Record<string, string | number>> {
  const depth = method === 'PROPFIND' ? { Depth: 0 } : {};
  return { 'Content-Type': contentType, 'Content-Length': Buffer.byteLength(body), ...depth };
}

/** A URL without its query, which may hold the email address and so must not be in a failure. */
function withoutQuery({ origin, pathname }: URL): string {
  return origin + pathname;
}

/**
 * The URL that a redirect leads to; null for other replies and where it leaves https. A POST is repeated there, as Autodiscover
 * wants it. For a POST a 303 is no redirect, because it asks for a GET.
 */
function redirectOf(response: IncomingMessage, from: URL, isPost: boolean): URL | null {
  const statuses = isPost ? [301, 302, 307, 308] : [301, 302, 303, 307, 308];
  const isRedirect = statuses.includes(response.statusCode ?? 0);
  const { location } = response.headers;
  if (!isRedirect || location === undefined) return null;
  try {
    const to = new URL(location, from);
    return to.protocol === 'https:' ? to : null;
  } catch {
    return null;
  }
}

/** Some servers compress a document although they were asked not to. RFC 9110 §8.4.1. */
const unpackers: ReadonlyMap<string, () => Transform> = new Map([
  ['identity', () => new PassThrough()],
  ['gzip', () => createGunzip()],
  ['x-gzip', () => createGunzip()],
  ['deflate', () => createInflate()],
  ['br', () => createBrotliDecompress()],
]);

function readDocument(
  response: IncomingMessage,
  { url, bytesAtMost }: Pick<WebRequest, 'url' | 'bytesAtMost'>,
  resolve: (answer: Result<WebAnswer, Failure>) => void,
  fail: (error: unknown) => void,
): void {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const unpacker = unpackers.get(encoding)?.();
  const refuse = () => resolve(failed({ code: 'unreadable-document', detail: `content-encoding: ${encoding}` }));
  if (unpacker === undefined) {
    refuse();
    return;
  }
  const chunks: Buffer[] = [];
  let bytes = 0;
  let brokenOff: Error | null = null;
  const unpacked = response.pipe(unpacker);
  // The bytes that came before the error are unpacked first: they may be too many already.
  response.once('error', (error) => {
    brokenOff = error;
    unpacked.end();
  });
  unpacked.once('error', () => (brokenOff === null ? refuse() : fail(brokenOff)));
  unpacked.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > bytesAtMost) {
      response.destroy();
      unpacked.destroy();
      resolve(failed({ code: 'reply-too-long', stage: 'http', limitBytes: bytesAtMost }));
    } else {
      chunks.push(chunk);
    }
  });
  unpacked.once('end', () => {
    if (brokenOff !== null) {
      fail(brokenOff);
      return;
    }
    const [type = ''] = (response.headers['content-type'] ?? '').split(';', 1);
    const body = new Uint8Array(Buffer.concat(chunks));
    const sha256 = createHash('sha256').update(body).digest('base64');
    const date = dateFrom(response.headers['last-modified']);
    resolve(ok({ document: { url: url.href, body, contentType: type.trim().toLowerCase(), date, sha256 } }));
  });
}

/** An HTTP date (RFC 9110 §5.6.7) in ISO 8601; null where the text is not one. */
function dateFrom(header: string | undefined): string | null {
  const timeMs = Date.parse(header ?? '');
  return Number.isNaN(timeMs) ? null : new Date(timeMs).toISOString();
}
