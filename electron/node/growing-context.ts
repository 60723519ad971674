import { createSecureContext, type SecureContext } from 'node:tls';

/** A TLS context that takes its authorities bit by bit, because parsing some 140 of them takes 20 ms. */
interface GrowingContext {
  /** The context as it stands: good for a handshake that looks at no certificate before `grown` has resolved. */
  now(): SecureContext;
  /** The same context with all authorities; what is missing is added at once. */
  whole(): SecureContext;
  /** Adds them while the program waits for something else; resolves when all are in. */
  grown(): Promise<void>;
}

/** How long authorities are added before whatever came in meanwhile has its turn; milliseconds. */
const sliceMs = 2;

/** Starts without authorities; `readCertificates` gives them in PEM, once. TLS 1.2 or newer. */
export function createGrowingContext(readCertificates: () => readonly string[]): GrowingContext {
  let context: SecureContext | null = null;
  let missing: readonly string[] | null = null;
  let growing: Promise<void> | null = null;

  // An empty list, because without one Node adds its own.
  const now = () => {
    context ??= createSecureContext({ ca: [], minVersion: 'TLSv1.2' });
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
    // Reading them takes a turn of its own.
    if (missing === null) missing = readCertificates();
    else grow(sliceMs);
    // Not unref'd: the loop would sleep until something else wakes it.
    if (missing?.length === 0) done();
    else setImmediate(growOn, done);
  };
  const grown = () => {
    growing ??= new Promise((resolve) => setImmediate(growOn, resolve));
    return growing;
  };

  return { now, whole: () => grow(Number.POSITIVE_INFINITY), grown };
}

/** One odd certificate in a system's store must not cost all connections. */
function addTo({ context }: SecureContext, pem: string): void {
  try {
    context.addCACert(pem);
  } catch {
    // It vouches for nobody then.
  }
}
