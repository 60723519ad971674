import { X509Certificate } from 'node:crypto';
import { rootCertificates } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { readTrustedAuthorities } from '../../electron/node/trusted-authorities';
import { createTestAuthority } from '../fakes/certificates';
import { createCrossSigned } from '../fakes/cross-signed';
import { authoritiesOf } from '../fakes/sign-in-ways';
import { readFrom } from '../fakes/temporary-file';

function der(pem: string): Uint8Array {
  return new X509Certificate(pem).raw;
}

describe('readTrustedAuthorities', () => {
  it('finds by its root who vouches for a chain', async () => {
    const given = await createTestAuthority();
    const stranger = await createTestAuthority();
    const authorities = authoritiesOf(given.certificate);

    const { cert: leaf } = await given.issue();
    expect(authorities.vouchesFor([der(leaf), der(given.certificate)])).toBe('given');
    expect(authorities.vouchesFor([der(leaf), der(rootCertificates[0] ?? '')])).toBe('public');
    expect(authorities.vouchesFor([der(leaf), der(stranger.certificate)])).toBe('no');
  });

  it('distinguishes a chain that only this computer trusts from a publicly trusted one', async () => {
    const company = await createTestAuthority();
    const root = rootCertificates[0] ?? '';
    const read = readTrustedAuthorities([], () => [company.certificate, root]);

    expect(read.ok && read.value.vouchesFor([der(company.certificate)])).toBe('this-computer');
    expect(read.ok && read.value.vouchesFor([der(root)])).toBe('public');
  });

  it('finds who vouches for a root that another authority has signed too', async () => {
    const { root, crossSigned } = await createCrossSigned();
    const authorities = authoritiesOf(root);

    expect(authorities.vouchesFor([der(crossSigned)])).toBe('given');
  });

  it('calls an authority public that a given file repeats from the public list', () => {
    const root = rootCertificates[0] ?? '';

    expect(authoritiesOf(root).vouchesFor([der(root)])).toBe('public');
  });

  it('reads several certificates from one file', async () => {
    const [one, two] = [await createTestAuthority(), await createTestAuthority()];
    const authorities = authoritiesOf(`${one.certificate}\n# two\n${two.certificate}`);

    expect(authorities.vouchesFor([der(one.certificate)])).toBe('given');
    expect(authorities.vouchesFor([der(two.certificate)])).toBe('given');
  });

  it('makes its secure context once, prepared or not', async () => {
    const authorities = authoritiesOf((await createTestAuthority()).certificate);
    const preparing = authorities.preparingContext;
    await authorities.prepare();

    expect(authorities.secureContext).toBe(preparing);
    expect(authorities.preparingContext).toBe(preparing);
  });

  it('finds the key of a root although an odd certificate is in this computer’s store', async () => {
    const company = await createTestAuthority();
    const odd = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----';
    const read = readTrustedAuthorities([], () => [odd, company.certificate]);
    const stranger = await createTestAuthority();

    expect(read.ok && read.value.vouchesFor([der(stranger.certificate)])).toBe('no');
    expect(read.ok && read.value.vouchesFor([der(company.certificate)])).toBe('this-computer');
  });

  it('names a missing file', () => {
    const path = '/nowhere/ca.pem';

    expect(readTrustedAuthorities([path])).toEqual({ ok: false, failure: { path, detail: expect.any(String) } });
  });

  it.each([
    ['holds no certificate', 'hello'],
    ['holds a broken one', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'],
  ])('names a file that %s', (_what, text) => {
    const [path, read] = readFrom(text, (file) => [file, readTrustedAuthorities([file])]);

    expect(read).toEqual({ ok: false, failure: { path, detail: expect.any(String) } });
  });
});
