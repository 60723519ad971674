import { type Direction, directions } from '../../contract/verdict';
import { message } from '../../core/message';
import { whoLearnedWhat } from '../../core/wizard/discovery/who-learned-what';
import { forwardOf } from '../../core/wizard/frame/forward-of';
import { othersLook } from '../../core/wizard/frame/more-looks';
import { conflictsOnPage, openConflicts } from '../../core/wizard/settings/conflicts-on-page';
import { serverChoices } from '../../core/wizard/settings/server-choices';
import { searchView } from '../../core/wizard/state/search-view';
import { isBlank } from '../../core/wizard/state/server-edit';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import type { Say } from '../../words/format-message';
import { apart, type Block, cell, gap, indented, item, paragraph } from '../layout/block';
import { cardItems, fieldItems } from './card-items';
import { checkTables, hasChecks } from './check-tables';
import { chooseServer } from './choose-server';
import { confirmRisk } from './confirm-risk';
import { footItems } from './foot-items';
import { headlineBlocks } from './headline-blocks';
import { lookItems } from './look-items';
import { detail, type MenuItem, offerMenu } from './menu';
import { evidenceSentences } from './origin-sentences';
import { wholePair } from './pair-of-state';
import { claimBlocks, settleConflict } from './settle-conflict';
import type { Step, TerminalWizard } from './terminal-wizard';
import { toldTable } from './told-table';
import { shownVerdicts, verdictBlocks } from './verdict-blocks';

/** The page on which the servers are shown, changed and tested: how they stand, what is wrong, and why these. */
export async function settingsPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const state = session.state();
  if (state.account.risks.confirming !== null) return await confirmRisk(wizard);
  const { reason } = forwardOf(state);
  const evidence = evidenceSentences(state, say);
  const { disclosed } = searchView(state.account);
  prompter.show([
    gap,
    ...apart(
      headlineBlocks(wizard, null),
      [wholePair(state, say), ...directions.flatMap((direction) => editBlocks(state, direction, say))],
      verdictBlocks(wizard, shownVerdicts(state)),
      reason === null ? [] : [indented(paragraph(say(reason)))],
      evidence.length === 0 ? [] : [indented(...evidence.map((sentence) => paragraph(sentence)))],
      disclosed.length === 0 ? [] : [indented(paragraph(say(whoLearnedWhat(disclosed).summary), 'quiet'))],
    ),
  ]);
  return await offerMenu(wizard, itemsOf(wizard));
}

/** What is to know of fields that are open: that nothing was typed yet, that another field has moved, or what is wrong. */
function editBlocks({ account }: WizardState, direction: Direction, say: Say): readonly Block[] {
  const { edit } = account.servers[direction];
  if (edit === null || isBlank(edit)) return [];
  const { moved, problems } = edit;
  const items = Object.values(problems).map((problem) => item(say(problem), { mark: 'turn' }));
  return [
    ...(moved === null ? [] : [indented(paragraph(say(moved), 'quiet'))]),
    ...(items.length === 0 ? [] : [indented({ kind: 'list', items })]),
  ];
}

/** The items of the page. The most urgent comes first, like the filled button of the window. In a report from a file nothing is changed. */
function itemsOf(wizard: TerminalWizard): readonly MenuItem[] {
  const state = wizard.session.state();
  const why = detail(wizard, message('settings.why'), () => whyPortBlocks(wizard));
  if (state.setAside !== null) return [...footItems(wizard), ...claimItems(wizard), why];
  const conflicts = conflictsOnPage(state).map((conflict) => ({
    label: message('report.conflict', { direction: conflict.direction }),
    act: () => settleConflict(wizard, conflict),
  }));
  const own = [...conflicts, ...directions.flatMap((direction) => cardItems(wizard, direction))];
  const foot = footItems(wizard);
  const others = othersLook(state);
  const view = searchView(state.account);
  const isFootFirst = forwardOf(state).reason === null && openConflicts(state).length === 0;
  const ways = directions.filter((direction) => serverChoices(state, direction).usable.length > 1);
  return [
    ...(isFootFirst ? [...foot, ...own] : [...own, ...foot]),
    ...ways.map((direction) => ({
      label: message('terminal.ways', { direction }),
      act: () => chooseServer(wizard, direction),
    })),
    ...(others === null ? [] : lookItems(wizard, [others])),
    ...directions.flatMap((direction) => fieldItems(wizard, direction)),
    ...(hasChecks(view) ? [detail(wizard, message('terminal.checks'), () => checkTables(view, wizard.say))] : []),
    ...(view.disclosed.length === 0
      ? []
      : [detail(wizard, message('terminal.told'), () => toldTable(view.disclosed, wizard.say))]),
    why,
  ];
}

function claimItems(wizard: TerminalWizard): readonly MenuItem[] {
  return conflictsOnPage(wizard.session.state()).map((conflict) =>
    detail(wizard, message('report.conflict', { direction: conflict.direction }), () =>
      claimBlocks(conflict, wizard.say),
    ),
  );
}

function whyPortBlocks({ session, say }: TerminalWizard): readonly Block[] {
  const { why } = serverChoices(session.state(), 'outgoing');
  const ports = ['587', '2525', '465', '25'] as const;
  const more = ['starttls.switch', 'starttls.stop', 'blocked.spam', 'history.465', 'history.587'] as const;
  const entries = ports.map((port) => [
    cell(port, { align: 'right' }),
    cell(say(message(`settings.why.ports.${port}`))),
  ]);
  return [
    gap,
    paragraph(say(message('settings.why')), 'strong'),
    ...apart(
      why === null ? [] : [indented(paragraph(say(why)))],
      [indented(paragraph(say(message('settings.why.ports'))), { kind: 'table', rows: entries })],
      [indented(...more.map((fact) => paragraph(say(message(`settings.why.${fact}`)))))],
    ),
  ];
}
