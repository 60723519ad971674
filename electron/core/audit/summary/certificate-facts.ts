import type { Candidate } from '../../../contract/candidate';
import type { Certificate } from '../../../contract/certificate';

/** A certificate as the summary shows it. */
export interface CertificateFacts {
  readonly host: string;
  readonly port: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** In milliseconds since 1970, UTC. */
  readonly fromMs: number;
  readonly untilMs: number;
}

/** How much of its lifetime a certificate has left. */
export const lifetimeLeft = ['ended', 'last-tenth', 'last-third', 'middle-third', 'first-third'] as const;
/** How much of its lifetime a certificate has left. */
export type LifetimeLeft = (typeof lifetimeLeft)[number];

/** The certificates of servers, each once, with the first host and port that shows it. One with unreadable dates is left out. */
export function certificatesOf(servers: readonly Candidate[]): readonly CertificateFacts[] {
  const found = new Map<string, CertificateFacts>();
  for (const server of servers) {
    const certificate = certificateOf(server);
    if (certificate === null || found.has(certificate.sha256)) continue;
    const fromMs = Date.parse(certificate.notBefore);
    const untilMs = Date.parse(certificate.notAfter);
    if (!(untilMs > fromMs) || !/^[0-9a-f]{64}$/.test(certificate.sha256)) continue;
    found.set(certificate.sha256, {
      host: server.host,
      port: server.port,
      sha256: certificate.sha256,
      fromMs,
      untilMs,
    });
  }
  return [...found.values()];
}

function certificateOf({ heard, failure }: Candidate): Certificate | null {
  if (heard?.certificate) return heard.certificate;
  return failure !== null && 'certificate' in failure ? failure.certificate : null;
}

/** The share of its lifetime that a certificate has left: 1 at its start, 0 at its end, less when it has ended. */
export function shareLeft({ fromMs, untilMs }: Pick<CertificateFacts, 'fromMs' | 'untilMs'>, nowMs: number): number {
  return (untilMs - nowMs) / (untilMs - fromMs);
}

/** The part of its lifetime in which a certificate is. A certificate is measured by its own lifetime, because some last six days. */
export function lifetimeLeftOf(share: number): LifetimeLeft {
  if (share <= 0) return 'ended';
  if (share <= 0.1) return 'last-tenth';
  if (share <= 1 / 3) return 'last-third';
  return share <= 2 / 3 ? 'middle-third' : 'first-third';
}
