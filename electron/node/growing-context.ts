import { createSecureContext, type SecureContext } from 'node:tls';
import { ciphersForAnyKey } from './ciphers-for-any-key';

/** A TLS context that gets its authorities in small steps, because parsing about 140 of them takes 20 ms. */
interface GrowingContext {
  /** The context as it is now. A handshake over it must judge no certificate before `grown` has resolved. */
  now(): SecureContext;
  /** The same context with all authorities; those that are missing are added now. */
  whole(): SecureContext;
  /** Adds the authorities while the program waits for other things; resolves when all are in. */
  grown(): Promise<void>;
}

/** How long authorities are added in one turn of the event loop; milliseconds. */
const sliceMs = 2;

/** Starts without authorities; `readCertificates` gives them in PEM, once. TLS 1.2 or newer. */
export function createGrowingContext(readCertificates: () => readonly string[]): GrowingContext {
  let context: SecureContext | null = null;
  let missing: readonly string[] | null = null;
  let growing: Promise<void> | null = null;

  // An empty list, because without a list Node adds its own authorities.
  const now = () => {
    context ??= createSecureContext({ ca: [], minVersion: 'TLSv1.2', ciphers: ciphersForAnyKey() });
    return context;
  };
  const grow = (forMs: number): SecureContext => {
    const untilMs = performance.now() + forMs;
    missing ??= readCertificates();
    let added = 0;
    for (const pem of missing) {
      if (performance.now() > untilMs) break;
      addTo(now(), pem);
      added += 1;
    }
    missing = missing.slice(added);
    return now();
  };
  const growOn = (done: () => void) => {
    // Reading them has a turn of the event loop of its own.
    if (missing === null) missing = readCertificates();
    else grow(sliceMs);
    // Not unref'd: the event loop would sleep until something else wakes it.
    if (missing?.length === 0) done();
    else setImmediate(growOn, done);
  };
  const grown = () => {
    growing ??= new Promise((resolve) => setImmediate(growOn, resolve));
    return growing;
  };

  return { now, whole: () => grow(Number.POSITIVE_INFINITY), grown };
}

/** Adds a certificate; one that cannot be parsed is left out, so that it does not stop every connection. */
function addTo({ context }: SecureContext, pem: string): void {
  try {
    context.addCACert(pem);
  } catch {
    // A certificate that is left out vouches for no server.
  }
}
