import type { Candidate } from '../../../contract/candidate';
import { type ServerName, serverNameOf } from '../../../contract/server-name';
import { parseInput } from '../../address/parse-input';
import { type ServerToAskAbout, serversToAskAbout } from '../../discovery/servers-to-ask-about';
import { createProviderTable } from '../../knowledge/provider-table';
import { directionsToCheck } from './known-servers';
import { type AccountState, directions, perDirection } from './wizard-state';

/** The servers of the next check that get no password before the person has agreed to them, receiving first. */
export function serversInQuestion(account: AccountState): readonly ServerToAskAbout[] {
  return serversToCheck(account).filter(({ server }) => !hasAgreement(account, server));
}

/** The hosts of the next check that get the password because the person has agreed to them; each once, receiving first. */
export function hostsAgreedTo(account: AccountState): readonly string[] {
  return hostsOf(serversToCheck(account)).filter((host) => account.agreedHosts.includes(host));
}

/** Whether a server may get no password before the person has agreed to it. */
export function isInQuestion(account: AccountState, server: Candidate): boolean {
  return !hasAgreement(account, server) && needsAgreement(account, server);
}

/** Those servers that the person has typed, or was asked about and has agreed to, as main is to be told. */
export function agreedAmong(account: AccountState, servers: readonly (Candidate | null)[]): readonly ServerName[] {
  return servers.flatMap((server) => (server !== null && hasAgreement(account, server) ? serverNameOf(server) : []));
}

/** The account with the person's agreement to exactly the hosts in question; the very same where others are named. */
export function withAgreement(account: AccountState, hosts: readonly string[]): AccountState {
  const asked = hostsOf(serversInQuestion(account));
  const isTheQuestion =
    asked.length > 0 && asked.length === hosts.length && asked.every((host) => hosts.includes(host));
  return isTheQuestion ? { ...account, agreedHosts: [...account.agreedHosts, ...asked] } : account;
}

/** The mail domain whose password it is. Where a file gives it, the file's servers are asked about whatever the domain is. */
export function domainOfAccount({ soughtText }: AccountState): string {
  const input = parseInput(soughtText ?? '', { as: null, providers: noProviders });
  // What is left is the bare name of a provider, whose servers a list names.
  return input.ok ? input.value.domain : (soughtText ?? '');
}

const noProviders = createProviderTable([]);

/** The hosts of these servers, each once, in order. */
export function hostsOf(servers: readonly ServerToAskAbout[]): readonly string[] {
  return [...new Set(servers.map(({ server }) => server.host))];
}

function serversToCheck(account: AccountState): readonly ServerToAskAbout[] {
  const checked = directionsToCheck(account);
  const pair = perDirection((direction) => (checked.includes(direction) ? account.servers[direction].server : null));
  return serversToAskAbout({ domain: domainOfAccount(account), ...pair });
}

function needsAgreement(account: AccountState, server: Candidate): boolean {
  return serversToAskAbout({ domain: domainOfAccount(account), incoming: server, outgoing: null }).length > 0;
}

/** The question is about a host: whoever has agreed to it, or typed it, is not asked again for another port of it. */
function hasAgreement({ agreedHosts, servers }: AccountState, { host, basis }: Candidate): boolean {
  const isTyped = directions.some((direction) => {
    const { server } = servers[direction];
    return server?.host === host && server.basis === 'typed';
  });
  return basis === 'typed' || isTyped || agreedHosts.includes(host);
}
