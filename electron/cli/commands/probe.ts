import { parseHostAndPort } from '../../core/address/parse-typed-server';
import { serversOfHost, serversOfPort } from '../../core/discovery/typed-claim';
import { limits } from '../../core/limits';
import { message } from '../../core/message';
import { runDiscovery } from '../../engine/run';
import { loadHelpPages } from '../../node/knowledge-loader';
import { type CommandContext, wrongUse } from '../command';
import { concludeRun, recordRun } from '../conclude-run';
import { type ExitCode, exitCodes } from '../exit-codes';
import type { SavingFlag } from '../flags';
import { hasAnswered, probeAnswer, probePage } from '../pages/probe-page';

/** `probe HOST[:PORT]`: tries all mail ports of a host, or only the one named, without a password. */
export async function probe(
  context: CommandContext<'deadlineMs' | 'preferImplicitTls' | 'verbose' | SavingFlag>,
): Promise<ExitCode> {
  const { line, ports, say, signal } = context;
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
    deadlineMs: line.deadlineMs ?? limits.runMs,
    acceptedCertificates: [],
    verbose: line.verbose,
  } as const;
  const { events, emit } = recordRun(context.output, message('page.progress.start.servers', { input: text }));
  const report = await runDiscovery(request, ports, emit, signal);
  const reading = { say, helpPages: loadHelpPages() };
  const page = { whole: probePage(report, reading), answer: probeAnswer(report, reading) };
  const problem = await concludeRun({ report, events }, page, context);
  if (problem !== null) return problem;
  if (signal.aborted) return exitCodes.cancelled;
  if (hasAnswered(report)) return exitCodes.done;
  return report.outcome === 'nothing-found' ? exitCodes.nothing : exitCodes.notAll;
}
