import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { appleMail } from '../../electron/core/programs/apple-mail/apple-mail';
import type { ExportRequest } from '../../electron/core/programs/export-request';
import { profileSigner } from '../../electron/node/profile-signer';
import { canonicalAccounts, requestFor } from '../core/programs/canonical-accounts';
import { outputOf } from './installed-program';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-signed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** An authority, and a certificate of it with a key of this kind: paths of PEM files. */
function certified(kind: string, newKey: readonly string[]) {
  const path = (name: string) => join(folder, `${kind}-${name}.pem`);
  const [authority, authorityKey, request, own, key] = ['ca', 'ca-key', 'request', 'own', 'key'].map(path) as [
    ...[string, string, string, string, string],
  ];
  const new509 = ['req', '-nodes', '-newkey', ...newKey];
  outputOf('openssl', [...new509, '-x509', '-subj', '/CN=Test CA', '-keyout', authorityKey, '-out', authority]);
  outputOf('openssl', [...new509, '-subj', '/CN=Jané Doë', '-utf8', '-keyout', key, '-out', request]);
  const signing = ['x509', '-req', '-in', request, '-CA', authority, '-CAkey', authorityKey, '-CAcreateserial'];
  outputOf('openssl', [...signing, '-out', own]);
  return { authority, own, key };
}

/** The profile of an account, signed with these files, and as it is unsigned. */
function signedProfile(name: string, own: string, key: string) {
  const account = canonicalAccounts[name];
  const signer = profileSigner(readFileSync(own, 'utf8'), readFileSync(key, 'utf8'));
  if (account === undefined || !signer.ok) throw new Error('Nothing signs the profile');
  const contentFor = (request: ExportRequest) => {
    const rendered = appleMail.write(request);
    if (!rendered.ok) throw new Error(rendered.failure.reason.id);
    return rendered.value.files[0]?.content ?? '';
  };
  const request = requestFor(account);
  return { signed: contentFor({ ...request, signProfile: signer.value }), unsigned: contentFor(request) };
}

describe.each([
  ['rsa', ['rsa:2048']],
  ['ec', ['ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1']],
] as const)('a profile signed by a key of the kind %s', (kind, newKey) => {
  let files: ReturnType<typeof certified>;
  beforeAll(() => {
    files = certified(kind, newKey);
  });

  it.each(['imap', 'hostile-strings'])(
    'is the profile of the account "%s" inside a signature that OpenSSL verifies',
    (name) => {
      const { signed, unsigned } = signedProfile(name, files.own, files.key);
      const path = join(folder, `${kind}-${name}.mobileconfig`);
      writeFileSync(path, signed);
      const args = ['-verify', '-inform', 'DER', '-in', path, '-CAfile', files.authority, '-purpose', 'any'];

      expect(outputOf('openssl', ['smime', ...args]).toString()).toBe(unsigned);
      expect(outputOf('openssl', ['cms', ...args]).toString()).toBe(unsigned);
    },
  );

  it('is refused by OpenSSL once a byte of it is changed', () => {
    const { signed } = signedProfile('imap', files.own, files.key);
    const forged = Buffer.from(
      Buffer.from(signed).toString('latin1').replace('smtp.example.net', 'smtp.exampie.net'),
      'latin1',
    );
    const path = join(folder, `${kind}-forged.mobileconfig`);
    writeFileSync(path, forged);
    expect(() =>
      outputOf('openssl', [
        'cms',
        '-verify',
        '-inform',
        'DER',
        '-in',
        path,
        '-CAfile',
        files.authority,
        '-purpose',
        'any',
      ]),
    ).toThrow(/Verification failure/);
  });

  describe('where the certificate is not valid now', () => {
    afterEach(() => vi.useRealTimers());

    it.each(['2000-01-01', '2999-01-01'])('is not made: %s', (today) => {
      vi.setSystemTime(today);
      const signer = profileSigner(readFileSync(files.own, 'utf8'), readFileSync(files.key, 'utf8'));
      expect(signer).toEqual({ ok: false, failure: 'expired' });
    });
  });

  it('has the certificates between it and its authority inside', () => {
    const chain = join(folder, `${kind}-chain.pem`);
    writeFileSync(chain, readFileSync(files.own, 'utf8') + readFileSync(files.authority, 'utf8'));
    const { signed } = signedProfile('imap', chain, files.key);
    const path = join(folder, `${kind}-chain.mobileconfig`);
    writeFileSync(path, signed);
    const listed = outputOf('openssl', ['pkcs7', '-inform', 'DER', '-in', path, '-print_certs', '-noout']).toString();
    expect(listed.match(/^subject/gm)).toHaveLength(2);
  });
});
