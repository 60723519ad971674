import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import { type AccountList, createAccountList, type ListedRow } from '../../core/accounts/account-list';
import {
  type AccountTotals,
  columnMessages,
  noTotals,
  renderReportHead,
  renderReportTitle,
  renderRow,
  totalsMessage,
  totalsWith,
} from '../../core/accounts/accounts-report';
import { createRowDeployer, type RowOutcome } from '../../core/accounts/deploy-rows';
import type { SharedSettings } from '../../core/accounts/row-settings';
import { limits } from '../../core/limits';
import { message } from '../../core/message';
import type { Deployment } from '../../core/programs/deployment';
import { withText } from '../../core/run/with-text';
import { readTextFile, readTextStream, type TextFailure } from '../../node/read-text-stream';
import { stableUuid, today } from '../../node/request-export';
import type { SaveFailure } from '../../node/save-files';
import { type StagedFolder, stageFiles } from '../../node/staged-folder';
import { chosenLanguage } from '../chosen-language';
import { escapedJson } from '../escaped-json';
import { type ExitCode, exitCodes } from '../exit-codes';
import { standardStream } from '../file-names';
import { accountsPage } from '../pages/accounts-page';
import { operandName, readProblem } from '../read-operand';
import { personsTerminal } from '../standard-streams';
import type { AccountsContext } from './accounts-context';

/** What to write of which list, and where. */
interface AccountsPlan {
  /** The name of the list; `-` is standard input. */
  readonly list: string;
  readonly folder: string;
  readonly deployments: readonly Deployment[];
  readonly shared: SharedSettings | null;
  /** Whether this run has tested the shared servers. */
  readonly isTestedNow: boolean;
}

/** Why nothing was written. */
type AccountsFailure =
  | SaveFailure
  | { readonly code: 'unreadable'; readonly why: Message }
  | { readonly code: 'cancelled' };

const reportText = 'report.txt';
const reportJson = 'report.json';
/** Parts of the report as text. Accounts that miss something come first in it, but are known only at the end. */
const parts = { notAll: 'not-all.part', made: 'made.part' } as const;

/** Writes the files of every account of a list, with the reports, or nothing at all. Only one account is held at a time. */
export async function writeAccounts(
  { list, folder, deployments, shared, isTestedNow }: AccountsPlan,
  context: AccountsContext,
): Promise<Result<ExitCode, AccountsFailure>> {
  const { line, output, say, sayInFiles, ports, signal } = context;
  const accounts = createAccountList(ports.providers);
  const request = {
    say: sayInFiles,
    uuid: stableUuid,
    testedOn: isTestedNow ? today() : null,
    language: chosenLanguage(line),
  };
  const { login, outgoingLogin } = line;
  const deployRow = createRowDeployer({ deployments, shared, logins: { login, outgoingLogin }, request });
  const missing: RowOutcome[] = [];

  const names = [...deployments.map(({ id }) => id), reportText, reportJson];
  const written = await stageFiles<AccountTotals, AccountsFailure>(folder, names, line, async (staged) => {
    let totals = noTotals;
    await staged.append(reportJson, '{"format":"mailwright-accounts","version":1,"accounts":[', 'private');
    for (const { id, sheet } of deployments) {
      if (sheet !== null) await staged.append(`${id}/${sheet.name}`, sheet.begin(request), 'public');
    }
    for await (const rows of readRows(list, accounts)) {
      if (!rows.ok) return failed({ code: 'unreadable', why: rows.failure });
      for (const row of rows.value) {
        if (signal.aborted) return failed({ code: 'cancelled' });
        const { outcome, files, pieces } = deployRow(row);
        for (const { path, content } of files) await staged.write(path, { content, mode: 'public' });
        for (const { path, content } of pieces) await staged.append(path, content, 'public');
        await reportRow(outcome, totals.accounts === 0, staged, context);
        if (outcome.state !== 'made' && missing.length < limits.accountsShown) missing.push(outcome);
        totals = totalsWith(totals, outcome);
      }
    }
    for (const { id, sheet } of deployments) {
      if (sheet !== null) await staged.append(`${id}/${sheet.name}`, sheet.end, 'public');
    }
    await endReports({ totals, columns: columnsOf(accounts), deployments }, staged, context);
    return ok(totals);
  });
  if (!written.ok) return written;
  const totals = written.value;
  const columns = columnMessages(columnsOf(accounts));
  const shown = { totals, columns, missing, folder, report: reportText };
  output.page(accountsPage(shown, say));
  for (const sentence of [...columns, totalsMessage(totals)]) output.tellBesideJson(sentence);
  output.json({ kind: 'written', folder, reports: [reportText, reportJson], totals, ...columnsOf(accounts) });
  return ok(totals.made === totals.accounts ? exitCodes.done : exitCodes.notAll);
}

/** The rows of a list as they are read; a failure is the last. */
async function* readRows(list: string, accounts: AccountList): AsyncGenerator<Result<readonly ListedRow[], Message>> {
  const path = operandName(list);
  const texts =
    list === standardStream
      ? readTextStream(personsTerminal().input, path, limits.accountListBytes)
      : readTextFile(list, limits.accountListBytes);
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

function columnsOf(accounts: AccountList) {
  const { unknown = [], passwords = [] } = accounts.columns() ?? {};
  return { unknown, passwords };
}

/** Adds one account to both reports, and prints it where JSON was asked for. */
async function reportRow(
  outcome: RowOutcome,
  isFirst: boolean,
  staged: StagedFolder,
  { output, say, sayInFiles }: AccountsContext,
): Promise<void> {
  const json = escapedJson(withText(outcome, say));
  await staged.append(reportJson, `${isFirst ? '' : ','}\n${json}`, 'private');
  const part = outcome.state === 'made' ? 'made' : 'notAll';
  await staged.append(parts[part], renderRow(outcome, sayInFiles), 'private');
  output.json({ kind: 'account', ...outcome });
}

async function endReports(
  head: Parameters<typeof renderReportHead>[0],
  staged: StagedFolder,
  { sayInFiles, say }: AccountsContext,
): Promise<void> {
  const { totals, columns, deployments } = head;
  const notes = deployments.map(({ id, name, notes }) => ({ client: id, name, notes }));
  await staged.append(
    reportJson,
    `\n],"totals":${escapedJson(totals)},"notRead":${escapedJson(columns)},"programs":${escapedJson(withText(notes, say))}}\n`,
    'private',
  );
  await staged.append(reportText, renderReportHead(head, sayInFiles), 'private');
  for (const part of ['notAll', 'made'] as const) {
    if (part === 'made' ? totals.made === 0 : totals.made === totals.accounts) continue;
    await staged.append(reportText, renderReportTitle(part, sayInFiles), 'private');
    await staged.move(parts[part], reportText);
  }
}
