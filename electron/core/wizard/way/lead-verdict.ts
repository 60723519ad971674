import { isDetour } from '../../diagnosis/cause-facts';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import type { WizardState } from '../state/wizard-state';
import { type VerdictOnPage, verdictsOnPage } from '../verdicts/verdicts-on-page';

/**
 * The verdict that title, way and foot of the search say, so that it needs no card; null where none does. A mistake of ours, and a
 * server's own words, are said by a card alone; so is what was noticed of settings that work.
 */
export function leadVerdict(state: WizardState): VerdictOnPage | null {
  const outcome = discoveryOutcome(state.account);
  if (outcome === null || state.mistake !== null || state.account.others.mistake !== null) return null;
  const verdicts = verdictsOnPage({ ...state, page: 'discovery' });
  if (outcome === 'found') return verdicts.find(({ verdict }) => isDetour(verdict)) ?? null;
  const [first] = verdicts;
  return first === undefined || first.verdict.party === 'mailwright' || first.quote !== '' ? null : first;
}

/** The verdicts of the search that need a card below the way. */
export function verdictsBelow(state: WizardState): readonly VerdictOnPage[] {
  const lead = JSON.stringify(leadVerdict(state)?.verdict ?? null);
  return verdictsOnPage(state).filter(({ verdict }) => JSON.stringify(verdict) !== lead);
}
