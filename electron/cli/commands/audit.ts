import type { Message } from '../../contract/message';
import { ok, type Result } from '../../contract/result';
import type { AuditLine } from '../../core/audit/audit-line';
import { type AuditTask, auditTask, keyOfAnswered } from '../../core/audit/audit-task';
import { mistakeDetails } from '../../core/diagnosis/mistake-details';
import { limits } from '../../core/limits';
import { message } from '../../core/message';
import { type AuditSearchRules, createAuditSearch, type SearchOne, workInParallel } from '../../engine/audit/audit';
import { stopBy } from '../../engine/stop-by';
import { createAnsweredInputs } from '../answered-inputs';
import { openAuditEntries } from '../audit-entries';
import { type AuditResults, resultsInFile, resultsOnOutput } from '../audit-results';
import { type CommandContext, wrongUse } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';
import { standardStream } from '../file-names';
import { readProblem } from '../read-operand';
import { personsTerminal, showStatus } from '../standard-streams';

/** What an audit reads of the command line. */
export type AuditContext = CommandContext<
  | 'inputKind'
  | 'deadlineMs'
  | 'thorough'
  | 'preferImplicitTls'
  | 'askIspdb'
  | 'allowAddress'
  | 'file'
  | 'jobs'
  | 'resume'
  | 'quiet'
>;

/**
 * `audit`: searches for each input of standard input or `--file`, without a password, and writes a JSON line for each as it is done: its
 * report, or why there is none. `--resume FILE` writes into that file, and leaves out what it answers already.
 */
export async function audit(context: AuditContext): Promise<ExitCode> {
  const { line, output, ports, say, signal } = context;
  if (line.operands.length > 0) return wrongUse(message('cli.audit.no-operand'), context);
  const rules = { as: line.inputKind, providers: ports.providers };
  const known = createAnsweredInputs();
  const count = { before: 0, answered: 0, unreadable: 0, mistakes: 0 };
  const opened = await openResults(context, (text) => {
    if (known.add(keyOfAnswered(text, rules))) count.before += 1;
  });
  if (!opened.ok) return wrongUse(opened.failure, context);
  const results = opened.value;
  const stop = stopBy(signal);
  try {
    const entries = await openAuditEntries(line.file ?? standardStream, stop.signal);
    if (!entries.ok) return wrongUse(readProblem(entries.failure), context);
    if (line.file === null && personsTerminal().input.isTTY && !line.quiet) output.tell(message('cli.audit.type'));

    const next = async (): Promise<AuditTask | null> => {
      for (;;) {
        const entry = await entries.value.next();
        if (entry === null) return null;
        const task = auditTask(entry, rules);
        if (known.add(task.key)) return task;
      }
    };
    const search = createAuditSearch(searchRules(line), ports);
    let problem: Message | null = null;
    const work = async (task: AuditTask) => {
      const answer = await answerTo(task, search, stop.signal);
      if (answer === null) return;
      const wrong = await results.write(answer);
      problem ??= wrong;
      if (problem !== null) return stop.end();
      count.answered += 1;
      if (!task.wanted.ok) count.unreadable += 1;
      else if ('error' in answer) count.mistakes += 1;
      if (!line.quiet) showStatus(say(message('cli.audit.answered', { count: count.answered })));
    };
    await workInParallel(line.jobs, next, work, stop.signal);

    if (!line.quiet) tellCounts(count, context);
    if (problem !== null) output.tell(problem);
    if (problem !== null) return exitCodes.notWritable;
    const unread = entries.value.failure();
    return unread === null ? exitCodes.done : wrongUse(readProblem(unread), context);
  } finally {
    stop.end();
    await results.close();
  }
}

async function openResults(
  { line, say }: AuditContext,
  onAnswered: (text: string) => void,
): Promise<Result<AuditResults, Message>> {
  return line.resume === null ? ok(resultsOnOutput(say)) : await resultsInFile(line.resume, say, onAnswered);
}

function searchRules(line: AuditContext['line']): AuditSearchRules {
  return {
    typedServers: [],
    preferImplicitTls: line.preferImplicitTls,
    askIspdb: line.askIspdb,
    allowAddress: line.allowAddress,
    thorough: line.thorough,
    deadlineMs: line.deadlineMs ?? limits.runMs,
    acceptedCertificates: [],
    verbose: false,
  };
}

/** The line of an input; null where its search was cancelled, because that is no answer. */
async function answerTo(
  { text, wanted }: AuditTask,
  search: SearchOne,
  signal: AbortSignal,
): Promise<AuditLine | null> {
  if (!wanted.ok) return { input: { text }, error: wanted.failure };
  const found = await search(wanted.value, signal);
  if (found.ok) return found.value.outcome === 'cancelled' ? null : found.value;
  const [kind = '', place = ''] = mistakeDetails(found.failure).split('\n');
  return { input: { text }, error: message('audit.our-mistake', { detail: `${kind} ${place.trim()}`.trim() }) };
}

function tellCounts(
  {
    before,
    answered,
    unreadable,
    mistakes,
  }: Readonly<Record<'before' | 'answered' | 'unreadable' | 'mistakes', number>>,
  { output }: AuditContext,
): void {
  if (before > 0) output.tell(message('cli.audit.before', { count: before }));
  output.tell(message('cli.audit.answered', { count: answered }));
  if (unreadable > 0) output.tell(message('cli.audit.unreadable', { count: unreadable }));
  if (mistakes > 0) output.tell(message('cli.audit.mistakes', { count: mistakes }));
}
