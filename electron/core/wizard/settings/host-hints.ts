import { addressParts } from '../../../contract/mail-address';
import { type Direction, directions } from '../../../contract/verdict';
import { isBlank } from '../state/server-edit';
import type { WizardState } from '../state/wizard-state';

/** A usual name of a server for an empty field, as an example; null where no domain is known. */
export function hostHint({ account }: WizardState, direction: Direction): string | null {
  const { domain } = addressParts(account.soughtText ?? '');
  if (!domain.includes('.')) return null;
  const { edit } = account.servers[direction];
  const label = direction === 'outgoing' ? 'smtp' : edit?.protocol === 'pop3' ? 'pop' : 'imap';
  return `${label}.${domain}`;
}

/** The host in the other card, where this one is empty: many providers have one server for both. Null where there is none. */
export function hostOfOther({ account: { servers } }: WizardState, direction: Direction): string | null {
  const { edit } = servers[direction];
  if (edit === null || !isBlank(edit)) return null;
  const [other] = directions.filter((each) => each !== direction).map((each) => servers[each]);
  const host = (other?.edit?.host ?? other?.server?.host ?? '').trim();
  return host.includes('.') ? host : null;
}
