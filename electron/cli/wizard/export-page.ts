import { message } from '../../core/message';
import { besideForward, forwardOf } from '../../core/wizard/frame/forward-of';
import { whyNoPassword } from '../../core/wizard/sign-in/may-sign-in';
import { type AppFiles, canHoldPassword, filesIn, filesOfApps } from './app-files';
import { contentLines, fileLines, savedLines, wayLines } from './app-lines';
import { effectItem } from './effect-item';
import { headlineLines } from './headline-lines';
import { marked, quiet } from './lines';
import { detail, type MenuItem, offerMenu, sideOut, wayOut } from './menu';
import { type Answer, given } from './prompter';
import type { Step, TerminalWizard } from './terminal-wizard';

/** The page on which mail apps are chosen and their files saved; afterwards it says how to import them. */
export async function exportPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const { export: exported } = session.state().account;
  if (exported.fileCount === null) {
    prompter.show(headlineLines(wizard));
    const chosen = await chooseApps(wizard);
    return chosen.kind === 'given' ? 'page' : wayOut(wizard, chosen);
  }
  const apps = filesOfApps(wizard);
  if (!apps.ok) {
    prompter.show([marked('fail', say(apps.failure))]);
    return await offerMenu(wizard, anotherAccount(wizard));
  }
  const { outcome } = exported;
  if (outcome?.kind === 'saved') {
    prompter.show([...savedLines(outcome, say), ...wayLines(apps.value, 'first', say)]);
    return await offerMenu(wizard, afterSaving(wizard, apps.value), { isDone: true });
  }
  const { reason } = forwardOf(session.state());
  const hindrances = [...whyNoPassword(session.state().account), ...(reason === null ? [] : [reason])];
  prompter.show([...fileLines(apps.value, say), ...hindrances.map((hindrance) => quiet(say(hindrance)))]);
  return await offerMenu(wizard, beforeSaving(wizard, apps.value));
}

/** Asks for the mail apps to write for, and puts them into the state. */
async function chooseApps(wizard: TerminalWizard): Promise<Answer<null>> {
  const { session, prompter, say } = wizard;
  const { programs, account } = session.state();
  const answer = await prompter.chooseMany({
    question: say(message('export-page.programs')),
    choices: programs.map(({ id, name }) => ({ label: name, value: id })),
    initial: account.export.chosen ?? [],
  });
  if (answer.kind !== 'given') return answer;
  session.dispatch({ kind: 'choose-programs', programs: answer.value });
  countFiles(wizard);
  return given(null);
}

/** Puts the number of files into the state. Without it the page would ask for the apps again. */
function countFiles(wizard: TerminalWizard): void {
  const apps = filesOfApps(wizard);
  const written = apps.ok ? apps.value.filter(({ rendering }) => rendering.ok) : [];
  wizard.session.dispatch({ kind: 'files-counted', count: filesIn(written).length, apps: written.length });
}

function beforeSaving(wizard: TerminalWizard, apps: readonly AppFiles[]): readonly MenuItem[] {
  const { label, effect, reason } = forwardOf(wizard.session.state());
  return [
    ...(reason === null ? effectItem(wizard, label, effect) : []),
    ...passwordItem(wizard, apps),
    detail(wizard, message('terminal.export.contents'), () => contentLines(apps, wizard.say)),
    otherApps(wizard),
    ...anotherAccount(wizard),
  ];
}

function afterSaving(wizard: TerminalWizard, apps: readonly AppFiles[]): readonly MenuItem[] {
  const others = wayLines(apps, 'others', wizard.say);
  return [
    ...(others.length === 0 ? [] : [detail(wizard, message('terminal.export.other-ways'), () => others)]),
    otherApps(wizard),
    ...anotherAccount(wizard),
  ];
}

function passwordItem(wizard: TerminalWizard, apps: readonly AppFiles[]): readonly MenuItem[] {
  const { session } = wizard;
  if (session.state().setAside !== null || !canHoldPassword(wizard, apps)) return [];
  const isIncluded = session.state().account.export.includePassword;
  const label = message(isIncluded ? 'terminal.export.leave-password' : 'terminal.export.include-password');
  const act = (): Step => {
    session.dispatch({ kind: 'include-password', isIncluded: !isIncluded });
    countFiles(wizard);
    return 'page';
  };
  return [{ label, act }];
}

function otherApps(wizard: TerminalWizard): MenuItem {
  const act = async (): Promise<Step> => {
    const chosen = await chooseApps(wizard);
    return chosen.kind === 'given' ? 'page' : sideOut(chosen);
  };
  return { label: message('terminal.export.other-apps'), act };
}

function anotherAccount(wizard: TerminalWizard): readonly MenuItem[] {
  return besideForward(wizard.session.state()).flatMap(({ label, effect }) => effectItem(wizard, label, effect));
}
