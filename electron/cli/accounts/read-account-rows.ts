import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import type { AccountList, ListedRow } from '../../core/accounts/account-list';
import { limits } from '../../core/limits';
import { message } from '../../core/message';
import { readTextFile, readTextStream, type TextFailure } from '../../node/read-text-stream';
import { standardStream } from '../file-names';
import { operandName } from '../read-operand';
import { personsTerminal } from '../standard-streams';
import { brokenFile, type UnusableFile, unusableFrom } from '../unusable-file';

/** The rows of a list as they are read from a file, or from standard input for `-`. A failure is the last. */
export type AccountRows = AsyncGenerator<Result<readonly ListedRow[], UnusableFile>, void>;

/** A list that is being read. */
interface OpenAccountRows {
  readonly rows: AccountRows;
  /** Closes the file, wherever its reading has stopped. */
  readonly close: () => Promise<unknown>;
}

/** Reads a list up to its first account, so that one of no use is told of before anything is searched for. */
export async function openAccountRows(
  operand: string,
  accounts: AccountList,
): Promise<Result<OpenAccountRows, UnusableFile>> {
  const rest = readAccountRows(operand, accounts);
  const close = () => rest.return();
  let first = await rest.next();
  while (!first.done && first.value.ok && first.value.value.length === 0) first = await rest.next();
  if (first.done) throw new Error('A list without an account has not failed');
  if (first.value.ok) return ok({ rows: withFirst(first.value, rest), close });
  await close();
  return first.value;
}

async function* withFirst(first: Result<readonly ListedRow[], UnusableFile>, rest: AccountRows): AccountRows {
  yield first;
  yield* rest;
}

async function* readAccountRows(operand: string, accounts: AccountList): AccountRows {
  const texts =
    operand === standardStream
      ? readTextStream(personsTerminal().input, operandName(operand), limits.accountListBytes)
      : readTextFile(operand, limits.accountListBytes);
  for await (const text of texts) {
    const rows = text.ok ? usable(accounts.push(text.value)) : failed(unusableText(text.failure));
    yield rows;
    if (!rows.ok) return;
  }
  yield usable(accounts.end());
}

function usable<T>(rows: Result<T, Message>): Result<T, UnusableFile> {
  return rows.ok ? rows : failed(brokenFile(rows.failure));
}

function unusableText(failure: TextFailure): UnusableFile {
  switch (failure.code) {
    case 'spreadsheet':
    case 'utf-16':
    case 'not-utf-8':
      return brokenFile(message(`export.accounts.${failure.code}`, { path: failure.path }));
    case 'not-readable':
    case 'too-large':
      return unusableFrom(failure);
  }
}
