import type { Message } from '../../contract/message';
import { message } from '../../core/message';
import { wrongUse } from '../command';
import type { ExitCode } from '../exit-codes';
import type { AuditContext } from './audit';
import type { SummaryContext } from './audit-summary';

/** `audit`: searches for many inputs, or with `--summary` says what the lines of such searches say together. Loads only the one. */
export async function auditOrSummary(context: AuditContext & SummaryContext): Promise<ExitCode> {
  const problem = problemOf(context.line);
  if (problem !== null) return wrongUse(problem, context);
  const { summary } = context.line;
  if (summary === null) return await (await import('./audit')).audit(context);
  return await (await import('./audit-summary')).auditSummary(context, summary);
}

/** The flags of a search and of a summary do not go together. */
function problemOf({
  operands,
  summary,
  against,
  out,
  overwrite,
  resume,
  file,
}: (AuditContext & SummaryContext)['line']): Message | null {
  if (operands.length > 0) return message('cli.audit.no-operand');
  if (summary === null) {
    if (against !== null) return message('cli.summary.needed', { flag: 'against' });
    if (out !== null) return message('cli.summary.needed', { flag: 'out' });
    return overwrite ? message('cli.summary.needed', { flag: 'overwrite' }) : null;
  }
  if (resume !== null) return message('cli.summary.no-search', { flag: 'resume' });
  return file === null ? null : message('cli.summary.no-search', { flag: 'file' });
}
