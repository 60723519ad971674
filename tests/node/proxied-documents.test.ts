import { createServer, type Server } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { failed, ok } from '../../electron/contract/result';
import { Secret } from '../../electron/core/secret';
import type { Clock, DocumentRequest } from '../../electron/engine/ports';
import { createDocumentFetcher } from '../../electron/node/https-fetcher';
import { directRoute, type ProxyRoute, type WebProxy } from '../../electron/node/proxy-route';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import type { ServerIdentity } from '../fakes/certificates';
import { type ConnectProxy, type ProxyAnswer, startConnectProxy } from '../fakes/connect-proxy';
import { createFastClock } from '../fakes/fast-clock';
import { createRecordingWatch, type RecordingWatch } from '../fakes/recording-watch';
import { createTrustedIdentity } from '../fakes/sign-in-ways';
import { type SocksProxy, startSocksProxy } from '../fakes/socks-proxy';

let identity: ServerIdentity;
let authorities: TrustedAuthorities;
let web: Server;
let webPort: number;
let requests: number;
let redirect: string | null;
let proxy: ConnectProxy | SocksProxy | null;
let watch: RecordingWatch;
const open = new Set<Socket>();
const disclosed: string[] = [];
const url = 'https://mail.example/mail/config-v1.1.xml';

beforeAll(async () => {
  ({ identity, authorities } = await createTrustedIdentity());
});

beforeEach(async () => {
  requests = 0;
  redirect = null;
  proxy = null;
  disclosed.length = 0;
  watch = createRecordingWatch();
  web = createServer(identity, (_request, response) => {
    requests += 1;
    if (redirect === null) response.end('<clientConfig/>');
    else response.writeHead(302, { Location: redirect }).end();
  });
  web.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  webPort = (web.address() as AddressInfo).port;
});

afterEach(() => {
  proxy?.close();
  for (const socket of open) socket.destroy();
  web.close();
});

async function startProxy(answer: ProxyAnswer): Promise<ConnectProxy> {
  const started = await startConnectProxy(answer);
  proxy = started;
  return started;
}

function at(port: number, changes: Partial<WebProxy> = {}): WebProxy {
  return { kind: 'http', host: 'proxy.example', port, credentials: null, ...changes };
}

/** Fetches a document whose host this network's name servers do not know. */
async function fetchBy(
  routes: readonly ProxyRoute[],
  changes: Partial<DocumentRequest> = {},
  { clock = createSystemClock(), signal = new AbortController().signal }: { clock?: Clock; signal?: AbortSignal } = {},
) {
  const fetcher = createDocumentFetcher({ clock, authorities, version: '0.1.0', chooseRoutes: async () => routes });
  const request: DocumentRequest = {
    url,
    resolve: async (host) => failed({ code: 'host-not-found', host }),
    resolveProxy: async () => ok({ v4: ['127.0.0.1'], v6: [] }),
    disclose: (host, over) => disclosed.push(`${host} ${over}`),
    mayFollow: () => true,
    ...changes,
  };
  return await fetcher.fetch(request, watch, signal);
}

/** The failure of an answer that opens no tunnel. */
async function failureAfter(text: string): Promise<unknown> {
  const { port } = await startProxy({ kind: 'say', text });
  const fetched = await fetchBy([at(port)]);
  await expect.poll(() => (proxy as ConnectProxy).openSockets()).toBe(0);
  return fetched.ok ? null : { ...fetched.failure, proxy: fetched.failure.code.includes('proxy') };
}

describe('a document behind a proxy', () => {
  it('comes through CONNECT, its host resolved by the proxy and its certificate judged here', async () => {
    const { port, heads } = await startProxy({ kind: 'lead', to: webPort });

    expect(await fetchBy([at(port)])).toMatchObject({ ok: true, value: { url, contentType: '' } });
    expect(heads).toEqual([
      expect.stringMatching(/^CONNECT mail\.example:443 HTTP\/1\.1\r\nHost: mail\.example:443\r\n/),
    ]);
    expect(heads[0]).not.toMatch(/authorization|user-agent/i);
    expect(disclosed).toEqual(['proxy.example proxy', 'mail.example https']);
    expect(watch.phases).toEqual(['dns', 'tcp', 'tls', 'http']);
    expect(watch.open()).toBe(0);
    await expect.poll(() => open.size).toBe(0);
  });

  it('is not followed to another port than that of HTTPS', async () => {
    const { port, heads } = await startProxy({ kind: 'lead', to: webPort });
    redirect = 'https://mail.example:25/';

    expect(await fetchBy([at(port)])).toEqual({
      ok: false,
      failure: { code: 'redirect-to-port', host: 'mail.example', port: 25 },
    });
    expect(heads).toHaveLength(1);
  });

  it('is refused where the certificate is for another name', async () => {
    const { port } = await startProxy({ kind: 'lead', to: webPort });

    const fetched = await fetchBy([at(port)], { url: 'https://autoconfig.example/' });
    expect(fetched).toMatchObject({ ok: false, failure: { code: 'certificate-name-mismatch' } });
    expect(requests).toBe(0);
  });

  it('comes through a proxy that is reached over TLS', async () => {
    const secure = createServer(identity);
    secure.on('connect', (_request, client: Socket) => {
      const host = connect(webPort, '127.0.0.1');
      for (const end of [client, host]) end.on('error', () => undefined);
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      client.pipe(host).pipe(client);
    });
    await new Promise<void>((resolve) => secure.listen(0, '127.0.0.1', resolve));
    const { port } = secure.address() as AddressInfo;
    try {
      const named = at(port, { kind: 'https', host: 'mail.example' });
      expect(await fetchBy([named])).toMatchObject({ ok: true });
      expect(await fetchBy([{ ...named, host: 'proxy.example' }])).toEqual({
        ok: false,
        failure: {
          code: 'proxy-unreachable',
          proxy: `proxy.example:${port}`,
          detail: 'certificate-name-mismatch',
        },
      });
    } finally {
      secure.close();
    }
  });

  it('sends its own sign-in to the proxy, and to no other server', async () => {
    const { port, heads } = await startProxy({ kind: 'lead', to: webPort });
    const credentials = new Secret('jane:p@ss:wörd');
    let asked: unknown;
    web.removeAllListeners('request').on('request', (request, response) => {
      asked = request.headers;
      response.end();
    });

    await fetchBy([at(port, { credentials })]);
    expect(heads[0]).toContain(`Proxy-Authorization: Basic ${Buffer.from('jane:p@ss:wörd').toString('base64')}\r\n`);
    expect(asked).not.toHaveProperty('proxy-authorization');
  });

  it.each([
    ['407 Proxy Authentication Required', true],
    ['403 Forbidden', false],
    ['429 Too Many Requests', false],
  ])('fails where the proxy says %s', async (status, wantsSignIn) => {
    const failure = { code: 'proxy-refused', proxy: true, wantsSignIn, reply: status };
    expect(await failureAfter(`HTTP/1.1 ${status}\r\nContent-Length: 0\r\n\r\n`)).toEqual(failure);
    expect(disclosed).toEqual(['proxy.example proxy']);
  });

  it('keeps a sign-in that is refused out of the failure', async () => {
    const { port } = await startProxy({ kind: 'say', text: 'HTTP/1.1 407 No\r\n\r\n' });

    const fetched = await fetchBy([at(port, { credentials: new Secret('jane:hunter2') })]);
    expect(fetched).toMatchObject({ ok: false, failure: { code: 'proxy-refused', proxy: `proxy.example:${port}` } });
    expect(JSON.stringify(fetched)).not.toMatch(/jane|hunter2/);
  });

  it.each([
    ['407', 'jane:hunter2 is not valid'],
    ['407', `No user ${Buffer.from('jane:hunter2').toString('base64')}`],
    ['403', 'Not for hunter2'],
    ['503', 'Nothing for hunter2'],
  ])('keeps its own password out of what the proxy says with %s %s', async (code, words) => {
    const { port } = await startProxy({ kind: 'say', text: `HTTP/1.1 ${code} ${words}\r\n\r\n` });

    const fetched = await fetchBy([at(port, { credentials: new Secret('jane:hunter2') })]);
    expect(fetched).toMatchObject({ ok: false, failure: { reply: expect.stringMatching(`^${code} .*«secret»`) } });
    expect(JSON.stringify(fetched)).not.toMatch(/hunter2|amFuZT/);
  });

  it.each(['500 Unable to connect', '502 Bad Gateway', '503 Service Unavailable', '504 Gateway Timeout'])(
    'has a host that the proxy finds no way to where it says %s',
    async (status) => {
      const failure = { code: 'unreachable-by-proxy', proxy: true, host: 'mail.example', reply: status };
      expect(await failureAfter(`HTTP/1.0 ${status}\r\n\r\n<html>`)).toEqual(failure);
    },
  );

  it.each(['SSH-2.0-OpenSSH_9.2\r\n', '220 mail.example ESMTP\r\n', '\u0015\u0003\u0001', 'x'.repeat(100_000), ''])(
    'is not had from what is no proxy (%#)',
    async (text) => {
      expect(await failureAfter(text)).toMatchObject({ code: 'proxy-unreachable', proxy: true });
    },
  );

  it('is given up where the proxy never answers, no later than a silent host', async () => {
    const { port, openSockets } = await startProxy({ kind: 'hang' });

    expect(await fetchBy([at(port)], {}, { clock: createFastClock(40) })).toEqual({
      ok: false,
      failure: { code: 'proxy-unreachable', proxy: `proxy.example:${port}`, detail: 'timed-out' },
    });
    await expect.poll(openSockets).toBe(0);
    expect(watch.open()).toBe(0);
  });

  it('stops at once when it is aborted, and leaves nothing open', async () => {
    const { port, heads, openSockets } = await startProxy({ kind: 'hang' });
    const stop = new AbortController();
    const fetching = fetchBy([at(port)], {}, { signal: stop.signal });
    await expect.poll(() => heads.length).toBe(1);

    stop.abort();
    expect((await fetching).ok).toBe(false);
    await expect.poll(openSockets).toBe(0);
  });

  it('fails where the tunnel breaks, and says so', async () => {
    const { port, openSockets } = await startProxy({ kind: 'lead', to: webPort, breakAfterBytes: 10 });

    expect(await fetchBy([at(port)])).toEqual({ ok: false, failure: { code: 'closed', stage: 'tls' } });
    await expect.poll(openSockets).toBe(0);
  });

  it('says that the proxy’s name does not exist, or that no server listens there', async () => {
    const { port, close } = await startProxy({ kind: 'hang' });
    close();

    const refused = { code: 'proxy-unreachable', proxy: `proxy.example:${port}`, detail: 'refused' };
    expect(await fetchBy([at(port)])).toEqual({ ok: false, failure: refused });
    const resolveProxy = async (host: string) => failed({ code: 'host-not-found', host } as const);
    expect(await fetchBy([at(port)], { resolveProxy })).toEqual({
      ok: false,
      failure: { ...refused, detail: 'host-not-found' },
    });
    expect(disclosed).toEqual([]);
  });

  it('is not asked for at an address that another domain may not lead to', async () => {
    const { port, heads } = await startProxy({ kind: 'lead', to: webPort });
    const failure = { code: 'private-address', host: '192.168.1.1', address: '192.168.1.1' } as const;

    const request = { url: 'https://192.168.1.1/', resolve: async () => failed(failure) };
    expect(await fetchBy([at(port)], request)).toEqual({ ok: false, failure });
    expect(heads).toEqual([]);
  });
});

describe('several routes to a document', () => {
  it('are tried in their order while no proxy answers', async () => {
    const { port, close } = await startProxy({ kind: 'hang' });
    close();
    const { port: second } = await startProxy({ kind: 'lead', to: webPort });

    expect(await fetchBy([at(port), at(second, { host: 'second.example' })])).toMatchObject({ ok: true });
    expect(disclosed).toEqual(['second.example proxy', 'mail.example https']);
  });

  it('leave time for the next where a proxy is silent', async () => {
    const { port } = await startProxy({ kind: 'hang' });
    const resolve = async () => ok({ v4: ['127.0.0.1'], v6: [] });
    const direct = { url: `https://mail.example:${webPort}/`, resolve };

    expect(await fetchBy([at(port), directRoute], direct, { clock: createFastClock(10) })).toMatchObject({ ok: true });
  });

  it('end with the first proxy that answers, whatever it says', async () => {
    const { port } = await startProxy({ kind: 'say', text: 'HTTP/1.1 403 Forbidden\r\n\r\n' });

    expect(await fetchBy([at(port), directRoute])).toMatchObject({ ok: false, failure: { code: 'proxy-refused' } });
  });
});

describe('a document behind a SOCKS proxy', () => {
  it('comes through it, its host resolved by the proxy', async () => {
    const socks = await startSocksProxy({ leadsTo: webPort });
    proxy = socks;

    expect(await fetchBy([at(socks.port, { kind: 'socks5' })])).toMatchObject({ ok: true });
    expect(socks.asked).toEqual(['mail.example:443']);
    expect(disclosed).toEqual(['proxy.example proxy', 'mail.example https']);
  });

  it('comes with a sign-in where the proxy wants one and the user gave it', async () => {
    const socks = await startSocksProxy({ leadsTo: webPort, wantsSignIn: true });
    proxy = socks;
    const route = at(socks.port, { kind: 'socks5' });

    expect(await fetchBy([{ ...route, credentials: new Secret('jane:p:w') }])).toMatchObject({ ok: true });
    expect(socks.asked).toEqual(['jane/p:w@mail.example:443']);
    const failure = { code: 'proxy-refused', wantsSignIn: true };
    expect(await fetchBy([route])).toMatchObject({ ok: false, failure });
  });

  it.each([
    [2, { code: 'proxy-refused', wantsSignIn: false }],
    [4, { code: 'unreachable-by-proxy', host: 'mail.example' }],
    [5, { code: 'unreachable-by-proxy', host: 'mail.example' }],
  ])('fails where the proxy answers %d', async (status, failure) => {
    const socks = await startSocksProxy({ leadsTo: webPort, status });
    proxy = socks;

    expect(await fetchBy([at(socks.port, { kind: 'socks5' })])).toMatchObject({ ok: false, failure });
  });

  it('fails where the proxy speaks no SOCKS', async () => {
    const { port } = await startProxy({ kind: 'hang' });
    const failure = { code: 'proxy-unreachable', detail: 'timed-out' };
    const clock = createFastClock(40);
    expect(await fetchBy([at(port, { kind: 'socks5' })], {}, { clock })).toMatchObject({ ok: false, failure });
    expect(await fetchBy([at(webPort, { kind: 'socks5' })], {}, { clock })).toMatchObject({
      ok: false,
      failure: { code: 'proxy-unreachable' },
    });
  });
});
