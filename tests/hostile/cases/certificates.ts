import type { Protocol } from '../../../electron/contract/candidate';
import type { MailServerDescription } from '../../../electron/node/scripted-server/server-description';
import { type Conduct, type HostileCase, overEachPort, stops, stopsWith } from '../hostile-case';

const names = ['mail.example'];

function untrusted(detail: string): Conduct {
  return stopsWith('certificate-untrusted', { detail });
}

/** A server whose TLS or certificate is wrong or weak. */
interface TlsProblem {
  readonly server: Partial<MailServerDescription>;
  readonly safe: Conduct;
}

const problems: Readonly<Record<string, TlsProblem>> = {
  'has a certificate of an unknown authority': {
    server: { certificate: { names, issuer: 'stranger' } },
    safe: untrusted('UNABLE_TO_VERIFY_LEAF_SIGNATURE'),
  },
  'leaves out the intermediate certificate': {
    server: { certificate: { names, issuer: 'unnamed-deputy' } },
    safe: stopsWith('certificate-untrusted', {
      detail: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
      missingIssuerUrl: 'http://authority.example/deputy.crt',
    }),
  },
  'sends the root of an unknown authority along': {
    server: { certificate: { names, issuer: 'introduced-stranger' } },
    safe: untrusted('SELF_SIGNED_CERT_IN_CHAIN'),
  },
  'has a self-signed certificate': {
    server: { certificate: { names, issuer: 'itself' } },
    safe: untrusted('DEPTH_ZERO_SELF_SIGNED_CERT'),
  },
  'has a certificate for another name': {
    server: { certificate: { names: ['other.example'] } },
    safe: stops('certificate-name-mismatch'),
  },
  'has an expired certificate': {
    server: { certificate: { names, fromDay: -30, toDay: -1 } },
    safe: stops('certificate-expired'),
  },
  'has a certificate that is not valid yet': {
    server: { certificate: { names, fromDay: 1 } },
    safe: stops('certificate-not-yet-valid'),
  },
  'speaks only TLS 1.0 and 1.1': {
    server: { tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } },
    safe: stops('tls-failed'),
  },
  'shares no cipher': {
    server: { tls: { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-RSA-AES128-GCM-SHA256' } },
    safe: stops('tls-failed'),
  },
  'wants a certificate of the client': { server: { tls: { wantsClientCertificate: true } }, safe: stops('tls-failed') },
  // Both TLS libraries accept it.
  'has a certificate with an RSA key of 1024 bits': {
    server: { certificate: { names, rsaBits: 1024 } },
    safe: stopsWith('weak-key', { place: 'certificate', key: { kind: 'RSA', bits: 1024 } }),
  },
};

/** Servers that send other bytes in place of TLS. */
const clearTextOnTlsPort: Readonly<Record<Protocol, string>> = {
  smtp: '220 mail.example ready',
  imap: '* OK ready',
  pop3: '+OK ready',
};

/** The certificate and TLS cases of a protocol: eleven over each kind of port, and clear text in place of TLS. */
export function certificateCases(protocol: Protocol): readonly HostileCase[] {
  const overTls = Object.entries(problems).flatMap(([name, problem]) => overEachPort(name, { protocol, ...problem }));
  return [
    ...overTls,
    {
      name: 'speaks in the clear where TLS is due',
      protocol,
      security: 'tls',
      server: { security: 'none', greeting: clearTextOnTlsPort[protocol] },
      safe: stopsWith('not-tls', { heard: clearTextOnTlsPort[protocol] }),
    },
  ];
}

/** How many kinds of problem `certificateCases` has. */
export const certificateProblems = Object.keys(problems).length + 1;

/** TLS problems beyond the twelve. */
export function furtherTlsCases(protocol: Protocol): readonly HostileCase[] {
  const old = { fromDay: -30, toDay: -1 };
  const implicit = { protocol, security: 'tls' } as const;
  return [
    {
      ...implicit,
      name: 'wants a certificate of the client under TLS 1.2',
      server: { tls: { maxVersion: 'TLSv1.2', wantsClientCertificate: true } },
      safe: stops('tls-failed'),
    },
    {
      ...implicit,
      name: 'has an expired certificate for another name',
      server: { certificate: { names: ['other.example'], ...old } },
      safe: stops('certificate-expired'),
    },
    {
      ...implicit,
      name: 'has an expired self-signed certificate',
      server: { certificate: { names, issuer: 'itself', ...old } },
      safe: stops('certificate-expired'),
    },
    {
      ...implicit,
      name: 'speaks HTTP where TLS is due',
      server: { security: 'none', greeting: [{ kind: 'bytes', bytes: 'HTTP/1.1 400 Bad Request\r\n\r\n' }] },
      safe: stops('not-tls'),
    },
    {
      ...implicit,
      name: 'answers the handshake with an alert',
      server: { security: 'none', greeting: [{ kind: 'bytes', bytes: '\x15\x03\x03\0\x02\x02\x28' }] },
      safe: stops('tls-failed'),
    },
    {
      name: 'speaks TLS where clear text is due',
      protocol,
      security: 'starttls',
      server: { security: 'tls' },
      safe: stops('tls-from-the-start'),
      safeLibrary: stops('timed-out', 'greeting'),
      isSlow: true,
    },
  ];
}
