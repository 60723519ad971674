import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import type { CertificateTrust } from '../contract/certificate';
import { failed, ok, type Result } from '../contract/result';

/** A file of certificates that could not be read; `detail` is the platform's or the parser's own text. */
export interface BadAuthorityFile {
  readonly path: string;
  readonly detail: string;
}

/** The certificate authorities that count, and where each comes from. */
export interface TrustedAuthorities {
  /** Made once, because parsing some 140 roots takes 20 ms; TLS 1.2 or newer. */
  readonly secureContext: tls.SecureContext;
  /** Who vouches for a verified chain, its certificates in DER, the server's own first. */
  vouchesFor(chain: readonly Uint8Array[]): CertificateTrust;
}

/**
 * Reads the authorities: the public ones that Node carries, the files named (PEM, several certificates each), and this
 * computer's own store where the runtime can read it. One list for every connection: Electron ignores
 * NODE_EXTRA_CA_CERTS, and the `ca` option replaces what Node read from it.
 *
 * @param files - Paths, from `--ca` and NODE_EXTRA_CA_CERTS.
 * @param system - PEM certificates of this computer's store.
 */
export function readTrustedAuthorities(
  files: readonly string[],
  system: readonly string[] = systemStore(),
): Result<TrustedAuthorities, BadAuthorityFile> {
  const given: string[] = [];
  for (const path of files) {
    const read = readCertificates(path);
    if (!read.ok) return read;
    given.push(...read.value);
  }
  return ok(trustedAuthorities(given, system));
}

function trustedAuthorities(given: readonly string[], system: readonly string[]): TrustedAuthorities {
  let secureContext: tls.SecureContext | null = null;
  let keys: ReadonlyMap<string, CertificateTrust> | null = null;
  return {
    get secureContext() {
      secureContext ??= tls.createSecureContext({
        ca: [...tls.rootCertificates, ...given, ...system],
        minVersion: 'TLSv1.2',
      });
      return secureContext;
    },
    vouchesFor(chain) {
      // The last one written wins: what is public is called so even where this computer's store has it too.
      keys ??= new Map([
        ...system.map((pem) => [keyOf(pem), 'this-computer'] as const),
        ...tls.rootCertificates.map((pem) => [keyOf(pem), 'public'] as const),
        ...given.map((pem) => [keyOf(pem), 'given'] as const),
      ]);
      // By key, not by fingerprint: a server may send a root that another authority has signed once more.
      for (const certificate of [...chain].reverse()) {
        const trust = keys.get(keyOf(certificate));
        if (trust !== undefined) return trust;
      }
      return 'no';
    },
  };
}

function readCertificates(path: string): Result<readonly string[], BadAuthorityFile> {
  try {
    const blocks = readFileSync(path, 'utf8').match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
    if (blocks.length === 0) return failed({ path, detail: 'no PEM certificate' });
    for (const block of blocks) new X509Certificate(block);
    return ok(blocks);
  } catch (error) {
    return failed({ path, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** PEM certificates of the system's store; none before Node 22.15, which cannot read it. */
function systemStore(): readonly string[] {
  const { getCACertificates } = tls as { readonly getCACertificates?: (store: 'system') => string[] };
  return (getCACertificates?.('system') ?? []).filter(isReadable);
}

/** One odd certificate in the system's store must not cost all connections. */
function isReadable(pem: string): boolean {
  try {
    return keyOf(pem) !== '';
  } catch {
    return false;
  }
}

function keyOf(certificate: string | Uint8Array): string {
  return new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
}
