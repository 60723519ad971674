import type { Candidate } from '../../contract/candidate';
import type { Report } from '../../contract/report';
import type { RunEvent } from '../../contract/run-event';
import { isSameServer } from '../../contract/server-name';
import { otherTested, withOthersTested } from '../../core/conclusion/others-tested';
import { untriedClaim } from '../../core/discovery/untried-claim';
import type { Account } from '../account';
import type { Emit } from '../as-run';
import type { DiscoveryRequest } from '../discovery-request';
import type { Ports } from '../ports';
import type { runDiscovery } from '../run';

/** A test of the servers that a search has not needed. */
export interface OthersRequest
  extends Pick<DiscoveryRequest, 'askIspdb' | 'deadlineMs' | 'verbose' | 'acceptedCertificates'> {
  readonly account: Account;
  /** At least one. */
  readonly others: readonly Candidate[];
}

/**
 * Tests all these servers, and completes the report of their search by what they are. Each stays the server that its source names. The
 * last event is `finished`.
 */
export async function runOthers(
  { account, others, ...rules }: OthersRequest,
  { ports, discover }: { readonly ports: Ports; readonly discover: typeof runDiscovery },
  emit: Emit,
  signal: AbortSignal,
): Promise<Report> {
  const found = await account.search();
  const tested = new Map<Candidate, Candidate>();
  const asNamed = (server: Candidate): Candidate => {
    const named = others.find((other) => isSameServer(other, server));
    if (named === undefined) return server;
    const known = otherTested(named, server);
    tested.set(named, known);
    return known;
  };
  const completed = (report: Report, { disclosed }: Report) =>
    withOthersTested(report, { alternatives: [...tested.values()], disclosed });
  const asPart = (event: RunEvent): RunEvent => {
    if (event.kind === 'candidate') return { ...event, candidate: asNamed(event.candidate) };
    if (event.kind !== 'finished') return event;
    return { ...event, report: completed(account.report() ?? found, event.report) };
  };
  const note = (event: RunEvent) => {
    if (event.kind === 'candidate') {
      account.noteServers(event);
      account.proofs?.note(event.candidate);
    }
    account.noteReport(event);
  };
  const request: DiscoveryRequest = {
    ...rules,
    thorough: false,
    input: account.input,
    typedServers: [],
    untriedServers: others.map(untriedClaim),
    name: null,
    allowAddress: false,
    preferImplicitTls: false,
  };
  const emitPart = (event: RunEvent) => {
    const part = asPart(event);
    note(part);
    emit(part);
  };
  const report = await discover(request, ports, emitPart, signal);
  const whole = completed(found, report);
  account.noteSearch(Promise.resolve(whole));
  return whole;
}
