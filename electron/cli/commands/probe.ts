import { parseHostAndPort } from '../../core/address/parse-typed-server';
import { serversOfHost, serversOfPort } from '../../core/discovery/typed-claim';
import { message } from '../../core/message';
import { runDiscovery } from '../../engine/run';
import { type CommandContext, wrongUse } from '../command';
import { concludeRun, recordRun } from '../conclude-run';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { SavingFlag } from '../flags';

/** `probe HOST[:PORT]`: tries all mail ports of a host, or only the one named, without a password. */
export async function probe(
  context: CommandContext<'deadlineMs' | 'preferImplicitTls' | 'verbose' | SavingFlag>,
): Promise<ExitCode> {
  const { line, ports, signal } = context;
  const [text, ...rest] = line.operands;
  if (text === undefined || rest.length > 0)
    return wrongUse(message('cli.one-input', { command: line.command }), context);
  const place = parseHostAndPort(text);
  if (place === null) return wrongUse(message('cli.bad-host', { value: text }), context);
  const { host, port } = place;
  const request = {
    input: { text, kind: 'host', domain: host, address: null },
    name: null,
    typedServers: port === null ? serversOfHost(host) : serversOfPort(host, port),
    preferImplicitTls: line.preferImplicitTls,
    askIspdb: false,
    allowAddress: false,
    // Waits for every port, and not only for the first good answer.
    thorough: true,
    deadlineMs: line.deadlineMs,
    acceptedCertificates: [],
    verbose: line.verbose,
  } as const;
  const { events, emit } = recordRun(context.output);
  const report = await runDiscovery(request, ports, emit, signal);
  const problem = await concludeRun({ report, events }, context);
  if (problem !== null) return problem;
  if (signal.aborted) return exitCodes.cancelled;
  if (report.alternatives.some(({ state }) => state === 'works')) return exitCodes.done;
  return report.outcome === 'nothing-found' ? exitCodes.nothing : exitCodes.notAll;
}
