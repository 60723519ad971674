import type { ExportableSettings } from '../../contract/exportable-settings';
import type { Message } from '../../contract/message';
import { type Direction, directions } from '../../contract/verdict';
import { message } from '../message';
import { cardAbility } from './card';
import { type ChosenServer, chooseServer, serverWarnings } from './choose-server';
import { type ExportAccount, exportAccountFrom } from './export-account';
import { fallbackLines, passwordKind } from './settings-text';

/** The settings of one account for a printed card. It never holds a password. */
export interface SettingsCard {
  readonly address: string;
  /** Null where the person gave none. */
  readonly name: string | null;
  /** Null for a direction without a proven or typed server. */
  readonly servers: Readonly<Record<Direction, ChosenServer | null>>;
  /** What else the reader must know, in order. */
  readonly notes: readonly Message[];
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
    notes: [
      ...testedNotes(settings, chosen, today),
      ...serverWarnings(chosen),
      ...(outgoing === null ? [] : sendingNotes(account.value, incoming, outgoing)),
      passwordKind({ account: account.value, incoming: first }),
      message('export-page.card.no-password'),
      message('export.card.certificate-warnings'),
    ],
  };
}

function serverOf(account: ExportAccount, direction: Direction): ChosenServer | null {
  const choice = chooseServer(direction, account, cardAbility);
  return choice.ok ? choice.value.server : null;
}

function sendingNotes(
  account: ExportAccount,
  incoming: ChosenServer | null,
  outgoing: ChosenServer,
): readonly Message[] {
  const own = outgoing.login === incoming?.login ? 'same' : 'own';
  const signIn = outgoing.signIn === 'none' ? 'none' : own;
  return [message(`export-page.card.sending.${signIn}`), ...fallbackLines(account.outgoing, outgoing)];
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
