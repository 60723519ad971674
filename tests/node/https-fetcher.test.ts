import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failed, ok } from '../../electron/contract/result';
import type { Clock, DocumentRequest } from '../../electron/engine/ports';
import { createDocumentFetcher, type FetcherParts } from '../../electron/node/https-fetcher';
import { routeDirectly } from '../../electron/node/proxy-route';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import type { ServerIdentity } from '../fakes/certificates';
import { endsWithAlert } from '../fakes/ends-with-alert';
import { createFastClock } from '../fakes/fast-clock';
import { createRecordingWatch, type RecordingWatch } from '../fakes/recording-watch';
import { createTrustedIdentity } from '../fakes/sign-in-ways';
import { startWireTap } from '../hostile/wire-tap';

const forever = new AbortController().signal;
let identity: ServerIdentity;
let authorities: TrustedAuthorities;
let server: Server;
let origin: string;
let watch: RecordingWatch;
const open = new Set<Socket>();
const disclosed: string[] = [];

beforeAll(async () => {
  ({ identity, authorities } = await createTrustedIdentity());
});

afterEach(() => {
  for (const socket of open) socket.destroy();
  server.close();
});

async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
  tls: { readonly maxVersion?: 'TLSv1.2' } = {},
): Promise<void> {
  server = createServer({ ...identity, ...tls }, answer);
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `https://mail.example:${(server.address() as AddressInfo).port}`;
  disclosed.length = 0;
  watch = createRecordingWatch();
}

async function fetchDocument(
  url: string,
  signal = forever,
  clock: Clock = createSystemClock(),
  changes: Partial<DocumentRequest> = {},
  parts: Partial<FetcherParts> = {},
) {
  const fetcher = createDocumentFetcher({
    ...{ clock, authorities, version: '0.1.0', chooseRoutes: routeDirectly },
    ...parts,
  });
  const resolve = () => Promise.resolve(ok({ v4: ['127.0.0.1'], v6: [] }));
  const disclose = (host: string) => disclosed.push(host);
  const request = { url, resolve, resolveProxy: resolve, disclose, mayFollow: () => true, ...changes };
  return await fetcher.fetch(request, watch, signal);
}

describe('createDocumentFetcher', () => {
  it.each([200, 404])('ends the connection with close_notify after an answer of status %i', async (status) => {
    await serve((_request, response) => response.writeHead(status).end('<clientConfig/>'), { maxVersion: 'TLSv1.2' });
    const tap = await startWireTap((server.address() as AddressInfo).port);

    await fetchDocument(`https://mail.example:${tap.port}/`);

    await expect.poll(() => tap.openNow()).toBe(0);
    expect(endsWithAlert(tap.heard())).toBe(true);
    expect(tap.resets()).toBe(0);
    await tap.close();
  });

  it('gives the document, and reveals to the server only the name and version of the program', async () => {
    let headers = {};
    await serve((request, response) => {
      headers = request.headers;
      response.setHeader('Content-Type', 'Text/XML; charset=utf-8');
      response.setHeader('Last-Modified', 'Tue, 02 May 2023 10:00:00 GMT').end('<clientConfig/>');
    });

    const fetched = await fetchDocument(`${origin}/mail/config-v1.1.xml?a=b`);

    const body = new TextEncoder().encode('<clientConfig/>');
    const sha256 = createHash('sha256').update(body).digest('base64');
    const date = '2023-05-02T10:00:00.000Z';
    expect(fetched).toEqual({
      ok: true,
      value: { url: `${origin}/mail/config-v1.1.xml?a=b`, body, contentType: 'text/xml', date, sha256 },
    });
    expect(headers).toEqual({
      host: new URL(origin).host,
      accept: expect.stringContaining('application/xml'),
      'accept-encoding': 'identity',
      'user-agent': 'Mailwright/0.1.0',
      connection: 'close',
    });
    expect(disclosed).toEqual(['mail.example']);
    expect(watch.phases).toEqual(['tcp', 'tls', 'http']);
    await expect.poll(() => open.size).toBe(0);
  });

  it('follows three redirects and gives the address of the last', async () => {
    await serve((request, response) => {
      const hop = Number(request.url?.slice(1));
      if (hop < 3) response.writeHead(302, { Location: `/${hop + 1}` }).end();
      else response.end('here');
    });

    expect(await fetchDocument(`${origin}/0`)).toMatchObject({ ok: true, value: { url: `${origin}/3` } });
    expect(disclosed).toHaveLength(4);
  });

  it('does not follow a fourth redirect', async () => {
    await serve((request, response) => {
      response.writeHead(302, { Location: `/${Number(request.url?.slice(1)) + 1}` }).end();
    });

    const failure = { code: 'http-status', url: `${origin}/3`, status: 302 };
    expect(await fetchDocument(`${origin}/0`)).toEqual({ ok: false, failure });
  });

  it.each(['http://mail.example/', 'ftp://mail.example/', 'https://', ''])(
    'does not follow a redirect to %j',
    async (location) => {
      await serve((_request, response) => response.writeHead(301, { Location: location }).end());

      // An empty location is the same address again.
      const failure = { code: 'http-status', url: `${origin}/`, status: 301 };
      expect(await fetchDocument(`${origin}/`)).toEqual({ ok: false, failure });
    },
  );

  it('follows only to the port of HTTPS, and says so where it does not', async () => {
    await serve((_request, response) => response.writeHead(302, { Location: 'https://pub.example:25/' }).end());

    const failure = { code: 'redirect-to-port', host: 'pub.example', port: 25 };
    expect(await fetchDocument(`${origin}/`)).toEqual({ ok: false, failure });
    expect(disclosed).toEqual(['mail.example']);
  });

  it('follows to port 443 of another host', async () => {
    await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { Location: 'https://www.mail.example:443/a.xml' }).end();
      else response.end('here');
    });

    const connectTcp = () => connect((server.address() as AddressInfo).port, '127.0.0.1');
    const fetched = await fetchDocument('https://mail.example/', forever, createSystemClock(), {}, { connectTcp });
    expect(fetched).toMatchObject({ ok: false, failure: { code: 'certificate-name-mismatch' } });
    expect(disclosed).toEqual(['mail.example', 'www.mail.example']);
  });

  it('follows only to hosts that may be asked, and sends nothing to others', async () => {
    await serve((_request, response) => response.writeHead(302, { Location: 'https://other.example/' }).end());
    const asked: string[] = [];
    const mayFollow = (host: string) => {
      asked.push(host);
      return false;
    };

    const failure = { code: 'http-status', url: `${origin}/`, status: 302 };
    const fetched = await fetchDocument(`${origin}/`, forever, createSystemClock(), { mayFollow });
    expect(fetched).toEqual({ ok: false, failure });
    expect(asked).toEqual(['other.example']);
    expect(disclosed).toEqual(['mail.example']);
  });

  it('repeats a POST where it is redirected, in bytes of UTF-8', async () => {
    const heard: string[] = [];
    await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { 'content-type': type, 'content-length': length } = request.headers;
        heard.push(`${request.method} ${request.url} ${type} ${length} ${Buffer.concat(chunks)}`);
        if (request.url === '/a') response.writeHead(302, { Location: '/b' }).end();
        else response.end('<Autodiscover/>');
      });
    });

    const post = { body: '<EMailAddress>jörg@mail.example</EMailAddress>', contentType: 'text/xml; charset=utf-8' };
    const fetched = await fetchDocument(`${origin}/a`, forever, createSystemClock(), { post });

    expect(fetched).toMatchObject({ ok: true, value: { url: `${origin}/b` } });
    expect(heard).toEqual(['/a', '/b'].map((path) => `POST ${path} text/xml; charset=utf-8 47 ${post.body}`));
  });

  it('turns no POST into a GET', async () => {
    await serve((_request, response) => response.writeHead(303, { Location: '/b' }).end());

    const post = { body: '<a/>', contentType: 'text/xml' };
    const failure = { code: 'http-status', url: `${origin}/a`, status: 303 };
    expect(await fetchDocument(`${origin}/a`, forever, createSystemClock(), { post })).toEqual({ ok: false, failure });
  });

  it('keeps a query, which may hold the address, out of a failure', async () => {
    await serve((_request, response) => response.writeHead(403).end());

    const failure = { code: 'http-status', url: `${origin}/a`, status: 403 };
    expect(await fetchDocument(`${origin}/a?emailaddress=jane%40mail.example`)).toEqual({ ok: false, failure });
  });

  it('does not connect to an address that may not be asked', async () => {
    await serve((_request, response) => response.end('secret'));
    const failure = { code: 'private-address', host: 'mail.example', address: '127.0.0.1' } as const;
    const resolve = () => Promise.resolve(failed(failure));

    expect(await fetchDocument(origin, forever, createSystemClock(), { resolve })).toEqual({ ok: false, failure });
    expect(disclosed).toEqual([]);
  });

  it.each([401, 404, 500])('says that the status was %d', async (status) => {
    await serve((_request, response) => response.writeHead(status, { 'WWW-Authenticate': 'Basic' }).end('no'));

    expect(await fetchDocument(`${origin}/`)).toEqual({
      ok: false,
      failure: { code: 'http-status', url: `${origin}/`, status },
    });
  });

  it('stops reading a document that is too long', async () => {
    await serve((_request, response) => {
      const more = () => response.write('x'.repeat(10_000)) && !response.destroyed && setImmediate(more);
      response.on('drain', more);
      more();
    });

    const failure = { code: 'reply-too-long', stage: 'http', limitBytes: 65_536 };
    expect(await fetchDocument(origin)).toEqual({ ok: false, failure });
    await expect.poll(() => open.size).toBe(0);
  });

  it.each([
    ['gzip', gzipSync],
    ['X-Gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('unpacks %s, which it did not ask for, within the limit', async (encoding, pack) => {
    await serve((request, response) => {
      const text = request.url === '/bomb' ? '<a/>'.repeat(1_000_000) : '<clientConfig/>';
      response.setHeader('Content-Encoding', encoding).end(pack(text));
    });

    const body = new TextEncoder().encode('<clientConfig/>');
    const sha256 = createHash('sha256').update(body).digest('base64');
    expect(await fetchDocument(origin)).toMatchObject({ ok: true, value: { body, sha256 } });
    const failure = { code: 'reply-too-long', stage: 'http', limitBytes: 65_536 };
    expect(await fetchDocument(`${origin}/bomb`)).toEqual({ ok: false, failure });
    await expect.poll(() => open.size).toBe(0);
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('says that a document compressed by %s is too long, although it breaks off', async (encoding, pack) => {
    const packed = pack(Buffer.alloc(1_000_000));
    await serve((_request, response) => {
      response.writeHead(200, { 'Content-Encoding': encoding, 'Content-Length': packed.length + 1 }).write(packed);
      setImmediate(() => response.destroy());
    });

    const failure = { code: 'reply-too-long', stage: 'http', limitBytes: 65_536 };
    expect(await fetchDocument(origin)).toEqual({ ok: false, failure });
  });

  it('says that a compressed document broke off, where it is not too long', async () => {
    const packed = gzipSync('<clientConfig/>');
    await serve((_request, response) => {
      response
        .writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': packed.length })
        .write(packed.subarray(0, -4));
      setImmediate(() => response.destroy());
    });

    expect(await fetchDocument(origin)).toEqual({ ok: false, failure: { code: 'closed', stage: 'http' } });
  });

  it.each([
    ['gzip', '\x1f\x8b'],
    ['gzip', '<clientConfig/>'],
    ['zstd', '<clientConfig/>'],
  ])('cannot read %s of %j', async (encoding, text) => {
    await serve((_request, response) => response.setHeader('Content-Encoding', encoding).end(text));

    const failure = { code: 'unreadable-document', detail: `content-encoding: ${encoding}` };
    expect(await fetchDocument(origin)).toEqual({ ok: false, failure });
  });

  it('says that a document broke off', async () => {
    await serve((_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('half', () => response.destroy());
    });

    expect(await fetchDocument(origin)).toEqual({ ok: false, failure: { code: 'closed', stage: 'http' } });
  });

  it('explains a certificate for another name, before anything is asked', async () => {
    let asked = 0;
    await serve((_request, response) => {
      asked += 1;
      response.end();
    });

    const fetched = await fetchDocument(origin.replace('mail.example', 'autoconfig.example'));

    expect(fetched).toMatchObject({
      ok: false,
      failure: { code: 'certificate-name-mismatch', host: 'autoconfig.example' },
    });
    expect(asked).toBe(0);
  });

  it('ends when its time is up, and names the stage it reached', async () => {
    await serve(() => undefined);

    const failure = { code: 'timed-out', stage: 'http', timeoutMs: 8_000 };
    expect(await fetchDocument(origin, forever, createFastClock(8))).toEqual({ ok: false, failure });
    await expect.poll(() => open.size).toBe(0);
    expect(watch.open()).toBe(0);
  });

  it('ends at once when it is aborted, and leaves nothing open', async () => {
    let isAsked = false;
    await serve(() => {
      isAsked = true;
    });
    const stop = new AbortController();
    const fetching = fetchDocument(origin, stop.signal);
    await expect.poll(() => isAsked).toBe(true);

    stop.abort();

    expect((await fetching).ok).toBe(false);
    await expect.poll(() => open.size).toBe(0);
  });

  it('takes an address without TLS for our own mistake', async () => {
    await serve(() => undefined);

    await expect(fetchDocument('http://mail.example/')).rejects.toThrow(/without TLS/);
  });
});
