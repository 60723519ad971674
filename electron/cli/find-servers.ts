import type { Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import { type TypedLogins, withAccountLogins } from '../core/run/account-logins';
import type { DiscoveryRequest } from '../engine/discovery-request';
import { runDiscovery } from '../engine/run';
import type { CheckedServers } from './check-servers';
import type { CommandContext } from './command';
import { concludeRun, recordRun } from './conclude-run';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes';
import type { SavingFlag } from './flags';
import type { Page } from './output';
import { pageOfReport, searchBegins } from './page-of-report';

/** The page of a search that did not find all; where it did, the page of the export says all. */
export function pageUnlessFound(report: Report, context: CommandContext): Page | null {
  return exitCodeOf(report) === exitCodes.done ? null : pageOfReport(report, context);
}

/**
 * Finds the servers of a request without signing in. The exit code is a problem with saving the run.
 *
 * @param typed - The login names of the account; left out where there are several accounts.
 */
export async function findServers(
  request: DiscoveryRequest,
  context: CommandContext<SavingFlag>,
  typed?: TypedLogins,
): Promise<Result<CheckedServers, ExitCode>> {
  const { events, emit } = recordRun(context.output, searchBegins(request), typed);
  const report = withAccountLogins(await runDiscovery(request, context.ports, emit, context.signal), typed);
  const problem = await concludeRun({ report, events }, pageUnlessFound(report, context), context);
  return problem === null
    ? ok({ report, passwords: { incoming: null, outgoing: null }, exit: exitCodeOf(report) })
    : failed(problem);
}
