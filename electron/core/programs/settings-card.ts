import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings } from '../../contract/exportable-settings';
import type { Message } from '../../contract/message';
import { type Direction, directions } from '../../contract/verdict';
import { message } from '../message';
import { cardAbility } from './card';
import { type ChosenServer, chooseServer, serverWarnings } from './choose-server';
import { type ExportAccount, exportAccountFrom } from './export-account';
import { passwordKind, portForBlockedNetworks } from './settings-text';

/** The settings of one account for a card, on the screen and on paper. It never holds a password. */
export interface SettingsCard {
  readonly address: string;
  /** Null where the person gave none. */
  readonly name: string | null;
  /** Null for a direction without a proven or typed server. */
  readonly servers: Readonly<Record<Direction, ChosenServer | null>>;
  /** Another server for sending, for networks that block the port of the first; null where none is proven. */
  readonly fallback: Candidate | null;
  /** Which password belongs to these settings. */
  readonly password: Message;
  /** What is wrong with the servers. */
  readonly warnings: readonly Message[];
  /** A few sentences at its end. */
  readonly foot: readonly Message[];
}

/**
 * The card of an account; null where no address or no server is known.
 *
 * @param today - The day of the tests, ISO 8601. It is today, because they ran in this session.
 */
export function settingsCard(settings: ExportableSettings, today: string): SettingsCard | null {
  const account = exportAccountFrom(settings, true);
  if (!account.ok) return null;
  const incoming = serverOf(account.value, 'incoming');
  const outgoing = serverOf(account.value, 'outgoing');
  const chosen = [incoming, outgoing].flatMap((server) => server ?? []);
  const [first] = chosen;
  if (first === undefined) return null;
  return {
    address: account.value.address,
    name: account.value.name,
    servers: { incoming, outgoing },
    fallback: outgoing === null ? null : portForBlockedNetworks(account.value.outgoing, outgoing),
    password: passwordKind({ account: account.value, incoming: first }),
    warnings: serverWarnings(chosen),
    foot: [
      ...testedNotes(settings, chosen, today),
      ...(hasOwnSendingLogin(incoming, outgoing) ? [message('export-page.card.sending.own')] : []),
      message('export.card.certificate-warnings'),
    ],
  };
}

function serverOf(account: ExportAccount, direction: Direction): ChosenServer | null {
  const choice = chooseServer(direction, account, cardAbility);
  return choice.ok ? choice.value.server : null;
}

function hasOwnSendingLogin(incoming: ChosenServer | null, outgoing: ChosenServer | null): boolean {
  if (incoming === null || outgoing === null || outgoing.signIn === 'none') return false;
  return outgoing.login !== incoming.login;
}

function testedNotes(
  { signIn }: ExportableSettings,
  servers: readonly ChosenServer[],
  day: string,
): readonly Message[] {
  const proven = servers.filter((server) => server.proven);
  if (proven.length === 0) return [];
  const accepted = directions.filter((direction) => signIn?.[direction]?.ok === true);
  return [message('export-page.card.tested', { servers: proven.length, signIns: accepted.length, date: { day } })];
}
