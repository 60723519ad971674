import { runDiscovery } from '../../engine/run';
import { type CommandContext, wrongUse } from '../command';
import { concludeRun, recordRun } from '../conclude-run';
import { type ExitCode, exitCodeOf } from '../exit-codes';
import type { SavingFlag, SearchFlag } from '../flags';
import { pageOfReport, searchBegins } from '../page-of-report';
import { discoveryRequestFrom } from '../request-from-flags';

/** `detect INPUT`: finds the servers and proves them by handshake, without a password. */
export async function detect(context: CommandContext<SearchFlag | SavingFlag>): Promise<ExitCode> {
  const request = discoveryRequestFrom(context);
  if (!request.ok) return wrongUse(request.failure, context);
  const { events, emit } = recordRun(context.output, searchBegins(request.value));
  const report = await runDiscovery(request.value, context.ports, emit, context.signal);
  return (await concludeRun({ report, events }, pageOfReport(report, context), context)) ?? exitCodeOf(report);
}
