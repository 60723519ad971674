import { basename, dirname } from 'node:path';
import { message } from '../../core/message';
import { replayableReport, reportFormatOf, reportNameOf } from '../../core/run/report-formats';
import { appVersion, runtimeName } from '../../node/program-facts';
import { saveFailureMessage, saveFiles } from '../../node/save-files';
import { isFileName } from '../file-names';
import { marked } from './lines';
import { type MenuItem, sideOut } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';
import { typedPath } from './typed-path';

/** The item that saves what is known so far as a report; none before the first search, and none for a report from a file. */
export function saveReportItem(wizard: TerminalWizard): readonly MenuItem[] {
  const { session } = wizard;
  if (session.log().length === 0 || session.state().setAside !== null) return [];
  return [{ label: message('window.save-report'), act: () => saveReport(wizard) }];
}

async function saveReport({ session, prompter, say }: TerminalWizard): Promise<Step> {
  const events = session.log();
  let initial = reportNameOf(events);
  for (;;) {
    const problemOf = (text: string) => (isFileName(text.trim()) ? null : say(message('terminal.report.no-file')));
    const answer = await prompter.ask({ question: say(message('terminal.report.file')), initial, problemOf });
    if (answer.kind !== 'given') return sideOut(answer);
    initial = answer.value;
    const path = typedPath(answer.value);
    const [folder, name] = [dirname(path), basename(path)];
    // The file names the account, so other users of this computer may not read it.
    const format = reportFormatOf(name) ?? replayableReport;
    const content = format.render({ app: appVersion, runtime: runtimeName(), events, say });
    const file = { name, content, mode: 'private', mediaType: format.mediaType } as const;
    const saved = await saveFiles(folder, [file], { overwrite: false });
    prompter.show([
      saved.ok
        ? marked('pass', say(message('window.report.saved', { name, folder })))
        : marked('fail', say(saveFailureMessage(saved.failure))),
    ]);
    if (saved.ok) return 'menu';
  }
}
