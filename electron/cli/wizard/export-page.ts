import { message } from '../../core/message';
import { exportStage, isForDomain } from '../../core/wizard/export/export-stage';
import { nextAccount } from '../../core/wizard/frame/export-frame';
import { besideForward, forwardOf } from '../../core/wizard/frame/forward-of';
import { whyNoPassword } from '../../core/wizard/sign-in/may-sign-in';
import { newestReport } from '../../core/wizard/state/newest-report';
import { apart, type Block, gap, indented, paragraph } from '../layout/block';
import { testMessageBlocks } from '../pages/test-message-blocks';
import { appBlocks, contentBlocks, otherWayBlocks, waysWithFiles, zoneBlocks } from './app-blocks';
import { type AppFiles, canHoldPassword, filesOfApps } from './app-files';
import { askWhose } from './ask-whose';
import { chooseApps, countFiles, doubtBlocks, waysItem } from './choose-apps';
import { effectItem } from './effect-item';
import { headlineLines } from './headline-lines';
import { marked } from './lines';
import { detail, type MenuItem, offerMenu, sideOut, wayOut } from './menu';
import type { Step, TerminalWizard } from './terminal-wizard';

/** The page on which mail apps are chosen and their files saved; afterwards it says how to import them. */
export async function exportPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const { export: exported } = session.state().account;
  const stage = exportStage(session.state());
  if (stage === 'whose') return await askWhose(wizard);
  if (exported.fileCount === null) {
    prompter.show([...headlineLines(wizard), ...doubtBlocks(wizard), ...reportedTest(wizard)]);
    if (stage === 'publish') {
      countFiles(wizard);
      return 'page';
    }
    const chosen = await chooseApps(wizard);
    return chosen.kind === 'given' ? 'page' : wayOut(wizard, chosen);
  }
  const apps = filesOfApps(wizard);
  if (!apps.ok) {
    prompter.show([marked('fail', say(apps.failure))]);
    return await offerMenu(wizard, anotherAccount(wizard));
  }
  const { outcome, ways } = exported;
  if (outcome?.kind === 'saved') {
    const { folder, names } = outcome;
    const saved = say(message('export-page.saved', { count: names.length, folder }));
    const steps = appBlocks(apps.value, ways, 'saved', say);
    prompter.show([gap, ...apart([{ kind: 'headline', mark: 'good', text: saved, aside: null }], [steps])]);
    return await offerMenu(wizard, afterSaving(wizard, apps.value), { isDone: true });
  }
  const { reason } = forwardOf(session.state());
  const hindrances = [...whyNoPassword(session.state().account), ...(reason === null ? [] : [reason])];
  prompter.show([
    gap,
    ...apart(
      apps.value.length === 0 ? [] : [appBlocks(apps.value, ways, 'before-saving', say)],
      hindrances.length === 0 ? [] : [indented(...hindrances.map((hindrance) => paragraph(say(hindrance))))],
    ),
  ]);
  return await offerMenu(wizard, beforeSaving(wizard, apps.value));
}

/** How the test message of an opened report went; one of this run was shown when it ended. */
function reportedTest({ session, say, helpPages }: TerminalWizard): readonly Block[] {
  const { setAside, account } = session.state();
  const report = setAside === null ? null : newestReport(account);
  const blocks = report === null ? [] : testMessageBlocks(report, { say, helpPages });
  return blocks.length === 0 ? [] : [gap, ...blocks];
}

function beforeSaving(wizard: TerminalWizard, apps: readonly AppFiles[]): readonly MenuItem[] {
  const { label, effect, reason } = forwardOf(wizard.session.state());
  return [
    ...(reason === null ? effectItem(wizard, label, effect) : []),
    ...passwordItem(wizard, apps),
    ...waysItem(wizard, waysWithFiles(apps)),
    ...zoneItem(wizard, apps),
    detail(wizard, message('terminal.export.contents'), () => contentBlocks(apps, wizard.say)),
    ...otherApps(wizard),
    ...anotherAccount(wizard),
  ];
}

function afterSaving(wizard: TerminalWizard, apps: readonly AppFiles[]): readonly MenuItem[] {
  const others = otherWayBlocks(apps, wizard.say);
  return [
    ...(others.length === 0 ? [] : [detail(wizard, message('terminal.export.other-ways'), () => others)]),
    ...zoneItem(wizard, apps),
    ...otherApps(wizard),
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

/** The item that shows the lines for the name server of a domain, to copy; none where no app has any. */
function zoneItem(wizard: TerminalWizard, apps: readonly AppFiles[]): readonly MenuItem[] {
  const blocks = zoneBlocks(apps);
  return blocks.length === 0 ? [] : [detail(wizard, message('terminal.export.zone'), () => blocks)];
}

/** The item that asks for the apps again; none where settings are published for a whole domain. */
function otherApps(wizard: TerminalWizard): readonly MenuItem[] {
  if (isForDomain(wizard.session.state())) return [];
  const act = async (): Promise<Step> => {
    const chosen = await chooseApps(wizard);
    return chosen.kind === 'given' ? 'page' : sideOut(chosen);
  };
  return [{ label: message('terminal.export.other-apps'), act }];
}

function anotherAccount(wizard: TerminalWizard): readonly MenuItem[] {
  const state = wizard.session.state();
  // The window leads there by Done, which ends the wizard here.
  const isDone = state.setAside === null && (exportStage(state) === 'saved' || exportStage(state) === 'published');
  const buttons = [...(isDone ? [nextAccount(state)] : []), ...besideForward(state)];
  return buttons.flatMap(({ label, effect }) => effectItem(wizard, label, effect));
}
