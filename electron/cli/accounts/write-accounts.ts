import { dayOf } from '../../contract/day';
import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import type { AccountList } from '../../core/accounts/account-list';
import {
  type AccountTotals,
  columnMessages,
  noTotals,
  totalsMessage,
  totalsWith,
} from '../../core/accounts/accounts-report';
import { createRowDeployer, type RowOutcome } from '../../core/accounts/deploy-rows';
import { assumesLogins, type SharedSettings } from '../../core/accounts/row-settings';
import { limits } from '../../core/limits';
import { message } from '../../core/message';
import type { Deployment } from '../../core/programs/deployment';
import type { Sign } from '../../node/profile-signer';
import { sha256InBase64, stableUuid } from '../../node/request-export';
import type { SaveFailure } from '../../node/save-files';
import { type StagedFolder, stageFiles } from '../../node/staged-folder';
import { chosenLanguage } from '../chosen-language';
import { type ExitCode, exitCodes } from '../exit-codes';
import { accountsPage } from '../pages/accounts-page';
import type { UnusableFile } from '../unusable-file';
import type { AccountsContext } from './accounts-context';
import type { AccountRows } from './read-account-rows';
import { createReportFiles, reportNames } from './report-files';

/** What to write of which list, and where. */
export interface AccountsPlan {
  readonly accounts: AccountList;
  /** The rows of that list. */
  readonly rows: AccountRows;
  readonly folder: string;
  readonly deployments: readonly Deployment[];
  readonly shared: SharedSettings | null;
  /** Whether this run has tested the shared servers. */
  readonly isTestedNow: boolean;
  readonly signProfile: Sign | null;
}

/** Why nothing was written. */
type AccountsFailure =
  | SaveFailure
  | { readonly code: 'unusable'; readonly file: UnusableFile }
  | { readonly code: 'cancelled' };

/** What was written. */
interface WrittenList {
  readonly totals: AccountTotals;
  /** What was not read, and what was assumed. */
  readonly notes: readonly Message[];
  /** The first accounts that miss something. */
  readonly missing: readonly RowOutcome[];
}

/** Writes the files of every account of a list, with the reports, or nothing at all; then prints how many got what. */
export async function writeAccounts(
  plan: AccountsPlan,
  context: AccountsContext,
): Promise<Result<ExitCode, AccountsFailure>> {
  const { folder, deployments } = plan;
  const { line, output, say } = context;
  const names = [...deployments.map(({ id }) => id), reportNames.text, reportNames.json];
  const written = await stageFiles<WrittenList, AccountsFailure>(folder, names, line, (staged) =>
    writeList(plan, staged, context),
  );
  if (!written.ok) return written;
  const { totals, notes, missing } = written.value;
  output.page(accountsPage({ totals, notes, missing, folder, report: reportNames.text }, say));
  for (const sentence of [...notes, totalsMessage(totals)]) output.tellBesideJson(sentence);
  output.json({ kind: 'written', folder, reports: Object.values(reportNames), totals, notes });
  return ok(totals.made === totals.accounts ? exitCodes.done : exitCodes.notAll);
}

/** Writes one account after another, so that a long list takes no more memory than a short one. */
async function writeList(
  { accounts, rows: given, deployments, shared, isTestedNow, signProfile }: AccountsPlan,
  staged: StagedFolder,
  context: AccountsContext,
): Promise<Result<WrittenList, AccountsFailure>> {
  const { line, output, sayInFiles, signal } = context;
  const request = {
    say: sayInFiles,
    uuid: stableUuid,
    sha256: sha256InBase64,
    testedOn: isTestedNow ? dayOf(new Date()) : null,
    language: chosenLanguage(line),
    signProfile,
  };
  const logins = { login: line.login, outgoingLogin: line.outgoingLogin };
  const deployRow = createRowDeployer({ deployments, shared, logins, request });
  const reports = createReportFiles(staged, context);
  const sheets = deployments.flatMap(({ id, sheet }) =>
    sheet === null ? [] : [{ path: `${id}/${sheet.name}`, sheet }],
  );
  const missing: RowOutcome[] = [];
  let totals = noTotals;

  await reports.begin();
  for (const { path, sheet } of sheets) await staged.append(path, sheet.begin(request), 'public');
  for await (const rows of given) {
    if (!rows.ok) return failed({ code: 'unusable', file: rows.failure });
    for (const row of rows.value) {
      if (signal.aborted) return failed({ code: 'cancelled' });
      const { outcome, files, pieces } = deployRow(row);
      for (const { path, content } of files) await staged.write(path, { content, mode: 'public' });
      for (const { path, content } of pieces) await staged.append(path, content, 'public');
      await reports.add(outcome);
      output.json({ kind: 'account', ...outcome });
      if (outcome.state !== 'made' && missing.length < limits.accountsShown) missing.push(outcome);
      totals = totalsWith(totals, outcome);
    }
  }
  for (const { path, sheet } of sheets) await staged.append(path, sheet.end, 'public');
  const { unknown = [], passwords = [] } = accounts.columns() ?? {};
  const isAssumed = shared !== null && assumesLogins(shared, logins);
  const notes = [
    ...columnMessages({ unknown, passwords }),
    ...(isAssumed ? [message('export.accounts.login-assumed')] : []),
  ];
  await reports.end({ totals, notes, deployments });
  return ok({ totals, notes, missing });
}
