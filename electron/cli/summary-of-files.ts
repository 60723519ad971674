import { open } from 'node:fs/promises';
import { failed, ok, type Result } from '../contract/result';
import type { AuditSummary } from '../core/audit/summary/audit-summary';
import { collectChanges } from '../core/audit/summary/collect-changes';
import { readAuditLine } from '../core/audit/summary/read-audit-line';
import { summariseAudit } from '../core/audit/summary/summarise-audit';
import { limits } from '../core/limits';
import { codeOf } from '../node/failure-from-error';
import type { ReadFailure } from '../node/read-bounded-file';
import { readLines } from '../node/read-lines';
import { type EarlierAudit, openEarlierAudit } from './earlier-audit';
import { standardStream } from './file-names';
import { operandName } from './read-operand';
import { personsTerminal } from './standard-streams';

/** The files of a summary: the lines of an audit, or standard input for `-`, and those of an earlier one, where both are compared. */
interface AuditFiles {
  readonly file: string;
  readonly against: string | null;
}

/** The summary of the lines in a file. It is read as a stream, and what is kept of it does not grow with it. */
export async function summaryOfFiles(
  { file, against }: AuditFiles,
  nowMs: number,
): Promise<Result<AuditSummary, ReadFailure>> {
  if (against === null) return await summaryOf(file, null, nowMs);
  const earlier = await openEarlierAudit(against);
  if (!earlier.ok) return earlier;
  try {
    return await summaryOf(file, earlier.value, nowMs);
  } finally {
    await earlier.value.close();
  }
}

async function summaryOf(
  path: string,
  earlier: EarlierAudit | null,
  nowMs: number,
): Promise<Result<AuditSummary, ReadFailure>> {
  const summariser = summariseAudit(nowMs);
  const changes = collectChanges(nowMs);
  try {
    const stream = path === standardStream ? personsTerminal().input : (await open(path)).createReadStream();
    for await (const { number, text } of readLines(stream, limits.fileBytes)) {
      const line = readAuditLine(text);
      if (!line.ok) {
        summariser.addBroken({ line: number, problem: line.failure });
        continue;
      }
      const facts = summariser.add(line.value);
      if (earlier === null) continue;
      const before = await earlier.factsOf(facts.input);
      if (before === null) changes.appear(facts.input);
      else changes.compare(before, facts);
    }
  } catch (error) {
    const detail = codeOf(error);
    if (detail === '') throw error;
    return failed({ code: 'not-readable', path: operandName(path), detail });
  }
  if (earlier === null) return ok(summariser.summary(null));
  for await (const input of earlier.rest()) changes.vanish(input);
  const before = { inputsBefore: earlier.inputs, brokenLinesBefore: earlier.brokenLines };
  return ok(summariser.summary(changes.changes(before)));
}
