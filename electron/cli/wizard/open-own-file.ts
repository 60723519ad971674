import { basename } from 'node:path';
import { message } from '../../core/message';
import { readOwnFile } from '../../node/opened-files';
import { valuesInReportSentence } from '../../words/said-in-reports';
import { gap, marked, quiet } from './lines';
import type { TerminalWizard } from './terminal-wizard';

/** Shows the report of a file read-only, or takes its settings as a new account; else says why it can do neither. */
export async function openOwnFile({ session, prompter, say }: TerminalWizard, path: string): Promise<void> {
  const file = await readOwnFile(path, { say, valuesOf: valuesInReportSentence });
  if (!file.ok) return prompter.show([gap, marked('fail', say(file.failure))]);
  session.open({ fileName: basename(path), file: file.value });
  if (session.state().setAside !== null) prompter.show([gap, quiet(say(message('wizard.reason.opened-report')))]);
}
