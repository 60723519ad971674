import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { openSigned } from '../../electron/node/open-signed';
import { createTestPublisher } from '../fakes/test-publisher';

// Signatures are verified by OpenSSL in Node and by BoringSSL in Electron.

const publisher = createTestPublisher();
const content = { words: 'Jörg' };
const file = publisher.sign('mailwright-providers', content);
const wanted = { kind: 'mailwright-providers', keys: publisher.keys, bytesAtMost: 100_000 } as const;

test('a file that the publisher has signed is believed', () => {
  assert.deepEqual(openSigned(file, wanted), { ok: true, value: content });
});

test('a file that another key has signed is not believed', () => {
  const keys = createTestPublisher().keys;
  assert.deepEqual(openSigned(file, { ...wanted, keys }), { ok: false, failure: 'wrong-signature' });
});

test('a file with any byte changed is not believed', () => {
  for (let place = 0; place < file.length; place += 1) {
    const changed = Buffer.from(file);
    changed[place] = (changed[place] ?? 0) ^ 1;
    assert.equal(openSigned(changed, wanted).ok, false, `byte ${place}`);
  }
});

test('a signature of zeros, of ones or of random bytes is not believed', () => {
  const rest = file.subarray(file.indexOf('\n'));
  for (const signature of [
    Buffer.alloc(64),
    Buffer.alloc(64, 255),
    ...Array.from({ length: 100 }, () => randomBytes(64)),
  ]) {
    const forged = Buffer.concat([Buffer.from(`mailwright-providers 1 ${signature.toString('base64')}`), rest]);
    assert.deepEqual(openSigned(forged, wanted), { ok: false, failure: 'wrong-signature' });
  }
});

test('random bytes are no signed file', () => {
  for (let round = 0; round < 1_000; round += 1) {
    assert.deepEqual(openSigned(randomBytes(round), wanted), { ok: false, failure: 'not-signed' });
  }
});
