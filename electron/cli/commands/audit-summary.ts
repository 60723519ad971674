import { createHash } from 'node:crypto';
import { basename, dirname, resolve } from 'node:path';
import type { AuditSummary } from '../../core/audit/summary/audit-summary';
import { renderSummaryPage } from '../../core/audit/summary-page/summary-page';
import { summaryStyle } from '../../core/audit/summary-page/summary-style';
import { message } from '../../core/message';
import { saveFailureMessage, saveFiles } from '../../node/save-files';
import { type CommandContext, wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { isFileName } from '../file-names';
import { summaryBlocks } from '../pages/summary-page';
import { operandName } from '../read-operand';
import { isDataOnTerminal } from '../standard-streams';
import { summaryOfFiles } from '../summary-of-files';
import { brokenFile, refuseFile, unusableFrom } from '../unusable-file';

/** What a summary reads of the command line. */
export type SummaryContext = CommandContext<'summary' | 'against' | 'out' | 'overwrite' | 'json'>;

/**
 * `audit --summary FILE`: what the lines of an audit say together, as an HTML page on standard output or in `--out FILE`. On a terminal,
 * and beside a file, a summary in plain text is printed; with `--json` the same figures as one value. `--against FILE` compares.
 */
export async function auditSummary(context: SummaryContext, file: string): Promise<ExitCode> {
  const { line, output } = context;
  const { against, out } = line;
  if (out !== null && !isFileName(out))
    return wrongUse(message('cli.file-needed', { flag: 'out', value: out }), context);
  const read = await summaryOfFiles({ file, against }, Date.now());
  if (!read.ok) return refuseFile(unusableFrom(read.failure), context);
  const summary = read.value;
  if (summary.inputs === 0)
    return refuseFile(brokenFile(message('cli.summary.no-lines', { path: operandName(file) })), context);
  const { count } = summary.brokenLines;
  if (count > 0) output.tell(message('cli.summary.broken', { count, path: operandName(file) }));
  output.json(summary);
  if (out !== null) return await savePage(summary, file, out, context);
  if (line.json) return exitCodes.done;
  if (!isDataOnTerminal()) {
    output.file(pageOf(summary, file, context));
    return exitCodes.done;
  }
  printText(summary, context);
  output.tell(message('cli.summary.page'));
  return exitCodes.done;
}

async function savePage(summary: AuditSummary, file: string, out: string, context: SummaryContext): Promise<ExitCode> {
  const { line, output } = context;
  const content = pageOf(summary, file, context);
  // The page names the inputs, so other users of this computer may not read it.
  const page = { name: basename(out), content, mode: 'private', mediaType: 'text/html' } as const;
  const saved = await saveFiles(dirname(resolve(out)), [page], { overwrite: line.overwrite });
  if (!saved.ok) return wrongUse(saveFailureMessage(saved.failure), { output });
  printText(summary, context);
  output.tell(message('cli.saved', { path: out }));
  return exitCodes.done;
}

function pageOf(summary: AuditSummary, file: string, { line, sayInFiles: say }: SummaryContext): string {
  const against = line.against === null ? null : basename(line.against);
  const styleDigest = createHash('sha256').update(summaryStyle).digest('base64');
  return renderSummaryPage(summary, { say, file: basename(operandName(file)), against, styleDigest });
}

function printText(summary: AuditSummary, { output, say }: SummaryContext): void {
  output.page(summaryBlocks(summary, { say }));
}
