import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings, Service } from '../../contract/exportable-settings';
import type { Message } from '../../contract/message';
import type { PasswordKind, ProviderFacts } from '../../contract/report';
import { failed, ok, type Result } from '../../contract/result';
import { directionOf, serverKey } from '../../contract/server-name';
import { perDirection } from '../../contract/verdict';
import { personName } from '../address/person-name';
import type { Passwords } from '../login-secret';
import { message } from '../message';
import { withAccountLogins } from '../run/account-logins';
import { hasOwnSendingPassword } from '../run/own-sending-password';
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
 * first, with the login names that were accepted. Fails where no address is known, because every mail program asks for one.
 */
export function exportAccountFrom(
  settings: ExportableSettings,
  acceptsCleartext: boolean,
): Result<ExportAccount, Message> {
  const { address, name } = settings;
  if (address === null) return failed(message('export.refused.no-address'));
  const known = withAccountLogins(settings);
  const servers = perDirection((direction) => {
    const others = known.alternatives.filter((server) => directionOf(server) === direction);
    return exportable([known[direction], ...others]);
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

/** Proven or typed servers, each once. */
function exportable(servers: readonly (Candidate | null)[]): readonly Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const server of servers) {
    if (server === null || !(server.proven || server.trust === 'typed')) continue;
    const key = serverKey(server);
    if (!kept.has(key)) kept.set(key, server);
  }
  return [...kept.values()];
}
