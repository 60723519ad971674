import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { createProviderList } from '../../electron/main/provider-list';
import { removeRenewedList } from '../../electron/node/renewed-list';
import { sayIn } from '../../electron/words/format-message';
import { createTestPublisher } from '../fakes/test-publisher';

const say = sayIn('en');
const { keys, list: signedList } = createTestPublisher();

let folder: string;
let chosen: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-list-'));
  chosen = join(folder, 'chosen.mailwright-providers');
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = () => join(folder, 'kept');

describe('the list of providers of a window', () => {
  it('is renewed from a file, and what it finds changes with it', async () => {
    const list = createProviderList({ folder: kept(), keys });
    const table = list.table();
    expect(table.byName('gmail')?.facts.id).toBe('gmail');
    writeFileSync(chosen, signedList(7));
    expect(await list.renewFromFile(chosen)).toMatchObject({ ok: true, value: { edition: 7, isRenewed: true } });
    expect(table.byName('gmail')).toBeNull();
    expect(table.byDomain('renewed.example')?.facts.id).toBe('renewed');
    expect(table.byMx('mx.renewed.example')?.facts.id).toBe('renewed');
    // The next start finds the same.
    expect(createProviderList({ folder: kept(), keys }).facts()).toEqual(list.facts());
  });

  it('is that of the program at once where the renewed one was removed', async () => {
    const place = { folder: kept(), keys };
    const list = createProviderList(place);
    const table = list.table();
    writeFileSync(chosen, signedList(7));
    await list.renewFromFile(chosen);
    expect(table.byDomain('renewed.example')?.facts.id).toBe('renewed');

    await removeRenewedList(place);
    list.forget();

    expect(table.byDomain('renewed.example')).toBeNull();
    expect(table.byName('gmail')?.facts.id).toBe('gmail');
    expect(list.facts()).toMatchObject({ isRenewed: false });
  });

  it.each<[what: string, write: () => void, sentence: string]>([
    ['is not there', () => undefined, 'chosen.mailwright-providers cannot be read (ENOENT).'],
    [
      'is too large',
      () => writeFileSync(chosen, Buffer.alloc(limits.providerListBytes + 1)),
      'This file is not a signed list of providers. The list in use stays.',
    ],
    [
      'is a photograph',
      () => writeFileSync(chosen, Buffer.from('ffd8ffe0', 'hex')),
      'This file is not a signed list of providers. The list in use stays.',
    ],
  ])('stays where the chosen file %s', async (_what, write, sentence) => {
    write();
    const list = createProviderList({ folder: kept(), keys });
    const renewed = await list.renewFromFile(chosen);
    if (renewed.ok) throw new Error('It was taken');
    expect(say(renewed.failure)).toBe(sentence);
    expect(list.facts()).toMatchObject({ isRenewed: false, canRenew: true });
    expect(readdirSync(folder)).not.toContain('kept');
  });

  it('is that of the program where the build names nobody who signs', async () => {
    const list = createProviderList(null);
    writeFileSync(chosen, signedList(7));
    const renewed = await list.renewFromFile(chosen);
    expect(renewed).toEqual({ ok: false, failure: { id: 'updates.list.no-publisher', values: {} } });
    expect(list.facts()).toMatchObject({ isRenewed: false, canRenew: false });
    expect(list.table().byName('gmail')?.facts.id).toBe('gmail');
  });
});
