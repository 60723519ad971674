import type { ExportableSettings } from '../../../contract/exportable-settings';
import { addressParts } from '../../../contract/mail-address';
import type { CalendarLook } from '../state/wizard-state';

/** The looks with a newer one; an answer to a question that is not asked any more is left out. */
export function withCalendarLook(looks: readonly CalendarLook[], look: CalendarLook): readonly CalendarLook[] {
  const before = looks.find(({ domain }) => domain === look.domain);
  if (look.kind !== 'asking' && before?.kind !== 'asking') return looks;
  return [...looks.filter(({ domain }) => domain !== look.domain), look];
}

/** The domains that have answered, of whatever account. */
export function domainsWithAnswer(looks: readonly CalendarLook[]): readonly string[] {
  return looks.filter(({ kind }) => kind === 'found').map(({ domain }) => domain);
}

/** The domain of each address, once. */
export function domainsOf(accounts: readonly Pick<ExportableSettings, 'address'>[]): readonly string[] {
  const domains = accounts.flatMap(({ address }) => (address === null ? [] : addressParts(address).domain));
  return [...new Set(domains)];
}
