import type { Protocol } from '../../../contract/candidate';
import type { Cause } from '../../../contract/cause';
import { type Direction, directions } from '../../../contract/verdict';
import { type CertificateFacts, lifetimeLeftOf, shareLeft } from './certificate-facts';
import type { ChosenPlace, InputFacts, InputOutcome } from './input-facts';
import { serverPlace } from './server-place';

/** What differs between two audits of one input. */
export type InputChange =
  | { readonly kind: 'outcome'; readonly before: InputOutcome; readonly after: InputOutcome }
  | {
      readonly kind: 'server';
      readonly direction: Direction;
      readonly before: ChosenPlace | null;
      readonly after: ChosenPlace | null;
    }
  | { readonly kind: 'port-stopped' | 'port-started'; readonly protocol: Protocol; readonly port: number }
  /** Times are ISO 8601 in UTC. */
  | {
      readonly kind: 'certificate-renewed';
      readonly server: string;
      readonly before: string;
      readonly after: string;
    }
  /** A certificate in the last tenth of its lifetime, or beyond its end, that was not renewed since. */
  | { readonly kind: 'certificate-ending'; readonly server: string; readonly until: string }
  | { readonly kind: 'causes'; readonly gone: readonly Cause[]; readonly came: readonly Cause[] };

/** Compares the facts of one input in two audits. What one of them did not test is no change. */
export function changesOf(before: InputFacts, after: InputFacts, nowMs: number): readonly InputChange[] {
  return [
    ...(before.outcome === after.outcome
      ? []
      : [{ kind: 'outcome', before: before.outcome, after: after.outcome } as const]),
    ...directions.flatMap((direction) => serverChange(direction, before, after)),
    ...portChanges(before, after),
    ...certificateChanges(before, after, nowMs),
    ...causeChanges(before, after),
  ];
}

function serverChange(direction: Direction, before: InputFacts, after: InputFacts): readonly InputChange[] {
  const servers = { before: before.servers[direction], after: after.servers[direction] };
  const isSame =
    servers.before?.protocol === servers.after?.protocol && servers.before?.server === servers.after?.server;
  return isSame ? [] : [{ kind: 'server', direction, ...servers }];
}

function portChanges(before: InputFacts, after: InputFacts): readonly InputChange[] {
  return after.ports.flatMap(({ protocol, port, state }): readonly InputChange[] => {
    const earlier = before.ports.find((other) => other.protocol === protocol && other.port === port);
    if (earlier === undefined || (earlier.state === 'works') === (state === 'works')) return [];
    return [{ kind: state === 'works' ? 'port-started' : 'port-stopped', protocol, port }];
  });
}

function certificateChanges(before: InputFacts, after: InputFacts, nowMs: number): readonly InputChange[] {
  return after.certificates.flatMap((certificate): readonly InputChange[] => {
    const server = serverPlace(certificate);
    const earlier = before.certificates.find(
      ({ host, port }) => host === certificate.host && port === certificate.port,
    );
    if (earlier !== undefined && earlier.sha256 !== certificate.sha256 && earlier.untilMs < certificate.untilMs) {
      return [{ kind: 'certificate-renewed', server, before: isoOf(earlier), after: isoOf(certificate) }];
    }
    const left = lifetimeLeftOf(shareLeft(certificate, nowMs));
    return left === 'ended' || left === 'last-tenth'
      ? [{ kind: 'certificate-ending', server, until: isoOf(certificate) }]
      : [];
  });
}

function isoOf({ untilMs }: CertificateFacts): string {
  return new Date(untilMs).toISOString();
}

function causeChanges(before: InputFacts, after: InputFacts): readonly InputChange[] {
  const [earlier, now] = [before, after].map(({ causes }) => new Set(causes.map(({ cause }) => cause)));
  if (earlier === undefined || now === undefined) return [];
  const gone = [...earlier].filter((cause) => !now.has(cause));
  const came = [...now].filter((cause) => !earlier.has(cause));
  return gone.length + came.length === 0 ? [] : [{ kind: 'causes', gone, came }];
}
