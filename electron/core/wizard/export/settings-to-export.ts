import type { Candidate } from '../../../contract/candidate';
import type { ExportableSettings } from '../../../contract/exportable-settings';
import { directions } from '../../../contract/verdict';
import { parseInput } from '../../address/parse-input';
import { personName } from '../../address/person-name';
import { createProviderTable } from '../../knowledge/provider-table';
import { hasPendingEdit } from '../settings/pending-edit';
import { isUsable, knownServers } from '../state/known-servers';
import { isInQuestion } from '../state/servers-in-question';
import type { AccountState, ServerState } from '../state/wizard-state';
import { servicesNotOffered } from './services-not-offered';

/** The settings of this account for mail programs: servers that were proven, typed or kept, with the accepted login name. */
export function settingsToExport(account: AccountState): ExportableSettings {
  const { discovery, servers, signIn, typed } = account;
  const { report } = discovery.view;
  const others = directions.flatMap((direction) => knownServers(account, direction).filter(isUsable));
  const chosen = directions.flatMap((direction) => servers[direction].server ?? []);
  const doubted = chosen.filter((server) => isInQuestion(account, server)).map(({ host }) => host);
  return {
    address: addressOf(account),
    name: personName(typed.name) ?? personName(report?.name ?? null),
    incoming: serverToExport(servers.incoming),
    outgoing: serverToExport(servers.outgoing),
    // A server that the person has not agreed to must not replace a chosen one.
    alternatives: others.filter((server) => doubted.includes(server.host) || !isInQuestion(account, server)),
    provider: report?.provider ?? account.recognition?.provider ?? null,
    signIn: signIn.results,
    ...(isSaidToDiffer(signIn) ? { hasOwnSendingPassword: true } : {}),
    notOffered: servicesNotOffered(account),
  };
}

/** Whether sending has fields of its own, and the sign-ins have not settled yet what they hold: left empty they mean the same password. */
function isSaidToDiffer({ hasOwnSendingPassword, results }: AccountState['signIn']): boolean {
  return hasOwnSendingPassword && !directions.every((direction) => results[direction]?.ok === true);
}

/** Whether any server of this account can be exported now. */
export function mayExport(account: AccountState): boolean {
  if (hasPendingEdit(account)) return false;
  return directions.some((direction) => serverToExport(account.servers[direction]) !== null);
}

/** A server that the user keeps without a proof counts as typed, wherever it came from. */
function serverToExport({ server, isKept }: ServerState): Candidate | null {
  if (server === null || server.proven) return server;
  return isKept ? { ...server, trust: 'typed' } : null;
}

const noProviders = createProviderTable([]);

/** The address of an account: that of the search, or the one that was completed later; null while none is known. */
export function addressOf(account: AccountState): string | null {
  const { report } = account.discovery.view;
  return (report === null ? addressIn(account) : report.address) ?? account.export.givenAddress;
}

/** The typed address; null where the text was not an address. */
function addressIn({ soughtText }: AccountState): string | null {
  if (soughtText?.includes('@') !== true) return null;
  const input = parseInput(soughtText, { as: 'address', providers: noProviders });
  return input.ok ? input.value.address : null;
}
