import { message } from '../../core/message';
import { providerFound } from '../../core/wizard/discovery/discovery-outcome';
import { type ToldRow, whoLearnedWhat } from '../../core/wizard/discovery/who-learned-what';
import { headlineOf } from '../../core/wizard/frame/headline-of';
import { moreLooks } from '../../core/wizard/frame/more-looks';
import { searchView } from '../../core/wizard/state/search-view';
import { leadVerdict } from '../../core/wizard/way/lead-verdict';
import { footItems } from './foot-items';
import { headlineLines } from './headline-lines';
import { type Line, quiet, text, title } from './lines';
import { lookItems } from './look-items';
import { detail, offerMenu } from './menu';
import { preparationLines } from './preparation-lines';
import { ladderLines, ladderRows } from './row-lines';
import { saveReportItem } from './save-report-item';
import { pairTable } from './server-lines';
import type { Step, TerminalWizard } from './terminal-wizard';
import { verdictLines } from './verdict-lines';

/** The page with the result of a search. */
export async function discoveryPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const state = session.state();
  const view = searchView(state.account);
  const looks = moreLooks(state);
  const recognition = providerFound(state.account);
  prompter.show([
    ...linesOfHeadline(wizard),
    pairTable(state, say),
    ...verdictLines(wizard),
    ...(recognition === null ? [] : preparationLines(recognition, wizard)),
    quiet(say(whoLearnedWhat(view.disclosed).summary)),
    ...looks.map(({ why }) => quiet(say(why))),
  ]);
  return await offerMenu(wizard, [
    ...footItems(wizard),
    ...lookItems(wizard, looks),
    ...(ladderRows(view).length === 0
      ? []
      : [detail(wizard, message('terminal.checks'), () => ladderLines(view, say))]),
    ...(view.disclosed.length === 0 ? [] : [detail(wizard, message('terminal.told'), () => toldLines(wizard))]),
    ...saveReportItem(wizard),
  ]);
}

/** The headline; its second line is left out where the first problem below says the same. */
function linesOfHeadline(wizard: TerminalWizard): readonly Line[] {
  const state = wizard.session.state();
  const lead = leadVerdict(state);
  const isSaidBelow = lead !== null && JSON.stringify(headlineOf(state).more) === JSON.stringify(lead.verdict.message);
  return headlineLines(wizard).slice(0, isSaidBelow ? 1 : 2);
}

function toldLines({ session, say }: TerminalWizard): readonly Line[] {
  const { rows } = whoLearnedWhat(searchView(session.state().account).disclosed);
  const lineOf = ({ host: named, what, over }: ToldRow) => {
    const host = named ?? say(message('report.name-server'));
    return text(say(message('terminal.told.row', { host, what: say(what), over: say(over) })));
  };
  return [title(say(message('terminal.told.title'))), ...rows.map(lineOf)];
}
