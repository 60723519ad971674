import type { Report } from '../../contract/report';
import { failed, ok, type Result } from '../../contract/result';
import type { AuditTarget } from '../../core/audit/audit-task';
import { withDisclosedBefore } from '../../core/audit/disclosed-before';
import { createConnectionQueue } from '../connection-queue';
import type { DiscoveryRequest } from '../discovery-request';
import type { Ports } from '../ports';
import { createProofs, noteProven } from '../proofs';
import { runDiscovery } from '../run';
import { documentsInLine } from './documents-in-line';
import { createTimeOutsideLines } from './time-outside-lines';

/** The rules of every search of an audit. */
export type AuditSearchRules = Omit<DiscoveryRequest, 'input' | 'name' | 'kept'>;

/** Searches for one input; a mistake of ours fails with what was thrown, and concerns no other input. */
export type SearchOne = (target: AuditTarget, signal: AbortSignal) => Promise<Result<Report, unknown>>;

/**
 * Makes the searches of an audit. They share what keeps them polite: the connections that are open to each address, for documents too,
 * and the servers that one of them has proven, which the next ones do not connect to again for `limits.proofMs`. The time of a search
 * stands still while it waits for others, so that it finds the same as if it were alone.
 */
export function createAuditSearch(
  rules: AuditSearchRules,
  ports: Ports,
  discover: typeof runDiscovery = runDiscovery,
): SearchOne {
  const proofs = createProofs(ports);
  const documents = createConnectionQueue();
  const portsOfRun = (): Ports => {
    const { clock, outside } = createTimeOutsideLines(ports.clock);
    const ledger = { ...ports.ledger, connections: outside(ports.ledger.connections) };
    return { ...ports, clock, ledger, fetcher: documentsInLine(ports, outside(documents)) };
  };
  return async ({ input, name }, signal) => {
    const kept = proofs.holding(rules.acceptedCertificates);
    try {
      const report = await discover({ ...rules, input, name, kept }, portsOfRun(), noteProven(proofs, kept), signal);
      return ok(withDisclosedBefore(report, kept));
    } catch (mistake) {
      return failed(mistake);
    }
  };
}

/**
 * Works on what `next` gives, on so many at the same time, until it gives null or the signal is aborted. Only that many are ever held: the
 * next is asked for when one is done.
 */
export async function workInParallel<T>(
  workers: number,
  next: () => Promise<T | null>,
  work: (item: T) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const worker = async () => {
    while (!signal.aborted) {
      const item = await next();
      if (item === null) return;
      await work(item);
    }
  };
  await Promise.all(Array.from({ length: workers }, worker));
}
