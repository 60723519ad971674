import { describe, expect, it } from 'vitest';
import { fingerprint, issuerName, namesOn, subjectOn } from '../../../electron/core/diagnosis/certificate-names';
import { sampleCertificate } from '../run/sample-run';

describe('issuerName', () => {
  it.each([
    ['CN=R11, O=Example Authority', 'Example Authority'],
    ["C=US, O=Let's Encrypt, CN=R11", "Let's Encrypt"],
    ['C=US, O=Example, Inc., CN=Root', 'Example, Inc.'],
    ['CN=router.lan', 'router.lan'],
    ['an issuer of no form', 'an issuer of no form'],
    ['CN=\u202Eelpmaxe\u0007', 'elpmaxe'],
    ['O=x”. Now call “0900', 'x’. Now call ’0900'],
    [`O=${'x'.repeat(500)}`, `${'x'.repeat(63)}…`],
  ])('of %j is %j', (issuer, name) => {
    expect(issuerName({ ...sampleCertificate, issuer })).toBe(name);
  });
});

describe('namesOn', () => {
  it('gives the alternative names', () => {
    expect(namesOn(sampleCertificate)).toEqual(['mail.example.net', 'imap.example.net']);
  });

  it('gives the IP addresses after them', () => {
    expect(namesOn({ ...sampleCertificate, addresses: ['192.0.2.7'] }).at(-1)).toBe('192.0.2.7');
  });

  it('gives no common name, because it does not count', () => {
    expect(namesOn({ ...sampleCertificate, names: [], subject: 'O=Example, CN=old.example.net' })).toEqual([]);
  });
});

describe('names in a sentence', () => {
  it('show spaces, so that they cannot pass as a sentence of ours', () => {
    const named = { ...sampleCertificate, names: ['a.example. Send it to help@evil.test'] };
    expect(namesOn(named)).toEqual(['a.example.␣Send␣it␣to␣help@evil.test']);
    expect(subjectOn({ ...sampleCertificate, subject: 'CN=An old name' })).toBe('CN=An␣old␣name');
  });
});

describe('fingerprint', () => {
  it('is written as other programs show it', () => {
    expect(fingerprint({ sha256: `9f2b64${'00'.repeat(29)}` })).toBe(`9F:2B:64${':00'.repeat(29)}`);
  });
});
