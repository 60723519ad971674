import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { failed, ok } from '../../electron/contract/result';
import { openSigned } from '../../electron/node/open-signed';
import { createTestPublisher } from '../fakes/test-publisher';

const publisher = createTestPublisher();
const content = { words: 'Jörg' };
const file = publisher.sign('mailwright-update', content);
const wanted = { kind: 'mailwright-update', keys: publisher.keys, bytesAtMost: 1_000 } as const;

describe('openSigned', () => {
  it('gives the content that one of the keys has signed', () => {
    expect(openSigned(file, wanted)).toEqual(ok(content));
    const keys = [...createTestPublisher().keys, ...publisher.keys];
    expect(openSigned(file, { ...wanted, keys })).toEqual(ok(content));
  });

  it('believes nothing without a key, nor what another key has signed', () => {
    expect(openSigned(file, { ...wanted, keys: [] })).toEqual(failed('wrong-signature'));
    expect(openSigned(file, { ...wanted, keys: createTestPublisher().keys })).toEqual(failed('wrong-signature'));
  });

  it('believes nothing of which one bit is changed', () => {
    for (let place = 0; place < file.length; place += 1) {
      const changed = Buffer.from(file);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(openSigned(changed, wanted)).toMatchObject({ ok: false });
    }
  });

  it('believes no part of a file, and nothing that is more', () => {
    for (let length = 0; length < file.length; length += 1) {
      expect(openSigned(file.subarray(0, length), wanted)).toMatchObject({ ok: false });
    }
    expect(openSigned(Buffer.concat([file, Buffer.from(' ')]), wanted)).toEqual(failed('wrong-signature'));
  });

  it('takes no signed file of one kind for another, even under its name', () => {
    const list = publisher.sign('mailwright-providers', content);
    expect(openSigned(list, wanted)).toEqual(failed('not-signed'));
    const renamed = Buffer.from(list.toString('utf8').replace('mailwright-providers', 'mailwright-update'));
    expect(openSigned(renamed, wanted)).toEqual(failed('wrong-signature'));
  });

  it('reads nothing of what is too large', () => {
    expect(openSigned(file, { ...wanted, bytesAtMost: file.length - 1 })).toEqual(failed('too-large'));
  });

  it('takes a key of another kind for our mistake', () => {
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
    const keys = [publicKey.export({ type: 'spki', format: 'der' }).toString('base64')];
    expect(() => openSigned(file, { ...wanted, keys })).toThrow('not Ed25519');
  });
});
