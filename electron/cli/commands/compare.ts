import { failed, ok, type Result } from '../../contract/result';
import { compareRuns } from '../../core/compare/compare-runs';
import { comparedServer } from '../../core/compare/compared-words';
import { message } from '../../core/message';
import { initialRun, type RunView, reduceRun } from '../../core/run/reduce-run';
import { valuesInReportSentence } from '../../words/said-in-reports';
import { type CommandContext, wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { comparisonPage } from '../pages/comparison-page';
import { operandName } from '../read-operand';
import { readSavedFile } from '../read-saved-file';
import { brokenFile, refuseFile, type UnusableFile } from '../unusable-file';

/** `compare FIRST SECOND`: what two saved runs of one account, from two networks, prove together. */
export async function compare(context: CommandContext): Promise<ExitCode> {
  const { line, output, say } = context;
  const [firstFile, secondFile, ...others] = line.operands;
  if (firstFile === undefined || secondFile === undefined || others.length > 0)
    return wrongUse(message('cli.two-reports'), context);
  const first = await readRun(firstFile, context);
  if (!first.ok) return refuseFile(first.failure, context);
  const second = await readRun(secondFile, context);
  if (!second.ok) return refuseFile(second.failure, context);

  const comparison = compareRuns(first.value, second.value);
  const rows = comparison.pairs.map((pair) => ({
    what: comparedServer(pair.server),
    first: pair.first.state,
    second: pair.second.state,
  }));
  output.json({ verdict: comparison.verdict, rows });
  const page = comparisonPage(comparison, { say });
  output.page({ whole: page, answer: page.slice(0, 1) });
  return comparison.tells ? exitCodes.done : exitCodes.notAll;
}

/** The run of a report file, or why it cannot be read. */
async function readRun(operand: string, { say }: CommandContext): Promise<Result<RunView, UnusableFile>> {
  const read = await readSavedFile(operand, { say, valuesOf: valuesInReportSentence });
  if (!read.ok) return read;
  if (read.value.format !== 'mailwright-report')
    return failed(brokenFile(message('cli.not-a-report', { path: operandName(operand) })));
  return ok(read.value.events.reduce(reduceRun, initialRun));
}
