import { basename } from 'node:path';
import { message } from '../../core/message';
import type { ExportedFile } from '../../core/programs/program';
import { type SaveFailure, saveFailureMessage, saveFiles } from '../../node/save-files';
import { filesIn, filesOfApps } from './app-files';
import { marked } from './lines';
import { sideOut } from './menu';
import { type Answer, given } from './prompter';
import type { Step, TerminalWizard } from './terminal-wizard';
import { typedPath } from './typed-path';

/** A new folder, so that the files are not mixed with others of the user. */
const proposedFolder = 'mail-settings';

/** Asks for a folder and saves the files of the chosen mail apps. Existing files are replaced only where the user says so. */
export async function saveFilesOfApps(wizard: TerminalWizard): Promise<Step> {
  const apps = filesOfApps(wizard);
  if (!apps.ok) return 'page';
  const files = filesIn(apps.value, wizard.session.state().account.export.ways);
  let proposed = proposedFolder;
  for (;;) {
    const typed = await askFolder(wizard, proposed);
    if (typed.kind !== 'given') return sideOut(typed);
    proposed = typed.value;
    const folder = typedPath(typed.value);
    const decided = await saveUnlessDoubtful(wizard, folder, files);
    if (decided.kind === 'leave') return sideOut(decided);
    if (decided.kind === 'given') return 'page';
  }
}

/** Saves the files, after questions about doubts. Going back from one asks for another folder. */
async function saveUnlessDoubtful(
  wizard: TerminalWizard,
  folder: string,
  files: readonly ExportedFile[],
): Promise<Answer<null>> {
  const saved = await saveFiles(folder, files, { overwrite: false });
  if (saved.ok) return finish(wizard, folder, saved.value);
  if (saved.failure.code !== 'file-exists') return refuse(wizard, saved.failure);

  const { prompter, say } = wizard;
  const count = saved.failure.paths.length;
  prompter.show([marked('warn', say(message('export-page.file-exists', { count, folder })))]);
  const answer = await prompter.choose({
    question: say(message('terminal.next')),
    choices: [
      { label: say(message('terminal.export.other-folder')), value: false },
      { label: say(message('export-page.replace', { count })), value: true },
    ],
  });
  if (answer.kind !== 'given') return answer;
  if (!answer.value) return { kind: 'back' };
  const replaced = await saveFiles(folder, files, { overwrite: true });
  return replaced.ok ? finish(wizard, folder, replaced.value) : refuse(wizard, replaced.failure);
}

function askFolder({ prompter, say }: TerminalWizard, initial: string): Promise<Answer<string>> {
  const question = say(message('terminal.export.folder'));
  const problemOf = (text: string) => (text.trim() === '' ? say(message('terminal.export.no-folder')) : null);
  return prompter.ask({ question, initial, problemOf });
}

function finish({ session }: TerminalWizard, folder: string, paths: readonly string[]): Answer<null> {
  const names = paths.map((path) => basename(path));
  session.dispatch({ kind: 'saved', outcome: { kind: 'saved', folder, names } });
  return given(null);
}

function refuse({ prompter, say }: TerminalWizard, failure: SaveFailure): Answer<null> {
  prompter.show([marked('fail', say(saveFailureMessage(failure)))]);
  return { kind: 'back' };
}
