import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import { type CsvProblem, type CsvRecord, createCsvReader } from '../formats/csv';
import type { ProviderTable } from '../knowledge/provider';
import { limits } from '../limits';
import { message } from '../message';
import { type AccountColumns, readAccountColumns } from './account-columns';
import { type AccountRow, readAccountRow } from './account-row';

/** A row of the list: its account, or why there is none. */
export interface ListedRow {
  readonly line: number;
  readonly account: Result<AccountRow, Message>;
}

/** Reads a list of accounts piece by piece. After a failure it is of no more use. */
export interface AccountList {
  /** The rows that end in this piece. */
  readonly push: (text: string) => Result<readonly ListedRow[], Message>;
  /** The last row; fails where the list has no account. */
  readonly end: () => Result<readonly ListedRow[], Message>;
  /** What the head names; null before it was read. */
  readonly columns: () => AccountColumns | null;
}

/** A reader of a list of accounts in CSV. Of an account that stands twice, only the first row counts. */
export function createAccountList(providers: ProviderTable): AccountList {
  const csv = createCsvReader(limits.accountRecordChars);
  /** The line of each address, in lower case, because hardly a server tells mailboxes apart by case. */
  const lines = new Map<string, number>();
  let columns: AccountColumns | null = null;
  let rowCount = 0;

  function read(records: Result<readonly CsvRecord[], CsvProblem>): Result<readonly ListedRow[], Message> {
    if (!records.ok) return failed(problemMessage(records.failure));
    const rows: ListedRow[] = [];
    for (const record of records.value) {
      if (record.fields.every((field) => field.trim() === '')) continue;
      if (columns === null) {
        const head = readAccountColumns(record.fields);
        if (!head.ok) return head;
        columns = head.value;
        continue;
      }
      rowCount += 1;
      if (rowCount > limits.accountRows)
        return failed(message('export.accounts.too-many', { limit: limits.accountRows }));
      rows.push({ line: record.line, account: once(readAccountRow(record, columns, providers)) });
    }
    return ok(rows);
  }

  function once(account: Result<AccountRow, Message>): Result<AccountRow, Message> {
    if (!account.ok) return account;
    const { address, line } = account.value;
    const before = lines.get(address.toLowerCase());
    if (before !== undefined) return failed(message('export.accounts.row.twice', { address, line: before }));
    lines.set(address.toLowerCase(), line);
    return account;
  }

  return {
    push: (text) => read(csv.push(text)),
    end: () => {
      const rows = read(csv.end());
      if (rows.ok && columns === null) return failed(message('export.accounts.no-address-column'));
      return rows.ok && rowCount === 0 ? failed(message('export.accounts.none')) : rows;
    },
    columns: () => columns,
  };
}

function problemMessage(problem: CsvProblem): Message {
  switch (problem.code) {
    case 'unclosed-quote':
      return message('export.accounts.unclosed-quote', { line: problem.line });
    case 'text-after-quote':
      return message('export.accounts.text-after-quote', { line: problem.line });
    case 'record-too-long':
      return message('export.accounts.record-too-long', { line: problem.line, limit: problem.limit });
  }
}
