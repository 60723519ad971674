import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings, Service } from '../../contract/exportable-settings';
import type { Message } from '../../contract/message';
import type { LoginOutcome, PasswordKind, ProviderFacts } from '../../contract/report';
import { failed, ok, type Result } from '../../contract/result';
import { directionOf, serverKey } from '../../contract/server-name';
import { perDirection } from '../../contract/verdict';
import { personName } from '../address/person-name';
import type { Passwords } from '../login-secret';
import { message } from '../message';
import type { Secret } from '../secret';

/** The passwords of one account. Sending has its own, which is often the same as the one for receiving. */
export interface ExportPasswords {
  readonly incoming: Secret;
  readonly outgoing: Secret;
}

/** The passwords as files hold them: sending has the one of receiving where it has none of its own. */
export function exportPasswordsOf({ incoming, outgoing }: Passwords): ExportPasswords {
  return { incoming, outgoing: outgoing ?? incoming };
}

/** One account as it is exported to mail programs. */
export interface ExportAccount {
  /** Domain in ASCII. */
  readonly address: string;
  /** The person's name; null where it was not given. */
  readonly name: string | null;
  /** Servers that were proven or typed, best first. */
  readonly incoming: readonly Candidate[];
  readonly outgoing: readonly Candidate[];
  /** Services that were asked for and are not offered. */
  readonly notOffered: readonly Service[];
  /** Null where nothing is known of the provider. */
  readonly passwordKind: PasswordKind | null;
  /** The provider, for what it has announced; null where nothing is known of it. */
  readonly provider: ProviderFacts | null;
  /** Whether sending is known to have another password than receiving, also where the files hold none. */
  readonly hasOwnSendingPassword: boolean;
  /** Whether the user accepted servers without encryption for this account. */
  readonly acceptsCleartext: boolean;
  /** Null unless the user ticked that files may hold the passwords. */
  readonly passwords: ExportPasswords | null;
}

/**
 * The account of a report or a settings file, without passwords: servers that were proven or typed, the chosen ones
 * first. Fails where no address is known, because every mail program asks for one.
 */
export function exportAccountFrom(
  settings: ExportableSettings,
  acceptsCleartext: boolean,
): Result<ExportAccount, Message> {
  const { address, name, alternatives } = settings;
  if (address === null) return failed(message('export.refused.no-address'));
  const servers = perDirection((direction) => {
    const others = alternatives.filter((server) => directionOf(server) === direction);
    return exportable([settings[direction], ...others], settings.signIn?.[direction]);
  });
  return ok({
    address,
    name: personName(name),
    ...servers,
    notOffered: settings.notOffered ?? [],
    passwordKind: settings.provider?.password ?? null,
    provider: settings.provider ?? null,
    hasOwnSendingPassword: hasOwnSendingPassword(settings),
    acceptsCleartext,
    passwords: null,
  });
}

/** Whether sending has another password than receiving: somebody said so, or the sign-ins have shown it. */
export function hasOwnSendingPassword({
  hasOwnSendingPassword: isSaid,
  signIn,
}: Pick<ExportableSettings, 'hasOwnSendingPassword' | 'signIn'>): boolean {
  const isShown = [signIn?.incoming, signIn?.outgoing].some((outcome) => outcome?.hasOwnPassword);
  return isSaid === true || isShown;
}

/** Proven or typed servers, each once. A login name that a server accepted replaces the one from the source. */
function exportable(
  servers: readonly (Candidate | null)[],
  signedIn: LoginOutcome | null | undefined,
): readonly Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const server of servers) {
    if (server === null || !(server.proven || server.trust === 'typed')) continue;
    const key = serverKey(server);
    if (!kept.has(key)) kept.set(key, signedIn?.ok ? { ...server, login: signedIn.login } : server);
  }
  return [...kept.values()];
}
