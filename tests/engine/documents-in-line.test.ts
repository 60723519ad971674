import { expect, it } from 'vitest';
import { failed, ok } from '../../electron/contract/result';
import { limits } from '../../electron/core/limits';
import { documentsInLine } from '../../electron/engine/documents-in-line';
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
  return { clock, most, inLine: documentsInLine({ fetcher, clock }) };
}

async function fetchTwelve(tookMs: number, addressOf: (index: number) => string, isProxied = false) {
  const { clock, most, inLine } = slowFetcher(tookMs, isProxied);
  const all = Array.from({ length: 12 }, (_, index) =>
    inLine.fetch(requestFor(`https://d${index}.example/`, addressOf(index)), watch, signal),
  );
  const fetched = await clock.play(Promise.all(all));
  return { fetched: fetched.length, most: most.value, tookMs: clock.nowMs() };
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

it('leaves the queueing to a proxy', async () => {
  const { clock, inLine } = slowFetcher(10, true);
  const asked: string[] = [];
  const request = { ...requestFor('https://d.example/', '192.31.196.1') };
  const watched = { ...request, resolve: async (host: string) => (asked.push(host), await request.resolve(host)) };
  await clock.play(inLine.fetch(watched, watch, signal));
  // Only the fetcher itself has asked.
  expect(asked).toEqual(['d.example']);
});

it('asks for the name of a document twice at most, so that a look-up is logged and not repeated', async () => {
  const { clock, inLine } = slowFetcher(10);
  const asked: string[] = [];
  const request = requestFor('https://d.example/', '192.31.196.1');
  const watched = { ...request, resolve: async (host: string) => (asked.push(host), await request.resolve(host)) };
  await clock.play(inLine.fetch(watched, watch, signal));
  expect(asked).toEqual(['d.example', 'd.example']);
});
