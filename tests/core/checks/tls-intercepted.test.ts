import { expect, it } from 'vitest';
import type { Certificate } from '../../../electron/contract/certificate';
import { tlsIntercepted } from '../../../electron/core/checks/tls-intercepted';
import { failedCandidate, sampleCandidate, sampleCertificate, sampleHeard, silentPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const issuedBy = (issuer: string, trusted: Certificate['trusted']) => ({ ...sampleCertificate, issuer, trusted });

/** A server whose certificate this computer trusts by its own store. */
const trustedHere = (host: string, issuer: string, address = '203.0.113.7') =>
  sampleCandidate({ host, heard: sampleHeard({ address, certificate: issuedBy(issuer, 'this-computer') }) });

/** A server whose certificate nobody trusts. */
function untrusted(host: string, issuer: string) {
  const certificate = issuedBy(issuer, 'no');
  const failure = { code: 'certificate-untrusted', host, certificate, detail: 'SELF_SIGNED_CERT_IN_CHAIN' } as const;
  return failedCandidate({ host, failure, heard: sampleHeard({ certificate }) });
}

it.each([
  ['CN=Avast Web/Mail Shield Root, O=Avast Web/Mail Shield', 'interception-by-antivirus', 'this-computer'],
  ['CN=Bitdefender Personal CA.Net-Defender, O=Bitdefender', 'interception-by-antivirus', 'this-computer'],
  ['CN=FortiGate CA, O=Fortinet', 'interception-by-network', 'this-network'],
])('names the product that issued the certificate: %s', (issuer, cause, party) => {
  expect(tlsIntercepted.judge(evidenceOf([untrusted('imap.example.net', issuer)]))).toMatchObject({
    kind: 'found',
    verdict: { cause, party, severity: 'error' },
  });
});

it('warns where this computer trusts the product, because the settings work here', () => {
  const server = trustedHere('imap.example.net', 'CN=Kaspersky Anti-Virus Personal Root Certificate');
  expect(tlsIntercepted.judge(evidenceOf([server]))).toMatchObject({
    kind: 'found',
    verdict: { cause: 'interception-by-antivirus', severity: 'warning' },
  });
});

it('finds one authority for servers of two organisations', () => {
  const issuer = 'CN=Office Root, O=Office';
  const servers = [trustedHere('imap.example.net', issuer), trustedHere('smtp.hoster.example', issuer, '198.51.100.9')];
  expect(tlsIntercepted.judge(evidenceOf(servers))).toMatchObject({
    kind: 'found',
    verdict: { cause: 'interception-by-network', severity: 'warning' },
  });
});

it('passes where one machine has names of several organisations', () => {
  const issuer = 'CN=Hoster Intermediate, O=Hoster';
  const servers = [untrusted('mail.customer.example', issuer), untrusted('server1.hoster.example', issuer)];
  expect(tlsIntercepted.judge(evidenceOf(servers))).toEqual({ kind: 'passed' });
});

it('passes where one organisation has an authority of its own', () => {
  const issuer = 'CN=Example Root, O=Example';
  const own = [trustedHere('imap.example.net', issuer), trustedHere('smtp.example.net', issuer)];
  expect(tlsIntercepted.judge(evidenceOf(own))).toEqual({ kind: 'passed' });
});

it('has nothing to say of public certificates, nor of self-made ones', () => {
  expect(tlsIntercepted.judge(evidenceOf([sampleCandidate(), silentPort(587)]))).toEqual({ kind: 'not-applicable' });
  const selfMade = untrusted('imap.example.net', sampleCertificate.subject);
  expect(tlsIntercepted.judge(evidenceOf([selfMade]))).toEqual({ kind: 'not-applicable' });
});
