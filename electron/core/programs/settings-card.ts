import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings } from '../../contract/exportable-settings';
import type { Message } from '../../contract/message';
import { isSameServer } from '../../contract/server-name';
import { type Direction, directions } from '../../contract/verdict';
import { message } from '../message';
import { cardAbility } from './card';
import { chooseAccount } from './choose-accounts';
import { type ChosenServer, chooseServer, serverWarnings } from './choose-server';
import { type ExportAccount, exportAccountFrom } from './export-account';
import { hasOwnSendingSignIn } from './own-sending-sign-in';
import { passwordKind, portForBlockedNetworks } from './settings-text';
import { thunderbirdAndroidAbility } from './thunderbird-android/ability';
import { qrPayload } from './thunderbird-android/qr-payload';

/** The settings of one account for a card, on the screen and on paper. It never holds a password. */
export interface SettingsCard {
  /** Null where none is known: then there is room to write it. */
  readonly address: string | null;
  /** The domain of an address that is not known; null where it is known, or the domain is not. */
  readonly domain: string | null;
  /** Null where the person gave none. */
  readonly name: string | null;
  /** Null for a direction without a proven or typed server. */
  readonly servers: Readonly<Record<Direction, CardServer | null>>;
  /** Another server for sending, for networks that block the port of the first; null where none is proven. */
  readonly fallback: Candidate | null;
  /** The text of the QR code that Thunderbird for Android scans; null where these very servers do not fit in one. */
  readonly code: string | null;
  /** Which password belongs to these settings. */
  readonly password: Message;
  /** What is wrong with the servers. */
  readonly warnings: readonly Message[];
  /** A few sentences at its end. */
  readonly foot: readonly Message[];
}

/** A server on the card. Its login name is null where that is the address, which is not known. */
type CardServer = Omit<ChosenServer, 'login'> & { readonly login: string | null };

/**
 * The card of an account; null where no server is known.
 *
 * @param today - The day of the tests, ISO 8601. It is today, because they ran in this session; null where nothing was tested in it.
 * @param domain - Of an account whose address is not known; null where that is not known either.
 */
export function settingsCard(
  settings: ExportableSettings,
  today: string | null,
  domain: string | null = null,
): SettingsCard | null {
  const { address } = settings;
  // No address and no login name is empty, so an empty login name stands for the address.
  const account = exportAccountFrom({ ...settings, address: address ?? '' }, true);
  if (!account.ok) return null;
  const incoming = serverOf(account.value, 'incoming');
  const outgoing = serverOf(account.value, 'outgoing');
  const chosen = [incoming, outgoing].flatMap((server) => server ?? []);
  const [first] = chosen;
  if (first === undefined) return null;
  return {
    address,
    domain: address === null ? domain : null,
    name: account.value.name,
    servers: { incoming: cardServer(incoming), outgoing: cardServer(outgoing) },
    fallback: outgoing === null ? null : portForBlockedNetworks(account.value.outgoing, outgoing),
    code: codeOf(account.value, chosen),
    password: passwordKind({ account: account.value, incoming: first }),
    warnings: serverWarnings(chosen),
    foot: [
      ...testedNotes(settings, chosen, today),
      ...ownSendingNote(account.value, incoming, outgoing),
      message('export.card.certificate-warnings'),
    ],
  };
}

/** Who types the settings in sees what is not encrypted; who scans them would not. */
function codeOf(account: ExportAccount, shown: readonly ChosenServer[]): string | null {
  const choice = chooseAccount(account, '', thunderbirdAndroidAbility);
  if (account.address === '' || !choice.ok || choice.value.hostInTheClear !== null) return null;
  const { incoming, outgoing } = choice.value;
  const isShown = [incoming, outgoing].every((server) => shown.some((each) => isSameServer(each, server)));
  return isShown ? qrPayload(choice.value) : null;
}

function cardServer(server: ChosenServer | null): CardServer | null {
  return server === null ? null : { ...server, login: server.login === '' ? null : server.login };
}

function serverOf(account: ExportAccount, direction: Direction): ChosenServer | null {
  const choice = chooseServer(direction, account, cardAbility);
  return choice.ok ? choice.value.server : null;
}

function ownSendingNote(
  account: ExportAccount,
  incoming: ChosenServer | null,
  outgoing: ChosenServer | null,
): readonly Message[] {
  if (incoming === null || outgoing === null || !hasOwnSendingSignIn({ account, incoming, outgoing })) return [];
  const login = outgoing.login === incoming.login ? 'same' : 'own';
  return [message('export-page.card.sending.own', { login })];
}

function testedNotes(
  { signIn }: ExportableSettings,
  servers: readonly ChosenServer[],
  day: string | null,
): readonly Message[] {
  const proven = servers.filter((server) => server.proven);
  if (proven.length === 0 || day === null) return [];
  const accepted = directions.filter((direction) => signIn?.[direction]?.ok === true);
  return [message('export-page.card.tested', { servers: proven.length, signIns: accepted.length, date: { day } })];
}
