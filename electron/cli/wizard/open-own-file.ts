import { basename } from 'node:path';
import type { OfferedAccount } from '../../contract/opened-file';
import { message } from '../../core/message';
import { textOfOffered } from '../../core/wizard/address/offered-settings';
import type { OfferedAccounts } from '../../core/wizard/state/wizard-state';
import { readOpenedPath, readOwnText } from '../../node/opened-files';
import { valuesInReportSentence } from '../../words/said-in-reports';
import { gap, marked, quiet } from './lines';
import type { TerminalWizard } from './terminal-wizard';

/**
 * Shows the report of a file read-only, takes its settings as a new account, or asks for one of the accounts in a mail program's own settings;
 * else says why it can do none of them.
 */
export async function openOwnFile(wizard: TerminalWizard, path: string): Promise<void> {
  const { session, prompter, say } = wizard;
  const file = await readOpenedPath(path, { say, valuesOf: valuesInReportSentence });
  if (!file.ok) return prompter.show([gap, marked('fail', say(file.failure))]);
  session.open({ fileName: basename(path), file: file.value });
  const { setAside, account } = session.state();
  if (setAside !== null) prompter.show([gap, quiet(say(message('wizard.reason.opened-report')))]);
  if (account.offered !== null) await chooseOffered(wizard, account.offered);
}

/** Asks which account is taken. Where none is, the first page comes again. */
async function chooseOffered(
  { session, prompter, say }: TerminalWizard,
  { fileName, accounts, unread }: OfferedAccounts,
): Promise<void> {
  const usable = accounts.filter(({ incoming, outgoing }) => incoming !== null || outgoing !== null);
  prompter.show([
    gap,
    quiet(say(message('address.offered', { name: fileName, count: accounts.length }))),
    ...unread.map((each) => quiet(say(each))),
    quiet(say(message('address.offered.password'))),
  ]);
  const answer = await prompter.choose<OfferedAccount | null>({
    question: say(message('address.offered.which')),
    choices: [
      ...usable.map((account) => ({ label: labelOf(account), value: account })),
      { label: say(message('address.offered.close')), value: null },
    ],
  });
  session.dispatch({ kind: 'leave-out-offered' });
  if (answer.kind !== 'given' || answer.value === null) return;
  const settings = readOwnText(textOfOffered(answer.value), { say, valuesOf: valuesInReportSentence });
  if (settings.ok) session.open({ fileName, file: settings.value });
  else prompter.show([marked('fail', say(settings.failure))]);

  function labelOf({ address, programName, incoming, outgoing }: OfferedAccount): string {
    const hosts = [incoming, outgoing].flatMap((server) => server?.host ?? []);
    return [address ?? say(message('address.offered.no-address')), programName, ...new Set(hosts)].join(' · ');
  }
}
