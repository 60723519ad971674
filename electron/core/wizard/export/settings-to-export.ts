import type { Candidate } from '../../../contract/candidate';
import type { ExportableSettings } from '../../../contract/exportable-settings';
import { parseInput } from '../../address/parse-input';
import { createProviderTable } from '../../knowledge/provider-table';
import { hasPendingEdit } from '../settings/pending-edit';
import { isUsable, knownServers } from '../state/known-servers';
import { isInQuestion } from '../state/servers-in-question';
import { type AccountState, directions, type ServerState } from '../state/wizard-state';

/** The settings that mail programs get of this account: servers that were proven, typed or kept, with the login name that was accepted. */
export function settingsToExport(account: AccountState): ExportableSettings {
  const { discovery, servers, signIn, typed } = account;
  const { report } = discovery.view;
  const others = directions.flatMap((direction) => knownServers(account, direction).filter(isUsable));
  const chosen = directions.flatMap((direction) => servers[direction].server ?? []);
  const doubted = chosen.filter((server) => isInQuestion(account, server)).map(({ host }) => host);
  return {
    address: report === null ? addressIn(account) : report.address,
    name: typed.name.trim() === '' ? (report?.name ?? null) : typed.name.trim(),
    incoming: serverToExport(servers.incoming),
    outgoing: serverToExport(servers.outgoing),
    // What nobody has agreed to takes no chosen server's place.
    alternatives: others.filter((server) => doubted.includes(server.host) || !isInQuestion(account, server)),
    provider: report?.provider ?? account.recognition?.provider ?? null,
    signIn: signIn.results,
  };
}

/** Whether anything of this account can be exported as it stands. */
export function mayExport(account: AccountState): boolean {
  if (hasPendingEdit(account)) return false;
  return directions.some((direction) => serverToExport(account.servers[direction]) !== null);
}

/** A server that the user keeps without a proof stands there on the user's word, whoever named it first. */
function serverToExport({ server, isKept }: ServerState): Candidate | null {
  if (server === null || server.proven) return server;
  return isKept ? { ...server, trust: 'typed' } : null;
}

const noProviders = createProviderTable([]);

/** The address that was typed; null where it was none. */
function addressIn({ soughtText }: AccountState): string | null {
  if (soughtText?.includes('@') !== true) return null;
  const input = parseInput(soughtText, { as: 'address', providers: noProviders });
  return input.ok ? input.value.address : null;
}
