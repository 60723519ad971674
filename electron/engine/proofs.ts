import type { Candidate } from '../contract/candidate';
import type { RunEvent } from '../contract/run-event';
import { isSameServer, serverKey } from '../contract/server-name';
import { wasTried } from '../core/discovery/was-tried';
import { limits } from '../core/limits';
import type { KeptServer } from './discovery-request';
import type { Ports } from './ports';

/**
 * The servers that searches have proven, each with when that was and in which network: those of one input, or of all inputs of an audit.
 * Of more than `limits.keptProofs`, the oldest are forgotten.
 */
export interface Proofs {
  /** Takes a server as a probe has left it: one that was proven is remembered from now on, one that failed is forgotten. */
  note(server: Candidate): void;
  /**
   * The servers whose proof still holds: younger than `limits.proofMs`, made in this very network, and where a certificate was
   * accepted for it, accepted now too.
   */
  holding(acceptedCertificates: readonly string[]): readonly KeptServer[];
}

interface Proof {
  readonly candidate: Candidate;
  readonly atMs: number;
  readonly network: string;
}

/** Starts with none. */
export function createProofs({ clock, network }: Pick<Ports, 'clock' | 'network'>): Proofs {
  const proofs = new Map<string, Proof>();
  return {
    note: (server) => {
      const key = serverKey(server);
      if (server.proven || wasTried(server)) proofs.delete(key);
      if (server.proven) proofs.set(key, { candidate: server, atMs: clock.nowMs(), network: network() });
      const [oldest] = proofs.keys();
      if (proofs.size > limits.keptProofs && oldest !== undefined) proofs.delete(oldest);
    },
    holding: (acceptedCertificates) => {
      const [nowMs, here] = [clock.nowMs(), network()];
      return [...proofs.values()].flatMap(({ candidate, atMs, network: there }) => {
        const agoMs = nowMs - atMs;
        const holds = agoMs < limits.proofMs && there === here && isStillTrusted(candidate, acceptedCertificates);
        return holds ? { candidate, agoMs } : [];
      });
    },
  };
}

/** Notes what a search proves by itself; what it has kept stays as old as it is. A server that has moved is not kept. */
export function noteProven(proofs: Proofs, kept: readonly KeptServer[]): (event: RunEvent) => void {
  return (event) => {
    if (event.kind !== 'candidate') return;
    const { candidate: server } = event;
    const isKept = ({ candidate: { heard } }: KeptServer) => heard?.address === server.heard?.address;
    if (!kept.some((one) => isSameServer(one.candidate, server) && isKept(one))) proofs.note(server);
  };
}

function isStillTrusted({ heard }: Candidate, acceptedCertificates: readonly string[]): boolean {
  const certificate = heard?.certificate ?? null;
  return certificate?.trusted !== 'accepted' || acceptedCertificates.includes(certificate.sha256);
}
