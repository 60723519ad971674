import { forwardOf } from '../../core/wizard/frame/forward-of';
import { headlineOf } from '../../core/wizard/frame/headline-of';
import { otherNetwork } from '../../core/wizard/networks/other-network';
import { verdictsOnPage } from '../../core/wizard/verdicts/verdicts-on-page';
import { followRun } from './follow-run';
import type { Step, TerminalWizard } from './terminal-wizard';

/** Searches for the text in the field. Where all is well, or the user takes the first good answer, the settings page follows at once. */
export async function findSettings(wizard: TerminalWizard, how: { readonly looksAtAll: boolean }): Promise<Step> {
  const { session } = wizard;
  const isTaken = await followRun(wizard, {
    start: (watch) => session.find(how, watch),
    viewOf: ({ account }) => account.discovery.view,
    headlineOf,
    mayTake: (state) => state.account.discovery.status === 'running' && forwardOf(state).reason === null,
  });
  const state = session.state();
  const isFound = state.account.discovery.view.report?.outcome === 'found';
  // What two networks prove together is said on this page.
  const isWell = isFound && verdictsOnPage(state).length === 0 && otherNetwork(state) === null;
  if (state.page === 'discovery' && (isTaken || isWell)) session.dispatch({ kind: 'go-on' });
  return 'page';
}
