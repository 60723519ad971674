import assert from 'node:assert/strict';
import { createServer as createHttpServer } from 'node:http';
import { createServer, type Socket } from 'node:net';
import { describe, it, test } from 'node:test';
import { TLSSocket } from 'node:tls';
import { inspect } from 'node:util';
import { ok } from '../../electron/contract/result';
import { connectTcp } from '../../electron/node/connect-tcp';
import { createDocumentFetcher } from '../../electron/node/https-fetcher';
import { directRoute, type ProxyRoute } from '../../electron/node/proxy-route';
import { type LoopbackListener, listenOnLoopback } from '../../electron/node/scripted-server/loopback-listener';
import { secureContextOf } from '../../electron/node/scripted-server/secure-context';
import { createSystemClock } from '../../electron/node/system-clock';
import { startConnectProxy } from '../fakes/connect-proxy';
import { createRecordingWatch } from '../fakes/recording-watch';
import { exchangeCases, keyCases } from './cases/keys';
import { nameCases } from './cases/names';
import type { Evidence, HostileCase } from './hostile-case';
import { createHostileWorld } from './play-case';
import { runtimeName } from './runtime-name';

// Web servers and proxies with the certificates and keys of the mail server cases: all must be judged by the same rules.
const cases = [...nameCases('smtp'), ...keyCases('smtp'), ...exchangeCases('smtp')].filter(
  ({ security, isAccepted }) => security === 'tls' && isAccepted !== true,
);
const world = createHostileWorld();
let endedWell = 0;

/** A web server; `asked` counts its requests over TLS. */
interface WebServer extends LoopbackListener {
  asked(): number;
}

/** Starts a web server with the certificate of a case. As a proxy it closes every connection. */
async function startWebServer({ server }: HostileCase): Promise<WebServer> {
  const usual = { certificate: { names: ['mail.example'] } };
  const secureContext = await secureContextOf({ ...usual, ...server }, (await world).certificates);
  let asked = 0;
  const http = createHttpServer((_request, response) => {
    asked += 1;
    response.end('<clientConfig/>');
  });
  http.on('connect', (_request, socket) => {
    asked += 1;
    socket.destroy();
  });
  const listener = createServer((socket) => {
    const secure = new TLSSocket(socket, { isServer: true, secureContext });
    secure.on('error', () => undefined).once('secure', () => http.emit('connection', secure as Socket));
  });
  return { ...(await listenOnLoopback(listener)), asked: () => asked };
}

/** Fetches a document from a host; connections to port 443 go to `port` on this computer. */
async function fetchFrom(host: string, port: number, route: ProxyRoute) {
  const { authorities } = await world;
  const fetcher = createDocumentFetcher({
    clock: createSystemClock(),
    authorities,
    version: '0.1.0',
    chooseRoutes: async () => [route],
    connectTcp: (_address, to) => connectTcp('127.0.0.1', to === 443 ? port : to),
  });
  const resolve = async () => ok({ v4: ['192.0.2.1'], v6: [] });
  const url = `https://${host.includes(':') ? `[${host}]` : host}/mail/config-v1.1.xml`;
  const request = { url, resolve, resolveProxy: resolve, disclose: () => undefined, mayFollow: () => true };
  return await fetcher.fetch(request, createRecordingWatch(), new AbortController().signal);
}

/** The outcome of a fetch, and how many requests the server had. */
interface Visit {
  readonly fetched: Awaited<ReturnType<typeof fetchFrom>>;
  readonly asked: number;
}

async function visit(hostile: HostileCase, host: string, routeTo: (port: number) => ProxyRoute): Promise<Visit> {
  const server = await startWebServer(hostile);
  const fetched = await fetchFrom(host, server.port, routeTo(server.port));
  await server.close();
  return { fetched, asked: server.asked() };
}

function expectFailure({ fetched }: Visit, evidence: Evidence): void {
  const failure = fetched.ok ? {} : fetched.failure;
  assert.deepEqual({ ...failure, ...evidence }, failure, `saw ${inspect(fetched)}, not ${inspect(evidence)}`);
}

for (const hostile of cases) {
  const { name, host = 'mail.example', safe } = hostile;
  const requests = safe.kind === 'stops' ? 0 : 1;

  const expectDocument = (seen: Visit) => {
    if (safe.kind === 'stops') expectFailure(seen, { code: safe.code, ...safe.evidence });
    else assert.equal(seen.fetched.ok, true, inspect(seen.fetched));
    assert.equal(seen.asked, requests);
    endedWell += 1;
  };

  describe(`a web server that ${name}`, () => {
    it('gives a document exactly where its certificate is good', async () => {
      expectDocument(await visit(hostile, host, () => directRoute));
    });

    it('gives it through a proxy under the same conditions', async () => {
      const server = await startWebServer(hostile);
      const proxy = await startConnectProxy({ kind: 'lead', to: server.port });
      const route = { kind: 'http', host: 'proxy.example', port: proxy.port, credentials: null } as const;
      const fetched = await fetchFrom(host, server.port, route);
      proxy.close();
      await server.close();

      expectDocument({ fetched, asked: server.asked() });
    });

    it('is spoken to as a proxy under the same conditions', async () => {
      const seen = await visit(hostile, 'web.example', (port) => ({ kind: 'https', host, port, credentials: null }));

      expectFailure(seen, { code: 'proxy-unreachable', ...(safe.kind === 'stops' ? { detail: safe.code } : {}) });
      assert.equal(seen.asked, requests);
      endedWell += 1;
    });
  });
}

test('all documents were requested', (t) => {
  t.diagnostic(`${runtimeName}: documents: ${cases.length} cases, ${endedWell} of ${cases.length * 3} sessions`);
  assert.equal(endedWell, cases.length * 3);
});
