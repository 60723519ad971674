import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { loadHelpPages, loadListFacts, loadProviderNames, loadProviders } from '../../electron/node/knowledge-loader';
import { keepRenewedList, removeRenewedList, renewedPlaceIn } from '../../electron/node/renewed-list';
import { createTestPublisher, renewedProvider } from '../fakes/test-publisher';

const publisher = createTestPublisher();
const fileName = 'providers.mailwright-providers';
const own = loadListFacts(undefined, null);

let folder: string;
let place: { readonly folder: string; readonly keys: readonly string[] };
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-renewed-'));
  place = { folder, keys: publisher.keys };
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is in use, after a start. */
function inUse() {
  return loadListFacts(undefined, place);
}

const builtIn = { ...own, canRenew: true };

describe('a renewed list', () => {
  it('is used in place of the program’s own, by each that reads providers', async () => {
    const kept = await keepRenewedList(publisher.list(7), place, own.edition);
    expect(kept).toMatchObject({ ok: true, value: { edition: 7 } });
    expect(inUse()).toEqual({ edition: 7, checked: '2026-11-20', isRenewed: true, canRenew: true });
    const providers = loadProviders(undefined, place);
    expect(providers.byDomain('renewed.example')?.facts.id).toBe('renewed');
    expect(providers.byDomain('gmail.com')).toBeNull();
    expect(loadHelpPages(undefined, place).get('renewed.help')).toBe('https://renewed.example/help');
    expect(loadProviderNames(undefined, place)).toEqual(new Set(['Renewed']));
  });

  it('can be read by its owner alone, and is the only file', async () => {
    await keepRenewedList(publisher.list(7), place, own.edition);
    expect(readdirSync(folder)).toEqual([fileName]);
    expect(statSync(join(folder, fileName)).mode & 0o777).toBe(0o600);
  });

  it('is replaced by a newer one', async () => {
    await keepRenewedList(publisher.list(7), place, own.edition);
    await keepRenewedList(publisher.list(8), place, 7);
    expect(inUse()).toMatchObject({ edition: 8, isRenewed: true });
  });

  it.each([
    ['an older list', 5, { code: 'older', edition: 5, own: 6 }],
    ['the same list', 6, { code: 'same', edition: 6, own: 6 }],
  ])('is not replaced by %s', async (_what, edition, failure) => {
    await keepRenewedList(publisher.list(6), place, own.edition);
    expect(await keepRenewedList(publisher.list(edition), place, 6)).toEqual({ ok: false, failure });
    expect(inUse()).toMatchObject({ edition: 6, isRenewed: true });
  });

  it('is removed, so that the program’s own is used again', async () => {
    await keepRenewedList(publisher.list(7), place, own.edition);
    await removeRenewedList(place);
    await removeRenewedList(place);
    expect(readdirSync(folder)).toEqual([]);
    expect(inUse()).toEqual(builtIn);
  });

  it('has no place where the build names nobody who signs', () => {
    expect(renewedPlaceIn(folder, { address: null, keys: [] })).toBeNull();
    expect(renewedPlaceIn(folder, { address: null, keys: publisher.keys })).toEqual(place);
    expect(own).toMatchObject({ isRenewed: false, canRenew: false });
  });
});

describe('a list that cannot be believed', () => {
  const wrong = { ...renewedProvider, incoming: renewedProvider.outgoing };
  const twice = { edition: 7, providers: [renewedProvider, { ...renewedProvider, id: 'other' }] };
  const cases: readonly (readonly [what: string, bytes: () => Uint8Array, code: string])[] = [
    ['signed by another key', () => createTestPublisher().list(7), 'wrong-signature'],
    ['signed as another kind', () => publisher.sign('mailwright-update', twice), 'not-signed'],
    ['not signed', () => Buffer.from(JSON.stringify(twice)), 'not-signed'],
    ['cut short', () => publisher.list(7).subarray(0, -10), 'wrong-signature'],
    ['empty', () => Buffer.alloc(0), 'not-signed'],
    ['too large', () => Buffer.alloc(limits.providerListBytes + 1), 'too-large'],
    ['no object', () => publisher.sign('mailwright-providers', 'all'), 'not-understood'],
    [
      'without an edition',
      () => publisher.sign('mailwright-providers', { providers: [renewedProvider] }),
      'not-understood',
    ],
    [
      'without a provider',
      () => publisher.sign('mailwright-providers', { edition: 7, providers: [] }),
      'not-understood',
    ],
    ['with a host that is none', () => publisher.list(7, { domains: ['renewed.example/..'] }), 'not-understood'],
    ['with a page without TLS', () => publisher.list(7, { help: 'http://renewed.example/' }), 'not-understood'],
    [
      'with a preparation of a newer program',
      () => publisher.list(7, { before: [{ kind: 'send-a-letter' }] }),
      'not-understood',
    ],
    ['with SMTP for receiving', () => publisher.list(7, wrong), 'not-understood'],
    ['with a domain twice', () => publisher.sign('mailwright-providers', twice), 'not-understood'],
  ];

  it.each(cases)('is refused and changes nothing: %s', async (_what, bytes, code) => {
    expect(await keepRenewedList(bytes(), place, own.edition)).toEqual({ ok: false, failure: { code } });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each(cases)('is passed over where it was put into the folder: %s', (_what, bytes) => {
    writeFileSync(join(folder, fileName), bytes());
    expect(inUse()).toEqual(builtIn);
  });

  it('is one that a newer program has left behind', () => {
    writeFileSync(join(folder, fileName), publisher.list(own.edition));
    expect(inUse()).toEqual(builtIn);
  });

  it('is no file', () => {
    mkdirSync(join(folder, fileName));
    expect(inUse()).toEqual(builtIn);
  });
});

it('says where a list cannot be kept', async () => {
  const inTheWay = join(folder, 'file');
  writeFileSync(inTheWay, '');
  const kept = await keepRenewedList(publisher.list(7), { ...place, folder: inTheWay }, own.edition);
  expect(kept).toMatchObject({ ok: false, failure: { code: 'not-kept' } });
});
