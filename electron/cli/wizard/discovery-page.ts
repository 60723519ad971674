import { message } from '../../core/message';
import { providerFound } from '../../core/wizard/discovery/discovery-outcome';
import { whoLearnedWhat } from '../../core/wizard/discovery/who-learned-what';
import { moreLooks } from '../../core/wizard/frame/more-looks';
import { searchView } from '../../core/wizard/state/search-view';
import { foundVerdicts } from '../../core/wizard/verdicts/found-verdicts';
import { leadVerdict, verdictsBelow } from '../../core/wizard/way/lead-verdict';
import { toldInSearch } from '../../core/wizard/way/told-in-search';
import { apart, gap, indented, paragraph } from '../layout/block';
import { ladderBlocks } from '../pages/ladder-blocks';
import { checkTables, hasChecks } from './check-tables';
import { footItems } from './foot-items';
import { headlineBlocks } from './headline-blocks';
import { lookItems } from './look-items';
import { detail, offerMenu } from './menu';
import { otherNetworkBlocks, otherNetworkItems } from './other-network';
import { shortPair } from './pair-of-state';
import { preparationLines } from './preparation-lines';
import { saveReportItem } from './save-report-item';
import type { Step, TerminalWizard } from './terminal-wizard';
import { toldTable } from './told-table';
import { verdictBlocks } from './verdict-blocks';

/** The page with the result of a search: how it ended, both servers, every port, what is wrong, and who learned what. */
export async function discoveryPage(wizard: TerminalWizard): Promise<Step> {
  const { session, prompter, say } = wizard;
  const state = session.state();
  const view = searchView(state.account);
  const looks = moreLooks(state);
  const recognition = providerFound(state.account);
  const said = foundVerdicts(state).map(({ verdict }) => verdict.message);
  const preparation = recognition === null ? [] : preparationLines(recognition, { ...wizard, said });
  const disclosed = toldInSearch(state.account);
  const told = [whoLearnedWhat(disclosed).summary, ...looks.map(({ why }) => why)];
  prompter.show([
    gap,
    ...apart(
      headlineBlocks(wizard, leadVerdict(state)),
      [shortPair(state, say)],
      view.report === null ? [] : ladderBlocks(view.report, wizard),
      otherNetworkBlocks(wizard),
      verdictBlocks(wizard, verdictsBelow(state)),
    ),
    ...(preparation.length === 0 ? [] : [gap, ...preparation]),
    gap,
    indented(...told.map((sentence) => paragraph(say(sentence), 'quiet'))),
  ]);
  return await offerMenu(wizard, [
    ...footItems(wizard),
    ...otherNetworkItems(wizard),
    ...lookItems(wizard, looks),
    ...(hasChecks(view) ? [detail(wizard, message('terminal.checks'), () => checkTables(view, say))] : []),
    ...(disclosed.length === 0 ? [] : [detail(wizard, message('terminal.told'), () => toldTable(disclosed, say))]),
    ...saveReportItem(wizard),
  ]);
}
