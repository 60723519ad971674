import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import * as tls from 'node:tls';
import type { CertificateTrust } from '../contract/certificate';
import { failed, ok, type Result } from '../contract/result';
import { parsePublicKey } from '../core/tls/public-key';
import { createGrowingContext } from './growing-context';

/** A file of certificates that could not be read; `detail` is the platform's or the parser's own text. */
export interface BadAuthorityFile {
  readonly path: string;
  readonly detail: string;
}

/** The certificate authorities that count, and where each comes from. */
export interface TrustedAuthorities {
  /** The secure context with all authorities, made once; TLS 1.2 or newer. */
  readonly secureContext: tls.SecureContext;
  /** The same context, perhaps without all authorities yet: judge no certificate before `prepare` has resolved. */
  readonly preparingContext: tls.SecureContext;
  /** Adds the authorities to the secure context in small steps between other work; resolves when all are in. */
  prepare(): Promise<void>;
  /** Who vouches for a verified chain, its certificates in DER, the server's own first. */
  vouchesFor(chain: readonly Uint8Array[]): CertificateTrust;
}

/** Where systems keep their store as one PEM file, for runtimes that cannot read the store themselves. */
const storeFiles = [
  '/etc/ssl/certs/ca-certificates.crt',
  '/etc/pki/tls/certs/ca-bundle.crt',
  '/etc/ssl/ca-bundle.pem',
  '/etc/ssl/cert.pem',
];

/**
 * Reads the authorities: the public ones that Node carries, the files named (PEM, several certificates each), and this
 * computer's own store. They are one list for every connection: Electron ignores NODE_EXTRA_CA_CERTS, and the `ca` option
 * replaces what Node read from it. Each certificate is taken once, because parsing takes time.
 *
 * @param files - Paths, from `--ca` and NODE_EXTRA_CA_CERTS.
 * @param readSystem - Gives the PEM certificates of this computer's store, when they are needed.
 */
export function readTrustedAuthorities(
  files: readonly string[],
  readSystem: () => readonly string[] = readSystemStore,
): Result<TrustedAuthorities, BadAuthorityFile> {
  const known = new Set(tls.rootCertificates.map(bodyOf));
  const given: string[] = [];
  for (const path of files) {
    const read = readCertificates(path, known);
    if (!read.ok) return read;
    given.push(...read.value);
  }
  return ok(trustedAuthorities(given, () => notKnown(readSystem(), known)));
}

/** `readSystem` gives the certificates that are neither in the public list nor in the given files. */
function trustedAuthorities(given: readonly string[], readSystem: () => readonly string[]): TrustedAuthorities {
  let system: readonly string[] | null = null;
  let byBody: ReadonlyMap<string, CertificateTrust> | null = null;
  const entries = () => {
    system ??= readSystem();
    return [
      ...system.map((pem) => ({ pem, trust: 'this-computer' }) as const),
      ...tls.rootCertificates.map((pem) => ({ pem, trust: 'public' }) as const),
      ...given.map((pem) => ({ pem, trust: 'given' }) as const),
    ];
  };
  const context = createGrowingContext(() => entries().map(({ pem }) => pem));
  return {
    get secureContext() {
      return context.whole();
    },
    get preparingContext() {
      return context.now();
    },
    prepare: context.grown,
    vouchesFor(chain) {
      const rootFirst = [...chain].reverse();
      byBody ??= new Map(entries().map(({ pem, trust }) => [bodyOf(pem), trust]));
      for (const certificate of rootFirst) {
        const trust = byBody.get(Buffer.from(certificate).toString('base64'));
        if (trust !== undefined) return trust;
      }
      // A server may send a root that another authority has signed too: another certificate, the same key. The bytes of the
      // authorities' certificates are searched for that key; parsing them all would take 40 ms.
      const authorities = [...byBody].map(([body, trust]) => ({ der: Buffer.from(body, 'base64'), trust }));
      for (const certificate of rootFirst) {
        const key = parsePublicKey(certificate);
        const holder = key === null ? undefined : authorities.find(({ der }) => der.includes(Buffer.from(key.der)));
        if (holder !== undefined) return holder.trust;
      }
      return 'no';
    },
  };
}

/** The certificates of a file that are not in `known` yet; they are added to it. */
function readCertificates(path: string, known: Set<string>): Result<readonly string[], BadAuthorityFile> {
  try {
    const blocks = certificatesIn(readFileSync(path, 'utf8'));
    if (blocks.length === 0) return failed({ path, detail: 'no PEM certificate' });
    const added = notKnown(blocks, known);
    for (const block of added) new X509Certificate(block);
    return ok(added);
  } catch (error) {
    return failed({ path, detail: error instanceof Error ? error.message : String(error) });
  }
}

/** This computer's store in PEM: from the runtime where it can give it (Node 22.15 and newer), else from the system's file. */
function readSystemStore(): readonly string[] {
  const { getCACertificates } = tls as { readonly getCACertificates?: (store: 'system') => string[] };
  if (getCACertificates !== undefined) return getCACertificates('system');
  const file = storeFiles.find((path) => existsSync(path));
  if (file === undefined) return [];
  try {
    return certificatesIn(readFileSync(file, 'utf8'));
  } catch {
    // A store that may not be read counts as empty.
    return [];
  }
}

function certificatesIn(text: string): readonly string[] {
  return text.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
}

function notKnown(certificates: readonly string[], known: Set<string>): readonly string[] {
  return certificates.filter((pem) => {
    const body = bodyOf(pem);
    if (known.has(body)) return false;
    known.add(body);
    return true;
  });
}

/** The base64 of a PEM certificate on one line. */
function bodyOf(pem: string): string {
  return pem.replace(/-----[^-]+-----|\s/g, '');
}
