import type { Message } from '../../contract/message';
import { failed, type Result } from '../../contract/result';
import type { AccountList, ListedRow } from '../../core/accounts/account-list';
import { limits } from '../../core/limits';
import { message } from '../../core/message';
import { readTextFile, readTextStream, type TextFailure } from '../../node/read-text-stream';
import { standardStream } from '../file-names';
import { operandName, readProblem } from '../read-operand';
import { personsTerminal } from '../standard-streams';

/** The rows of a list as they are read from a file, or from standard input for `-`. A failure is the last. */
export async function* readAccountRows(
  operand: string,
  accounts: AccountList,
): AsyncGenerator<Result<readonly ListedRow[], Message>> {
  const texts =
    operand === standardStream
      ? readTextStream(personsTerminal().input, operandName(operand), limits.accountListBytes)
      : readTextFile(operand, limits.accountListBytes);
  for await (const text of texts) {
    const rows = text.ok ? accounts.push(text.value) : failed(textProblem(text.failure));
    yield rows;
    if (!rows.ok) return;
  }
  yield accounts.end();
}

function textProblem(failure: TextFailure): Message {
  switch (failure.code) {
    case 'spreadsheet':
    case 'utf-16':
    case 'not-utf-8':
      return message(`export.accounts.${failure.code}`, { path: failure.path });
    case 'not-readable':
    case 'too-large':
      return readProblem(failure);
  }
}
