import { message } from '../../core/message';
import { providerFound } from '../../core/wizard/discovery/discovery-outcome';
import { type ToldRow, whoLearnedWhat } from '../../core/wizard/discovery/who-learned-what';
import { footItems } from './foot-items';
import { headlineLines } from './headline-lines';
import { quiet, text, title } from './lines';
import { detail, offerMenu } from './menu';
import { preparationLines } from './preparation-lines';
import type { Line } from './prompter';
import { ladderLines, ladderRows } from './row-lines';
import { saveReportItem } from './save-report-item';
import { pairLines } from './server-lines';
import type { Step, TerminalWizard } from './terminal-wizard';
import { verdictLines } from './verdict-lines';

/** The page with the result of a search. */
export async function discoveryPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const state = session.state();
  const { view } = state.account.discovery;
  const recognition = providerFound(state.account);
  prompter.show([
    ...headlineLines(wizard),
    ...pairLines(state, say),
    ...verdictLines(wizard),
    ...(recognition === null ? [] : preparationLines(recognition, wizard)),
    quiet(say(whoLearnedWhat(view.disclosed, false).summary)),
  ]);
  return await offerMenu(wizard, [
    ...footItems(wizard),
    ...(ladderRows(view).length === 0
      ? []
      : [detail(wizard, message('terminal.checks'), () => ladderLines(view, say))]),
    ...(view.disclosed.length === 0 ? [] : [detail(wizard, message('terminal.told'), () => toldLines(wizard))]),
    ...saveReportItem(wizard),
  ]);
}

function toldLines({ session, say }: TerminalWizard): readonly Line[] {
  const { rows } = whoLearnedWhat(session.state().account.discovery.view.disclosed, false);
  const lineOf = ({ host: named, what, over }: ToldRow) => {
    const host = named ?? say(message('report.name-server'));
    return text(say(message('terminal.told.row', { host, what: say(what), over: say(over) })));
  };
  return [title(say(message('terminal.told.title'))), ...rows.map(lineOf)];
}
