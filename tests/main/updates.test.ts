import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noUpdateChoices, type UpdateChoices } from '../../electron/contract/preferences';
import { ok } from '../../electron/contract/result';
import { limits } from '../../electron/core/limits';
import type { Clock, Resolver } from '../../electron/engine/ports';
import { createPageOpener } from '../../electron/main/page-opener';
import { createProviderList } from '../../electron/main/provider-list';
import { createUpdates, type UpdateSurroundings } from '../../electron/main/updates';
import { createDocumentFetcher } from '../../electron/node/https-fetcher';
import { routeDirectly } from '../../electron/node/proxy-route';
import { publisherOf } from '../../electron/node/publisher';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { sayIn } from '../../electron/words/format-message';
import { createTestAuthority, type ServerIdentity } from '../fakes/certificates';
import { createFastClock } from '../fakes/fast-clock';
import { authoritiesOf, createTrustedIdentity } from '../fakes/sign-in-ways';
import { createTestPublisher } from '../fakes/test-publisher';

const say = sayIn('en');
const publisher = createTestPublisher();
const now = '2026-11-29T10:00:00Z';
const weekAgo = '2026-11-22T09:00:00Z';

let identity: ServerIdentity;
let authorities: TrustedAuthorities;
let server: Server;
let origin: string;
let folder: string;
let asked: IncomingMessage[];
const sockets = new Set<Socket>();

beforeAll(async () => {
  ({ identity, authorities } = await createTrustedIdentity());
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-updates-'));
});
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server?.close();
  rmSync(folder, { recursive: true });
});

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const giving =
  (body: Uint8Array | string): Answer =>
  (response) =>
    void response.end(body);

/** The publisher's server, and the looks of a window that asks it. */
async function rig(
  answers: Readonly<Record<string, Answer>>,
  { clock = createSystemClock(), ...changes }: Partial<UpdateSurroundings> & { readonly clock?: Clock } = {},
) {
  asked = [];
  server = createServer(identity, (request, response) => {
    asked.push(request);
    (answers[request.url ?? ''] ?? ((none) => void none.writeHead(404).end()))(response, request);
  });
  server.on('connection', (socket: Socket) => void sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `https://mail.example:${(server.address() as AddressInfo).port}`;

  let stored: UpdateChoices = noUpdateChoices;
  const opened: string[] = [];
  const list = createProviderList({ folder, keys: publisher.keys });
  const fetcher = createDocumentFetcher({ clock, authorities, version: '0.1.0', chooseRoutes: routeDirectly });
  const resolver = { addresses: async () => ok({ v4: ['127.0.0.1'], v6: [] }) } as unknown as Resolver;
  const updates = createUpdates({
    publisher: publisherOf({ address: `${origin}/update`, keys: publisher.keys }),
    version: '0.1.0',
    nowMs: () => Date.parse(now),
    loadPorts: async () => ({ fetcher, resolver }),
    isDemo: () => false,
    list,
    choices: {
      read: () => stored,
      keep: async (choices) => {
        stored = choices;
      },
    },
    hasRunBefore: true,
    openPage: async (url) => {
      opened.push(url);
      return ok(null);
    },
    ...changes,
  });
  return {
    updates,
    list,
    opened,
    stored: () => stored,
    store: (choices: Partial<UpdateChoices>) => {
      stored = { ...stored, ...choices };
    },
  };
}

/** The document about a newer version, and a list of this edition at the same server. */
function documentWithList(edition: number): Answer {
  return (response) => void response.end(publisher.update({ list: { edition, address: `${origin}/list` } }));
}

describe('a look for new versions', () => {
  it('is one GET that says who asks only by the name and version of the program', async () => {
    const { updates } = await rig({ '/update': giving(publisher.update()) });
    await updates.look();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.method).toBe('GET');
    expect(asked[0]?.headers).toEqual({
      host: new URL(origin).host,
      accept: expect.any(String),
      'accept-encoding': 'identity',
      'user-agent': 'Mailwright/0.1.0',
      connection: 'close',
    });
  });

  it('tells what is newer, opens its page on request, and is remembered', async () => {
    const { updates, stored, opened } = await rig({ '/update': documentWithList(7) });
    expect(await updates.openPage()).toEqual({ ok: false, failure: 'unknown-page' });
    expect(await updates.look()).toEqual({
      ...{ kind: 'answered', version: '9.0.0', pageHost: 'mailwright.example', edition: 7 },
    });
    expect(await updates.openPage()).toEqual(ok(null));
    expect(opened).toEqual(['https://mailwright.example/news']);
    expect(stored()).toEqual({
      weekly: null,
      lastLook: { at: now, wasAnswered: true },
      newestSigned: '2026-11-20T10:00:00Z',
    });
    expect(updates.facts()).toEqual({ host: 'mail.example', isWeekly: false, lastLook: now });
  });

  it('has the address of its page where no browser can be opened', async () => {
    const openPage = createPageOpener(() => Promise.reject(new Error('No application is registered')));
    const { updates } = await rig({ '/update': documentWithList(7) }, { openPage });
    await updates.look();
    const url = 'https://mailwright.example/news';
    expect(await updates.openPage()).toMatchObject({
      ok: false,
      failure: { id: 'window.page-not-opened', values: { url } },
    });
  });

  it('says that nothing is newer', async () => {
    const { updates } = await rig({ '/update': giving(publisher.update({ version: '0.1.0' })) });
    expect(await updates.look()).toMatchObject({ kind: 'answered', version: null, edition: null });
  });

  it('fetches the newer list only when it is told to, and uses it at once', async () => {
    const { updates, list } = await rig({ '/update': documentWithList(7), '/list': giving(publisher.list(7)) });
    const table = list.table();
    await updates.look();
    expect(asked.map(({ url }) => url)).toEqual(['/update']);
    expect(table.byDomain('renewed.example')).toBeNull();
    expect(await updates.renewList()).toMatchObject({ ok: true, value: { edition: 7, isRenewed: true } });
    expect(table.byDomain('renewed.example')?.facts.id).toBe('renewed');
    expect(list.helpPages().get('renewed.help')).toBe('https://renewed.example/help');
    expect(await updates.look()).toMatchObject({ version: '9.0.0', edition: null });
  });

  it.each<[what: string, answer: Answer, sentence: string]>([
    ['of another key', giving(createTestPublisher().update()), 'is not signed by the publisher of this Mailwright'],
    ['without a signature', giving('{"version":"9.0.0"}'), 'is not a document that Mailwright can read'],
    ['that is no document', giving('<html>Welcome to this hotel</html>'), 'is not a document that Mailwright can read'],
    ['that is empty', giving(''), 'is not a document that Mailwright can read'],
    ['that is cut short', giving(publisher.update().subarray(0, -5)), 'is not signed by the publisher'],
    ['that is signed, and no JSON', giving(publisher.sign('mailwright-update', undefined)), 'is not a document that'],
    [
      'that is signed, and another document',
      giving(publisher.sign('mailwright-update', { a: 1 })),
      'is not a document',
    ],
    ['that is a signed list', giving(publisher.list(7)), 'is not a document that Mailwright can read'],
    ['that is out of date', giving(publisher.update({ expires: now })), 'is no longer valid'],
    ['of the future', giving(publisher.update({ signed: '2026-12-24T10:00:00Z' })), 'is dated in the future'],
    ['with an older version', giving(publisher.update({ version: '0.0.9' })), 'names an older version than this one'],
    [
      'that leads to another host for the list',
      giving(publisher.update({ list: { edition: 7, address: 'https://elsewhere.example/list' } })),
      'is not a document that Mailwright can read',
    ],
    ['of a gigabyte', endless, 'longer than the limit'],
    ['that is packed small', (response) => packed(response), 'longer than the limit'],
    ['that is another address', redirect, 'status 302'],
    ['that it has none', (response) => void response.writeHead(500).end('{}'), 'status 500'],
    ['that breaks off', (response) => breakOff(response), 'closed'],
  ])('believes no answer %s', async (_what, answer, sentence) => {
    const { updates, stored, list } = await rig({ '/update': answer, '/moved': giving(publisher.update()) });
    const outcome = await updates.look();
    if (outcome.kind === 'answered') throw new Error('It was believed');
    expect(say(outcome.reason)).toContain(sentence);
    expect(asked).toHaveLength(1);
    expect(stored()).toMatchObject({ lastLook: { at: now, wasAnswered: false }, newestSigned: null });
    expect(list.facts().isRenewed).toBe(false);
  });

  it('believes no document from before one that it has believed', async () => {
    const { updates, stored } = await rig({ '/update': giving(publisher.update()) });
    await updates.look();
    server.removeAllListeners('request');
    server.on('request', (_request, response) => response.end(publisher.update({ signed: '2026-11-19T10:00:00Z' })));
    const outcome = await updates.look();
    if (outcome.kind === 'answered') throw new Error('It was believed');
    expect(say(outcome.reason)).toBe(
      'The answer of mail.example is older than one that it gave before, so it is not used.',
    );
    expect(stored().newestSigned).toBe('2026-11-20T10:00:00Z');
  });

  it('does not wait for ever', async () => {
    const { updates } = await rig({ '/update': () => undefined }, { clock: createFastClock(400) });
    expect(await updates.look()).toMatchObject({ kind: 'not-answered', reason: { id: 'failure.timed-out' } });
  });

  it('believes no server whose certificate is not trusted', async () => {
    const mine = authorities;
    authorities = authoritiesOf((await createTestAuthority('Another')).certificate);
    const { updates } = await rig({ '/update': giving(publisher.update()) });
    authorities = mine;
    expect(await updates.look()).toMatchObject({
      kind: 'not-answered',
      reason: { id: expect.stringContaining('failure.certificate') },
    });
    expect(asked).toEqual([]);
  });

  it('asks nobody in the demo', async () => {
    const { updates, stored } = await rig({ '/update': giving(publisher.update()) }, { isDemo: () => true });
    expect(await updates.look()).toEqual({ kind: 'not-answered', reason: { id: 'updates.demo', values: {} } });
    expect(await updates.lookIfDue()).toBeNull();
    expect(await updates.takeQuestion()).toBeNull();
    expect(asked).toEqual([]);
    expect(stored()).toEqual(noUpdateChoices);
  });

  it('is nothing that a build without a publisher shows or does', async () => {
    const nobody = publisherOf({ address: '', keys: [] });
    const { updates } = await rig({ '/update': giving(publisher.update()) }, { publisher: nobody });
    expect(updates.facts()).toBeNull();
    expect(await updates.takeQuestion()).toBeNull();
    expect(await updates.lookIfDue()).toBeNull();
    await expect(updates.look()).rejects.toThrow('Nobody publishes');
    expect(asked).toEqual([]);
  });
});

describe('the list of the publisher', () => {
  it.each<[what: string, answer: Answer, sentence: string]>([
    ['another key has signed', giving(createTestPublisher().list(7)), 'This list is not signed by the publisher'],
    ['is older than that of the program', giving(publisher.list(1)), 'Mailwright has edition 1 of this list already.'],
    ['is the document again', giving(publisher.update()), 'This file is not a signed list of providers.'],
    ['is without end', endless, 'longer than the limit'],
    ['has moved', redirect, 'status 302'],
  ])('changes nothing where it %s', async (_what, answer, sentence) => {
    const { updates, list } = await rig({
      '/update': documentWithList(7),
      '/list': answer,
      '/moved': giving(publisher.list(7)),
    });
    await updates.look();
    const renewed = await updates.renewList();
    if (renewed.ok) throw new Error('It was taken');
    expect(say(renewed.failure)).toContain(sentence);
    expect(readdirSync(folder)).toEqual([]);
    expect(list.facts()).toMatchObject({ edition: 1, isRenewed: false });
  });

  it('is not fetched in the demo', async () => {
    let demo = false;
    const { updates } = await rig({ '/update': documentWithList(7) }, { isDemo: () => demo });
    await updates.look();
    demo = true;
    expect(await updates.renewList()).toEqual({ ok: false, failure: { id: 'updates.demo', values: {} } });
    expect(asked).toHaveLength(1);
  });

  it('may be much larger than a document', async () => {
    const names = Array.from({ length: 390 }, (_, index) => `a-rather-long-name-of-a-domain-${index}.renewed.example`);
    const large = publisher.sign('mailwright-providers', {
      edition: 7,
      providers: Array.from({ length: 10 }, (_, index) => manyDomains(index, names)),
    });
    expect(large.length).toBeGreaterThan(2 * limits.documentBytes);
    const { updates } = await rig({ '/update': documentWithList(7), '/list': giving(large) });
    await updates.look();
    expect(await updates.renewList()).toMatchObject({ ok: true, value: { edition: 7 } });
  });
});

describe('the question about a look each week', () => {
  it('is asked once, and whoever leaves it has not agreed', async () => {
    const { updates, stored } = await rig({});
    expect(await updates.takeQuestion()).toBe('mail.example');
    expect(await updates.takeQuestion()).toBeNull();
    expect(stored().weekly).toBe(false);
    await updates.choose(true);
    expect(updates.facts()?.isWeekly).toBe(true);
    expect(await updates.takeQuestion()).toBeNull();
  });

  it('is not asked at the first start', async () => {
    const { updates, stored } = await rig({}, { hasRunBefore: false });
    expect(await updates.takeQuestion()).toBeNull();
    expect(stored().weekly).toBeNull();
  });

  it('is not asked where it was answered on the About sheet', async () => {
    const { updates } = await rig({});
    await updates.choose(false);
    expect(await updates.takeQuestion()).toBeNull();
  });
});

describe('a look that is due', () => {
  it('asks nobody where nobody has agreed, however long it is', async () => {
    const { updates, store } = await rig({ '/update': giving(publisher.update()) });
    for (const weekly of [null, false]) {
      store({ weekly, lastLook: { at: '2001-01-01T00:00:00Z', wasAnswered: true } });
      expect(await updates.lookIfDue()).toBeNull();
    }
    expect(asked).toEqual([]);
  });

  it('asks again after a week, and not before', async () => {
    const { updates, store } = await rig({ '/update': giving(publisher.update()) });
    store({ weekly: true, lastLook: { at: weekAgo, wasAnswered: true } });
    expect(await updates.lookIfDue()).toEqual({
      ...{ version: '9.0.0', pageHost: 'mailwright.example', renewedEdition: null },
    });
    expect(await updates.lookIfDue()).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('renews the list of providers', async () => {
    const { updates, list, store } = await rig({ '/update': documentWithList(7), '/list': giving(publisher.list(7)) });
    store({ weekly: true });
    expect(await updates.lookIfDue()).toMatchObject({ renewedEdition: 7 });
    expect(list.facts().edition).toBe(7);
  });

  it('tells nothing where nothing is newer, nor where it was not answered', async () => {
    const { updates, store } = await rig({ '/update': giving(publisher.update({ version: '0.1.0' })) });
    store({ weekly: true });
    expect(await updates.lookIfDue()).toBeNull();
    server.close();
    store({ lastLook: { at: weekAgo, wasAnswered: true } });
    expect(await updates.lookIfDue()).toBeNull();
  });
});

function endless(response: ServerResponse): void {
  const piece = Buffer.alloc(65_536, 'a');
  const go = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', go).on('error', () => undefined);
  go();
}

function packed(response: ServerResponse): void {
  response.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(limits.providerListBytes + 1)));
}

function redirect(response: ServerResponse): void {
  response.writeHead(302, { Location: '/moved' }).end();
}

function breakOff(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Length': 1_000 }).write('mailwright-update 1 ');
  setImmediate(() => response.destroy());
}

function manyDomains(index: number, names: readonly string[]) {
  const provider = {
    id: `renewed-${index}`,
    name: `Renewed ${index}`,
    domains: names.map((name) => `p${index}.${name}`),
  };
  const facts = { mx: [], password: 'account', status: 'works', before: [], incoming: [], outgoing: [] };
  return { ...provider, ...facts, webmail: null, help: null, sources: [], checked: '2026-11-20' };
}
