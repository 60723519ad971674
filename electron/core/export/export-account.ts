import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings } from '../../contract/exportable-settings';
import type { Message } from '../../contract/message';
import type { LoginOutcome } from '../../contract/report';
import { failed, ok, type Result } from '../../contract/result';
import { message } from '../message';
import type { ExportAccount, ExportPasswords } from './exporter';

/** What the user decided for an export. */
export interface ExportDecisions {
  readonly acceptsCleartext: boolean;
  /** Null unless ticked in. */
  readonly passwords: ExportPasswords | null;
}

/**
 * The account that exporters take, of a report or a settings file: servers that were proven or typed, the chosen ones
 * first. Fails where no address is known, because every client asks for one.
 */
export function exportAccountFrom(
  settings: ExportableSettings,
  decisions: ExportDecisions,
): Result<ExportAccount, Message> {
  const { address, name, alternatives } = settings;
  if (address === null) return failed(message('export.refused.no-address'));
  const incoming = alternatives.filter(({ protocol }) => protocol !== 'smtp');
  const outgoing = alternatives.filter(({ protocol }) => protocol === 'smtp');
  return ok({
    address,
    name,
    incoming: exportable([settings.incoming, ...incoming], settings.signIn?.incoming),
    outgoing: exportable([settings.outgoing, ...outgoing], settings.signIn?.outgoing),
    passwordKind: settings.provider?.password ?? null,
    ...decisions,
  });
}

/** A login name that a server accepted is the one to export, whatever the sources said. */
function exportable(
  servers: readonly (Candidate | null)[],
  signedIn: LoginOutcome | null | undefined,
): readonly Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const server of servers) {
    if (server === null || !(server.proven || server.trust === 'typed')) continue;
    const key = `${server.protocol} ${server.host} ${server.port} ${server.security}`;
    if (!kept.has(key)) kept.set(key, signedIn?.ok ? { ...server, login: signedIn.login } : server);
  }
  return [...kept.values()];
}
