import type { Protocol } from '../../../electron/contract/candidate';
import type { MailServerDescription } from '../../../electron/node/scripted-server/server-description';
import { type Conduct, goesOn, type HostileCase, overEachPort, stopsWith } from '../hostile-case';

const names = ['mail.example'];

/** A server with short or sufficient keys. */
interface Keyed {
  readonly server: Partial<MailServerDescription>;
  readonly safe: Conduct;
}

const servers: Readonly<Record<string, Keyed>> = {
  'has an RSA key of 1024 bits under TLS 1.2': {
    server: { certificate: { names, rsaBits: 1024 }, tls: { maxVersion: 'TLSv1.2' } },
    safe: stopsWith('weak-key', { place: 'certificate', key: { kind: 'RSA', bits: 1024 } }),
  },
  'vouches for itself with an RSA key of 1024 bits': {
    server: { certificate: { names, rsaBits: 1024, issuer: 'itself' } },
    safe: stopsWith('weak-key', { place: 'certificate', key: { kind: 'RSA', bits: 1024 } }),
  },
  'has an expired certificate for another name with an RSA key of 1024 bits': {
    server: { certificate: { names: ['other.example'], rsaBits: 1024, fromDay: -30, toDay: -1 } },
    safe: stopsWith('weak-key', { place: 'certificate', key: { kind: 'RSA', bits: 1024 } }),
  },
  'has a certificate by an authority with an RSA key of 1024 bits': {
    server: { certificate: { names, issuer: 'weak-deputy' } },
    safe: stopsWith('weak-key', { place: 'authority', key: { kind: 'RSA', bits: 1024 } }),
  },
  'has a certificate with an RSA key of 2048 bits': {
    server: { certificate: { names, rsaBits: 2048 } },
    safe: goesOn,
  },
  // A finding, but no reason to stop.
  'has no forward secrecy': {
    server: { certificate: { names, rsaBits: 2048 }, tls: { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' } },
    safe: goesOn,
  },
};

const exchanges: Readonly<Record<string, Keyed>> = {
  'agrees on a key in a group of 1024 bits': { server: exchangeOf(1024), safe: weakExchange(1024) },
  'agrees on a key in a group of 1536 bits': { server: exchangeOf(1536), safe: weakExchange(1536) },
  'agrees on a key in a group of 2048 bits': { server: exchangeOf(2048), safe: goesOn },
};

const acceptedExchanges: Readonly<Record<string, Keyed>> = {
  'vouches for itself, and agrees on a key in a group of 1024 bits': {
    server: { ...exchangeOf(1024), certificate: { names, rsaBits: 2048, issuer: 'itself' } },
    safe: weakExchange(1024),
  },
};

const accepted: Readonly<Record<string, Keyed>> = {
  'vouches for itself': { server: { certificate: { names, issuer: 'itself' } }, safe: goesOn },
  'has a certificate for another name': { server: { certificate: { names: ['other.example'] } }, safe: goesOn },
  'vouches for itself with an RSA key of 1024 bits': {
    server: { certificate: { names, rsaBits: 1024, issuer: 'itself' } },
    safe: stopsWith('weak-key', { place: 'certificate', key: { kind: 'RSA', bits: 1024 } }),
  },
  // An accepted certificate is recognised by its fingerprint, so the key of its authority does not matter.
  'has a certificate for another name by an authority with an RSA key of 1024 bits': {
    server: { certificate: { names: ['other.example'], issuer: 'weak-deputy' } },
    safe: goesOn,
  },
  'has a certificate for another name with an RSA key of 1024 bits': {
    server: { certificate: { names: ['other.example'], rsaBits: 1024 } },
    safe: stopsWith('weak-key', { place: 'certificate', key: { kind: 'RSA', bits: 1024 } }),
  },
};

/** Whether the TLS library of this runtime has finite-field Diffie-Hellman; Electron's does not. */
export const hasFiniteFields = process.versions.electron === undefined;

/** Cases of the keys in certificates, over each kind of port. */
export function keyCases(protocol: Protocol): readonly HostileCase[] {
  return casesOf(protocol, servers);
}

/** Cases of the keys that both ends agree on by finite-field Diffie-Hellman; empty where the TLS library lacks it. */
export function exchangeCases(protocol: Protocol): readonly HostileCase[] {
  return hasFiniteFields ? [...casesOf(protocol, exchanges), ...casesOf(protocol, acceptedExchanges, true)] : [];
}

/** Cases of certificates that the user has accepted. */
export function acceptedCases(protocol: Protocol): readonly HostileCase[] {
  return casesOf(protocol, accepted, true);
}

function exchangeOf(dhBits: 1024 | 1536 | 2048): Partial<MailServerDescription> {
  const tls = { maxVersion: 'TLSv1.2', ciphers: 'DHE-RSA-AES128-GCM-SHA256', dhBits } as const;
  return { certificate: { names, rsaBits: 2048 }, tls };
}

function weakExchange(bits: number): Conduct {
  return stopsWith('weak-key', { place: 'exchange', key: { kind: 'DH', bits } });
}

function casesOf(
  protocol: Protocol,
  described: Readonly<Record<string, Keyed>>,
  isAccepted = false,
): readonly HostileCase[] {
  return Object.entries(described).flatMap(([name, keyed]) => overEachPort(name, { protocol, isAccepted, ...keyed }));
}
