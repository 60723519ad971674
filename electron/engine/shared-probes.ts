import type { Protocol, Security, Source } from '../contract/candidate';
import type { Certificate } from '../contract/certificate';
import { certificateCovers } from '../core/discovery/certificate-names';
import { rankOfSource } from '../core/discovery/rank-of-source';
import { isSameOrganisation } from '../core/discovery/same-organisation';
import type { Addresses } from '../core/dns-records';
import { limits } from '../core/limits';
import type { Dialer } from './ports';
import { type Probed, probe } from './probe';
import type { StepLog } from './run-log';
import { createSharedWatch, type SharedWatch } from './shared-watch';

/** A server to probe, with the addresses its name resolved to. */
export interface ProbeTarget {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly addresses: Addresses;
  readonly acceptedCertificates: readonly string[];
  readonly source: Source;
  /** Whether the source names this very port. */
  readonly isNamed: boolean;
}

/** Probes servers; names at one address and port share a connection where its certificate covers both. */
export interface SharedProbes {
  /** What a probe showed, or null where the address has had its share of connections in this run. */
  probe(target: ProbeTarget, step: StepLog): Promise<Probed | null>;
  /** Resolves when every connection that was opened is closed. */
  allLeft(): Promise<void>;
}

interface SharedProbe {
  readonly target: ProbeTarget;
  readonly watch: SharedWatch;
  readonly outcome: Promise<Probed>;
}

/** The probes of one run. */
export function createSharedProbes(dialer: Dialer, nowMs: () => number, signal: AbortSignal): SharedProbes {
  const all: SharedProbe[] = [];
  const probesByServer = new Map<string, SharedProbe[]>();
  const connectionsByAddresses = new Map<string, number>();
  const ended = new Set<SharedProbe>();

  const start = (target: ProbeTarget): SharedProbe | null => {
    const key = addressesKey(target.addresses);
    const opened = connectionsByAddresses.get(key) ?? 0;
    if (opened >= limits.connectionsPerAddress) return null;
    connectionsByAddresses.set(key, opened + 1);
    const watch = createSharedWatch(nowMs);
    const shared: SharedProbe = { target, watch, outcome: play() };
    async function play(): Promise<Probed> {
      const probed = await probe(target, target.protocol, dialer, watch, signal);
      ended.add(shared);
      return probed;
    }
    all.push(shared);
    return shared;
  };

  return {
    probe: async (target, step) => {
      const server = `${addressesKey(target.addresses)} ${target.protocol} ${target.port} ${target.security}`;
      const probes = probesByServer.get(server) ?? [];
      probesByServer.set(server, probes);
      const passedOver: SharedProbe[] = [];
      for (const shared of probes) {
        if (!ended.has(shared) && isPressing(target, shared.target)) passedOver.push(shared);
        else if (await holdsFor(shared, target, step)) return await shared.outcome;
      }
      const own = start(target);
      if (own !== null) {
        probes.push(own);
        own.watch.join(step);
        return await own.outcome;
      }
      for (const shared of passedOver) {
        if (await holdsFor(shared, target, step)) return await shared.outcome;
      }
      return null;
    },
    allLeft: async () => {
      await Promise.all(all.map(async ({ outcome }) => (await outcome).left));
    },
  };
}

/**
 * Whether a server is not to wait for a probe under another name whose certificate may not cover it: a better source names
 * it, and the other name is another organisation's.
 */
function isPressing({ host, source, isNamed }: ProbeTarget, other: ProbeTarget): boolean {
  const isBetter = rankOfSource(source) < rankOfSource(other.source);
  return isNamed && isBetter && !isSameOrganisation(host, other.host);
}

/** Waits for a probe as one of its own; gives whether it holds for the target's name. */
async function holdsFor({ watch, outcome }: SharedProbe, { host }: ProbeTarget, step: StepLog): Promise<boolean> {
  watch.join(step);
  return speaksFor(await outcome, host);
}

/** Whether what was seen under one name holds for another name at the same address and port. */
function speaksFor(probed: Probed, host: string): boolean {
  const { offer } = probed;
  if (offer.ok) return probed.facts?.certificate == null || certificateCovers(probed.facts.certificate, host);
  const certificate: Certificate | null =
    'certificate' in offer.failure ? offer.failure.certificate : (probed.facts?.certificate ?? null);
  if (certificate === null) return true;
  return offer.failure.code !== 'certificate-name-mismatch' && certificateCovers(certificate, host);
}

function addressesKey({ v4, v6 }: Addresses): string {
  return [...v4, ...v6].sort().join(' ');
}
