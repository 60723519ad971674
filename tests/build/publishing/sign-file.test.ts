import { execFileSync, spawnSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failed } from '../../../electron/contract/result';
import { parseUpdateDocument } from '../../../electron/contract/update-document';
import { limits } from '../../../electron/core/limits';
import { loadListFacts } from '../../../electron/node/knowledge-loader';
import { openSigned } from '../../../electron/node/open-signed';
import { appVersion } from '../../../electron/node/program-facts';
import { readSignedList } from '../../../electron/node/provider-list';
import { publisher, publisherOf } from '../../../electron/node/publisher';

let folder: string;
let keys: readonly string[];
const pathOf = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-sign-'));
  const { privateKey } = generateKeyPairSync('ed25519');
  writeFileSync(pathOf('key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  keys = [
    execFileSync(process.execPath, ['build/sign.mjs', 'public-key', '--key', pathOf('key.pem')], {
      encoding: 'utf8',
    }).trim(),
  ];
});
afterAll(() => rmSync(folder, { recursive: true }));

function sign(...args: readonly string[]) {
  return spawnSync(process.execPath, ['build/sign.mjs', ...args], { encoding: 'utf8' });
}

describe('npm run sign', () => {
  it('makes a list of all providers of this checkout, which the program takes', () => {
    expect(sign('providers', '--key', pathOf('key.pem'), '--out', pathOf('list'))).toMatchObject({
      status: 0,
      stderr: '',
    });
    const file = readFileSync(pathOf('list'));
    const list = readSignedList(file, keys);
    if (!list.ok) throw new Error(list.failure);
    expect(list.value.edition).toBe(loadListFacts(undefined, null).edition);
    expect(list.value.providers.length).toBeGreaterThan(250);
    expect(file.length * 4).toBeLessThan(limits.providerListBytes);
  });

  it('makes a document about this version and its list, which the program takes', () => {
    const page = 'https://mailwright.example/news';
    const list = 'https://mailwright.example/list';
    const options = ['--key', pathOf('key.pem'), '--out', pathOf('update'), '--page', page, '--list', list];
    expect(sign('update', ...options, '--days', '30')).toMatchObject({ status: 0, stderr: '' });
    const file = readFileSync(pathOf('update'));
    const bytesAtMost = limits.updateDocumentBytes;
    const opened = openSigned(file, { kind: 'mailwright-update', keys, bytesAtMost });
    const document = parseUpdateDocument(opened.ok ? opened.value : null);
    if (!document.ok) throw new Error(document.failure.detail);
    const { signed, expires, ...rest } = document.value;
    expect(rest).toEqual({
      version: appVersion,
      page,
      list: { edition: loadListFacts(undefined, null).edition, address: list },
    });
    expect(Date.parse(expires) - Date.parse(signed)).toBe(30 * 86_400_000);
    expect(file.length * 20).toBeLessThan(bytesAtMost);
  });

  it.each([
    ['no task', []],
    ['no key', ['providers', '--out', 'list']],
    ['no file to write', ['providers', '--key', 'key.pem']],
    [
      'days that are none',
      ['update', '--key', 'key.pem', '--out', 'update', '--page', 'https://a.example/', '--days', 'many'],
    ],
  ])('names what is missing where there is %s', (_what, args) => {
    const given = args.map((arg) => (arg === 'key.pem' ? pathOf(arg) : arg));
    expect(sign(...given)).toMatchObject({ status: 1, stderr: expect.stringMatching(/^(--\w+ is |npm run sign)/) });
  });

  it('takes no key of another kind', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    writeFileSync(pathOf('rsa.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const { status, stderr } = sign('public-key', '--key', pathOf('rsa.pem'));
    expect([status, stderr]).toEqual([1, `${pathOf('rsa.pem')} is not an Ed25519 key.\n`]);
  });
});

describe('the publisher', () => {
  it('of this build has keys that can sign, and is asked only where there is one', () => {
    const file = { kind: 'mailwright-update', keys: publisher.keys, bytesAtMost: 1_000 } as const;
    const signature = Buffer.alloc(64).toString('base64');
    // A key that is none would throw.
    expect(openSigned(Buffer.from(`mailwright-update 1 ${signature}\n{}`), file)).toEqual(failed('wrong-signature'));
    expect(publisher.address === null || publisher.keys.length > 0).toBe(true);
  });

  it('is asked only over TLS, and only where a key can tell whether to believe it', () => {
    expect(publisherOf({ address: 'https://a.example/update', keys })).toEqual({
      address: 'https://a.example/update',
      keys,
    });
    expect(publisherOf({ address: '', keys })).toEqual({ address: null, keys });
    expect(publisherOf({ address: 'https://a.example/update', keys: [] })).toEqual({ address: null, keys: [] });
    expect(() => publisherOf({ address: 'http://a.example/update', keys })).toThrow('not https');
  });
});
