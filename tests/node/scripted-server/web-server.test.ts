import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ok } from '../../../electron/contract/result';
import type { DocumentFetcher } from '../../../electron/engine/ports';
import { connectTcp } from '../../../electron/node/connect-tcp';
import { createDocumentFetcher } from '../../../electron/node/https-fetcher';
import { routeDirectly } from '../../../electron/node/proxy-route';
import { createCertificateMaker } from '../../../electron/node/scripted-server/certificate-maker';
import type { LoopbackListener } from '../../../electron/node/scripted-server/loopback-listener';
import { startWebServer } from '../../../electron/node/scripted-server/web-server';
import { createSystemClock } from '../../../electron/node/system-clock';
import { createRecordingWatch } from '../../fakes/recording-watch';
import { authoritiesOf } from '../../fakes/sign-in-ways';

let server: LoopbackListener;
let fetcher: DocumentFetcher;

beforeAll(async () => {
  const certificates = await createCertificateMaker('Test authority');
  const answers = {
    'https://web.example/document.xml': { body: '<a/>' },
    'https://web.example/broken': { status: 500, body: '' },
    'https://web.example/page': { headers: { 'Content-Type': 'text/html' }, body: '<html></html>' },
  };
  const description = { certificate: { names: ['web.example'] }, answers, delayMs: 10 };
  server = await startWebServer(description, certificates);
  const authorities = authoritiesOf(certificates.authority);
  fetcher = createDocumentFetcher({
    clock: createSystemClock(),
    authorities,
    version: '0.1.0',
    chooseRoutes: routeDirectly,
    connectTcp: () => connectTcp('127.0.0.1', server.port),
  });
});

afterAll(() => server.close());

async function get(path: string) {
  const resolve = async () => ok({ v4: ['192.0.2.1'], v6: [] });
  const url = `https://web.example${path}`;
  const request = { url, resolve, resolveProxy: resolve, disclose: () => undefined, mayFollow: () => true };
  const fetched = await fetcher.fetch(request, createRecordingWatch(), new AbortController().signal);
  if (!fetched.ok) return fetched.failure;
  return [fetched.value.contentType, new TextDecoder().decode(fetched.value.body)];
}

describe('startWebServer', () => {
  it('gives documents by their URL', async () => {
    expect(await get('/document.xml')).toEqual(['text/xml', '<a/>']);
    expect(await get('/page')).toEqual(['text/html', '<html></html>']);
  });

  it.each([
    ['/broken', 500],
    ['/nothing', 404],
  ])('answers %s with %d', async (path, status) => {
    expect(await get(path)).toEqual({ code: 'http-status', url: `https://web.example${path}`, status });
  });
});
