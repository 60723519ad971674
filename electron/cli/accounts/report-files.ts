import { type ReportHead, renderReportHead, renderReportTitle, renderRow } from '../../core/accounts/accounts-report';
import type { RowOutcome } from '../../core/accounts/deploy-rows';
import { withText } from '../../core/run/with-text';
import type { StagedFolder } from '../../node/staged-folder';
import { escapedJson } from '../escaped-json';
import type { AccountsContext } from './accounts-context';

/** The names of the reports, in the folder of the export. */
export const reportNames = { text: 'report.txt', json: 'report.json' } as const;

/** Parts of the report as text. Accounts that miss something come first in it, but are known only at the end. */
const parts = { notAll: 'not-all.part', made: 'made.part' } as const;

/** The two reports of an export, which grow by one account after another. They name people, so only their owner can read them. */
interface ReportFiles {
  readonly begin: () => Promise<void>;
  readonly add: (outcome: RowOutcome) => Promise<void>;
  readonly end: (head: ReportHead) => Promise<void>;
}

/** Makes the reports among the files of an export. */
export function createReportFiles(
  staged: StagedFolder,
  { say, sayInFiles }: Pick<AccountsContext, 'say' | 'sayInFiles'>,
): ReportFiles {
  const { text, json } = reportNames;
  let separator = '\n';

  async function add(outcome: RowOutcome): Promise<void> {
    await staged.append(json, `${separator}${escapedJson(withText(outcome, say))}`, 'private');
    separator = ',\n';
    const part = outcome.state === 'made' ? parts.made : parts.notAll;
    await staged.append(part, renderRow(outcome, sayInFiles), 'private');
  }

  async function end(head: ReportHead): Promise<void> {
    const { totals, notes, deployments } = head;
    const programs = deployments.map((deployment) => ({ client: deployment.id, notes: deployment.notes }));
    const rest = escapedJson(withText({ totals, notes, programs }, say));
    await staged.append(json, `\n],${rest.slice(1)}\n`, 'private');

    await staged.append(text, renderReportHead(head, sayInFiles), 'private');
    for (const part of ['notAll', 'made'] as const) {
      const count = part === 'made' ? totals.made : totals.accounts - totals.made;
      if (count === 0) continue;
      await staged.append(text, renderReportTitle(part, sayInFiles), 'private');
      await staged.move(parts[part], text);
    }
  }

  return {
    begin: async () => await staged.append(json, '{"format":"mailwright-accounts","version":1,"accounts":[', 'private'),
    add,
    end,
  };
}
