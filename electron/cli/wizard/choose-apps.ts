import { message } from '../../core/message';
import { exportResult } from '../../core/wizard/export/export-result';
import { programGroups } from '../../core/wizard/export/program-groups';
import { type Block, gap, indented, paragraph } from '../layout/block';
import type { waysWithFiles } from './app-blocks';
import { filesIn, filesOfApps } from './app-files';
import { type MenuItem, sideOut } from './menu';
import { type Answer, given } from './prompter';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Asks for the mail apps to write for, those of this computer first, and puts them into the state. */
export async function chooseApps(wizard: TerminalWizard): Promise<Answer<null>> {
  const { session, prompter, say, programsKnown } = wizard;
  await programsKnown;
  const { programs, account } = session.state();
  const inOrder = programGroups(programs).flatMap((group) =>
    group.programs.map((program) => ({ ...program, inGroup: group.id })),
  );
  const answer = await prompter.chooseMany({
    question: say(message('export-page.programs')),
    choices: inOrder.map(({ id, name, found, inGroup }) => ({
      label: found ? say(message('terminal.export.found-here', { program: name })) : name,
      group: say(message(`export-page.group.${inGroup}`)),
      value: id,
    })),
    initial: account.export.chosen ?? [],
  });
  if (answer.kind !== 'given') return answer;
  session.dispatch({ kind: 'choose-programs', programs: answer.value });
  countFiles(wizard);
  return given(null);
}

/** Puts the number of files into the state. Without it the page would ask for the apps again. */
export function countFiles(wizard: TerminalWizard): void {
  const { ways } = wizard.session.state().account.export;
  const apps = filesOfApps(wizard);
  const written = apps.ok ? apps.value.filter(({ rendering }) => rendering.ok) : [];
  wizard.session.dispatch({ kind: 'files-counted', count: filesIn(written, ways).length, apps: written.length });
}

/** The item that chooses further ways to import, which need files of their own; none where there is no such way. */
export function waysItem(wizard: TerminalWizard, ways: ReturnType<typeof waysWithFiles>): readonly MenuItem[] {
  if (ways.length === 0) return [];
  const act = async (): Promise<Step> => {
    const { session, prompter, say } = wizard;
    const answer = await prompter.chooseMany({
      question: say(message('export-page.other-ways')),
      choices: ways.map(({ program, way, key }) => ({
        label: say(message('terminal.export.way', { program, way: say(way.title) })),
        value: key,
      })),
      initial: session.state().account.export.ways,
    });
    if (answer.kind !== 'given') return sideOut(answer);
    session.dispatch({ kind: 'choose-ways', ways: answer.value });
    countFiles(wizard);
    return 'page';
  };
  return [{ label: message('terminal.export.more-ways'), act }];
}

/** What a person should know of the account before its files are made; nothing where all is well. */
export function doubtBlocks({ session, say }: TerminalWizard): readonly Block[] {
  const result = exportResult(session.state());
  if (result === null || result.tone === 'pass') return [];
  const { tone, title, more } = result;
  return [
    gap,
    { kind: 'headline', mark: tone === 'fail' ? 'bad' : 'warning', text: say(title), aside: null },
    ...(more === null ? [] : [indented(paragraph(say(more)))]),
  ];
}
