import { expect, it } from 'vitest';
import { failed, ok } from '../../electron/contract/result';
import { limits } from '../../electron/core/limits';
import { documentsInLine } from '../../electron/engine/audit/documents-in-line';
import { createConnectionQueue } from '../../electron/engine/connection-queue';
import type { DocumentFetcher, DocumentRequest, Watch } from '../../electron/engine/ports';
import { createVirtualClock } from './virtual-clock';

const watch: Watch = { phase: () => () => undefined, line: () => undefined, cover: (text) => text };
const { signal } = new AbortController();

function requestFor(url: string, address: string): DocumentRequest {
  return {
    url,
    resolve: async () => ok({ v4: [address], v6: [] }),
    resolveProxy: async () => ok({ v4: [], v6: [] }),
    disclose: () => undefined,
    mayFollow: () => true,
  };
}

/** A fetcher that takes this long, and how many it fetched at most at one time. */
function slowFetcher(tookMs: number, isProxied = false) {
  const clock = createVirtualClock();
  let open = 0;
  const most = { value: 0 };
  const fetcher: DocumentFetcher = {
    isProxied: async () => isProxied,
    fetch: async ({ url, resolve }) => {
      await resolve(new URL(url).hostname);
      open += 1;
      most.value = Math.max(most.value, open);
      await clock.wait(tookMs, signal);
      open -= 1;
      return failed({ code: 'http-status', url, status: 404 });
    },
  };
  return { clock, most, inLine: documentsInLine({ fetcher, clock }, createConnectionQueue()) };
}

async function fetchTwelve(tookMs: number, addressOf: (index: number) => string) {
  const { clock, most, inLine } = slowFetcher(tookMs);
  const all = Array.from({ length: 12 }, (_, index) =>
    inLine.fetch(requestFor(`https://d${index}.example/`, addressOf(index)), watch, signal),
  );
  const fetched = await clock.play(Promise.all(all));
  return { fetched: fetched.length, most: most.value };
}

it('fetches few documents at a time from one address, under whatever names', async () => {
  expect(await fetchTwelve(100, () => '192.31.196.1')).toMatchObject({ fetched: 12, most: limits.connectionsAtOnce });
});

it('fetches from different addresses at the same time', async () => {
  expect(await fetchTwelve(100, (index) => `192.31.196.${index}`)).toMatchObject({ fetched: 12, most: 12 });
});

it('lets nobody wait for long behind an address that does not answer', async () => {
  const { most, fetched } = await fetchTwelve(8_000, () => '192.31.196.1');
  expect({ most, fetched }).toEqual({ most: 12, fetched: 12 });
});

it.each([
  ['asks for no name where a proxy knows it', true, 1],
  ['needs the addresses before the document', false, 2],
])('%s', async (_, isProxied, times) => {
  const { clock, inLine } = slowFetcher(10, isProxied);
  const asked: string[] = [];
  const request = requestFor('https://d.example/', '192.31.196.1');
  const resolve: DocumentRequest['resolve'] = async (host) => {
    asked.push(host);
    return await request.resolve(host);
  };
  await clock.play(inLine.fetch({ ...request, resolve }, watch, signal));

  // One of them is the fetcher's own.
  expect(asked).toHaveLength(times);
});
