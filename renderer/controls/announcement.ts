import { directions } from '../../electron/contract/verdict';
import { addressParts } from '../../electron/core/address/address-parts';
import { preparationPlan } from '../../electron/core/address/preparation-plan';
import type { PastedText } from '../../electron/core/address/read-pasted-text';
import { preparationTitle, recognisedLine } from '../../electron/core/address/recognise-input';
import { suggestionFor } from '../../electron/core/wizard/address/reduce-address';
import { announcementOf } from '../../electron/core/wizard/frame/headline-of';
import type { WizardState } from '../../electron/core/wizard/state/wizard-state';
import { pressingVerdict, verdictsOnPage } from '../../electron/core/wizard/verdicts/verdicts-on-page';
import { sentence, words } from '../words/language';
import type { WindowNotes } from './window-notes';

/** What a screen reader announces now: the state of the page, or the result of a press. */
export function announcement(state: WizardState, { problem, said, heard }: WindowNotes): string {
  const note = problem ?? said ?? heard;
  if (note !== null) return sentence(note);
  const known = state.page === 'address' ? recognised(state) : '';
  return known === '' ? ofPage(state) : known;
}

function ofPage(state: WizardState): string {
  const parts = announcementOf(state).map(sentence);
  const pressing = pressingVerdict(verdictsOnPage(state));
  return [...parts, ...(pressing === null ? [] : [sentence(pressing.verdict.message)])].map(closed).join(' ');
}

function recognised({ account }: WizardState): string {
  const { recognition, pasted, typed } = account;
  const suggestion = suggestionFor(account);
  if (suggestion !== null) return words('wizard.suggest.question', { suggestion: addressParts(suggestion).domain });
  if (pasted !== null && typed.text === pasted.text) return taken(pasted);
  if (recognition === null) return '';
  const { provider } = recognition;
  const easiest = provider === null ? null : preparationPlan(provider).easiest;
  const lines = [recognisedLine(recognition), easiest?.title ?? preparationTitle(recognition)];
  return lines.flatMap((line) => (line === null ? [] : closed(sentence(line)))).join(' ');
}

/** What a pasted text gave. */
function taken({ servers, hadPassword }: PastedText): string {
  const count = directions.filter((direction) => servers[direction] !== null).length;
  const told = words(hadPassword ? 'address.taken.without-password' : 'address.taken');
  return count === 0 ? told : `${told} ${words('address.found.announce', { count })}`;
}

/** Adds the full stop that a title lacks, so that it is read apart from the next sentence. */
function closed(text: string): string {
  return /[.?!:]$/.test(text) ? text : `${text}.`;
}
