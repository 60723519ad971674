import { generateKeyPairSync, X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePublicKey } from '../../../electron/core/tls/public-key';
import { createTestAuthority } from '../../fakes/certificates';

/** An element of DER. */
function element(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const inside = Buffer.concat(content);
  if (inside.length < 0x80) return Buffer.concat([Buffer.from([tag, inside.length]), inside]);
  return Buffer.concat([Buffer.from([tag, 0x82, inside.length >> 8, inside.length & 0xff]), inside]);
}

/** A certificate with nothing but its key, with or without the version field that all new ones have. */
function certificateOf(publicKeyInfo: Uint8Array, hasVersion = true): Buffer {
  const version = hasVersion ? [element(0xa0, element(0x02, Buffer.from([2])))] : [];
  const serial = element(0x02, Buffer.from([1]));
  const [algorithm, issuer, validity, subject] = [element(0x30), element(0x30), element(0x30), element(0x30)];
  const signed = element(0x30, ...version, serial, algorithm, issuer, validity, subject, publicKeyInfo);
  return element(0x30, signed, algorithm, element(0x03, Buffer.from([0])));
}

const format = { type: 'spki', format: 'der' } as const;

describe('parsePublicKey', () => {
  it('reads the key of every public authority as the platform does', () => {
    for (const pem of rootCertificates) {
      const { raw, publicKey } = new X509Certificate(pem);
      const key = parsePublicKey(raw);

      expect(Buffer.from(key?.der ?? [])).toEqual(publicKey.export(format));
      const { modulusLength } = publicKey.asymmetricKeyDetails ?? {};
      if (publicKey.asymmetricKeyType === 'rsa') expect(key?.size).toEqual({ kind: 'RSA', bits: modulusLength });
      else expect(key?.size).toMatchObject({ kind: 'EC' });
    }
  });

  it('measures the key of a server’s certificate', async () => {
    const authority = await createTestAuthority();
    const sizeOf = async (wishes: Parameters<typeof authority.issue>[0]) =>
      parsePublicKey(new X509Certificate((await authority.issue(wishes)).cert).raw)?.size;

    expect(await sizeOf({})).toEqual({ kind: 'EC', bits: 256 });
    expect(await sizeOf({ rsaBits: 1024 })).toEqual({ kind: 'RSA', bits: 1024 });
    expect(await sizeOf({ rsaBits: 2048 })).toEqual({ kind: 'RSA', bits: 2048 });
  });

  it.each([
    ['RSA-PSS', generateKeyPairSync('rsa-pss', { modulusLength: 1024 }), { kind: 'RSA', bits: 1024 }],
    ['an odd RSA', generateKeyPairSync('rsa', { modulusLength: 1023 }), { kind: 'RSA', bits: 1023 }],
    ['DSA', generateKeyPairSync('dsa', { modulusLength: 1024, divisorLength: 160 }), { kind: 'DSA', bits: 1024 }],
    ['P-192', generateKeyPairSync('ec', { namedCurve: 'prime192v1' }), { kind: 'EC', bits: 192 }],
    ['P-224', generateKeyPairSync('ec', { namedCurve: 'secp224r1' }), { kind: 'EC', bits: 224 }],
    ['P-384', generateKeyPairSync('ec', { namedCurve: 'secp384r1' }), { kind: 'EC', bits: 384 }],
    [
      'a curve spelled out',
      generateKeyPairSync('ec', { namedCurve: 'prime192v1', paramEncoding: 'explicit' }),
      { kind: 'EC', bits: 192 },
    ],
    ['Ed25519', generateKeyPairSync('ed25519'), null],
    ['Ed448', generateKeyPairSync('ed448'), null],
  ])('measures %s', (_name, keys, size) => {
    const publicKey = keys.publicKey.export(format);
    for (const hasVersion of [true, false]) {
      const key = parsePublicKey(certificateOf(publicKey, hasVersion));
      expect(key?.size).toEqual(size);
      expect(Buffer.from(key?.der ?? [])).toEqual(publicKey);
    }
  });

  it('measures a point of one coordinate, and gives an empty point no bits', () => {
    const ecKey = element(0x06, Buffer.from('2a8648ce3d0201', 'hex'));
    const keyOf = (...point: readonly number[]) =>
      parsePublicKey(certificateOf(element(0x30, element(0x30, ecKey), element(0x03, Buffer.from([0, ...point])))));

    expect(keyOf(2, ...Array<number>(32).fill(1))?.size).toEqual({ kind: 'EC', bits: 256 });
    expect(keyOf(2)?.size).toEqual({ kind: 'EC', bits: 0 });
    expect(keyOf()?.size).toEqual({ kind: 'EC', bits: 0 });
  });

  it('gives no key for an algorithm that is not known here', () => {
    const unknown = element(
      0x30,
      element(0x30, element(0x06, Buffer.from([0x2a, 3]))),
      element(0x03, Buffer.from([0])),
    );

    expect(parsePublicKey(certificateOf(unknown))).toBeNull();
  });

  it('finds no key in bytes that are no certificate', () => {
    expect(parsePublicKey(Buffer.from('30800000', 'hex'))).toBeNull();
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => parsePublicKey(bytes) === null));
  });

  it('reads a damaged certificate without throwing', () => {
    const { raw } = new X509Certificate(rootCertificates[0] ?? '');
    const place = fc.nat(raw.length - 1);
    fc.assert(
      fc.property(place, fc.nat(255), place, (at, byte, length) => {
        const spoilt = Uint8Array.from(raw.subarray(0, length));
        if (at < length) spoilt[at] = byte;
        const bits = parsePublicKey(spoilt)?.size?.bits ?? 0;
        expect(bits).toBeGreaterThanOrEqual(0);
        expect(bits).toBeLessThanOrEqual(raw.length * 8);
      }),
      { numRuns: 2000 },
    );
  });
});
