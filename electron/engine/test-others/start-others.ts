import type { Candidate } from '../../contract/candidate';
import { failed, ok, type Result } from '../../contract/result';
import type { RunPlan, RunRefusal } from '../../contract/run-request';
import type { Account, ReadyRun } from '../account';
import type { Ports } from '../ports';
import { runDiscovery } from '../run';
import { type OthersRequest, runOthers } from './run-others';

/** What the test needs in addition to its request. */
interface OthersSurroundings {
  readonly ports: Ports;
  readonly rules: Pick<OthersRequest, 'askIspdb' | 'deadlineMs' | 'verbose'>;
  readonly discover?: typeof runDiscovery;
}

/** Makes the test of the servers that no run has needed yet ready, or says that there are none. */
export function startOthers(
  { acceptedCertificates }: Extract<RunPlan, { readonly kind: 'test-others' }>,
  account: Account,
  { ports, rules, discover = runDiscovery }: OthersSurroundings,
): Result<ReadyRun, RunRefusal> {
  const others = othersOf(account);
  if (others.length === 0) return failed({ code: 'nothing-discovered' });
  const request = { ...rules, acceptedCertificates, account, others };
  return ok({ account, run: (emit, signal) => runOthers(request, { ports, discover }, emit, signal) });
}

/** The servers of an account's newest report that no run has needed yet. */
function othersOf(account: Account): readonly Candidate[] {
  const known = (account.report()?.alternatives ?? []).map((server) => account.server(server) ?? server);
  return known.filter(({ state }) => state === 'not-needed');
}
