import type { ProgramFacts } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { CalendarLook, WizardState } from '../state/wizard-state';
import { domainsOf } from './calendar-looks';
import { accountsToExport } from './export-selection';

/** The look for calendars and contacts of one domain, as the export page shows it. */
export interface CalendarRow {
  readonly domain: string;
  readonly tone: 'quiet' | 'wait' | 'pass' | 'fail';
  /** Whom it asks, or what came of it. */
  readonly text: Message;
  /** The button that looks; null once the domain has answered. */
  readonly button: { readonly label: Message; readonly isAsking: boolean } | null;
}

/** The looks that a mail app offers, one for each domain of the accounts; none where its files set up mail alone, or for a report. */
export function calendarRows(
  state: WizardState,
  { setsUpCalendars }: Pick<ProgramFacts, 'setsUpCalendars'>,
): readonly CalendarRow[] {
  if (setsUpCalendars !== true || state.setAside !== null) return [];
  return domainsOf(accountsToExport(state)).map((domain) => {
    const look = state.calendars.find((each) => each.domain === domain);
    const label = message('export-page.calendars.look', { domain });
    const button = look?.kind === 'found' ? null : { label, isAsking: look?.kind === 'asking' };
    return { domain, ...resultOf(domain, look), button };
  });
}

function resultOf(domain: string, look: CalendarLook | undefined): Pick<CalendarRow, 'tone' | 'text'> {
  switch (look?.kind) {
    case undefined:
      return { tone: 'quiet', text: message('export-page.calendars.who', { domain }) };
    case 'asking':
      return { tone: 'wait', text: message('export-page.calendars.asking', { domain }) };
    case 'failed':
      return { tone: 'fail', text: look.reason };
    case 'found':
      return foundAt(domain, look.services);
  }
}

function foundAt(
  domain: string,
  services: Extract<CalendarLook, { readonly kind: 'found' }>['services'],
): Pick<CalendarRow, 'tone' | 'text'> {
  const hosts = [...new Set(services.map(({ host }) => host))];
  const [kind, other] = [...new Set(services.map((service) => service.kind))];
  if (kind === undefined) return { tone: 'quiet', text: message('export-page.calendars.none', { domain }) };
  const what = other === undefined ? kind : 'both';
  return {
    tone: 'pass',
    text: message('export-page.calendars.found', { domain, what, hosts: { list: hosts, joinedBy: 'and' } }),
  };
}
