import { addressParts } from '../../electron/contract/mail-address';
import { directions } from '../../electron/contract/verdict';
import { preparationPlan } from '../../electron/core/address/preparation-plan';
import type { PastedText } from '../../electron/core/address/read-pasted-text';
import { preparationTitle, recognisedLine } from '../../electron/core/address/recognise-input';
import { suggestionFor } from '../../electron/core/wizard/address/reduce-address';
import { announcementOf } from '../../electron/core/wizard/frame/headline-of';
import type { WizardState } from '../../electron/core/wizard/state/wizard-state';
import { pressingVerdict, verdictsOnPage } from '../../electron/core/wizard/verdicts/verdicts-on-page';
import { sentence, words } from '../words/language';
import type { WindowNotes } from './window-notes';

/** What a screen reader can be told now. */
export interface Announcement {
  /** The state of the page. */
  readonly page: string;
  /** The result of a press, or what is known of the typed text; null where there is none. It goes before the state of the page. */
  readonly note: string | null;
}

/** What a screen reader can be told of a state of the wizard and of the window's notes. */
export function announcement(state: WizardState, { problem, said, heard }: WindowNotes): Announcement {
  const result = problem ?? said;
  const told = result === null ? heard : [result];
  const note = told.length === 0 ? recognised(state) : told.map(sentence).join(' ');
  return { page: ofPage(state), note: note === '' ? null : note };
}

function ofPage(state: WizardState): string {
  const parts = announcementOf(state).map(sentence);
  const pressing = pressingVerdict(verdictsOnPage(state));
  return [...parts, ...(pressing === null ? [] : [sentence(pressing.verdict.message)])].map(closed).join(' ');
}

function recognised({ page, account }: WizardState): string {
  const { recognition, pasted, typed } = account;
  if (page !== 'address') return '';
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
