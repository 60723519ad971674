import { directions } from '../../../contract/verdict';
import { familyOf } from '../../diagnosis/cause-facts';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { isUsable } from '../state/known-servers';
import type { WizardState } from '../state/wizard-state';
import { leadVerdict } from './lead-verdict';

/** Whether nothing was found and a slip in the address is the likeliest reason, so that it can be corrected on the spot. */
export function mayCorrectAddress(state: WizardState): boolean {
  if (state.page !== 'discovery' || state.setAside !== null) return false;
  if (discoveryOutcome(state.account) !== 'nothing-found') return false;
  if (directions.some((direction) => isUsable(state.account.servers[direction].server))) return false;
  const lead = leadVerdict(state);
  if (lead === null) return state.account.discovery.view.report?.findings.length === 0;
  const { cause, actions } = lead.verdict;
  const isExplained = actions.some(({ kind }) => kind === 'copy-for-provider');
  return !isExplained && (familyOf(lead.verdict) === 'settings' || cause === 'host-not-found');
}
