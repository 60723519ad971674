import type { Candidate } from '../../../contract/candidate';
import { type ServerName, serverNameOf } from '../../../contract/server-name';
import { directions, perDirection } from '../../../contract/verdict';
import { parseInput } from '../../address/parse-input';
import { type ServerToAskAbout, serversToAskAbout } from '../../discovery/servers-to-ask-about';
import { createProviderTable } from '../../knowledge/provider-table';
import { directionsToCheck } from './known-servers';
import type { AccountState } from './wizard-state';

/**
 * The servers of the next check that get no password before the person has agreed to them, receiving first. They are servers of another
 * organisation that only unsigned DNS or a file names. A certificate is no answer: an attacker who forges a record has one for a name of
 * his own.
 */
export function serversInQuestion(account: AccountState): readonly ServerToAskAbout[] {
  return serversToCheck(account).filter(({ server }) => !hasAgreement(account, server));
}

/** The hosts of the next check that the person has agreed to, each once, receiving first. */
export function hostsAgreedTo(account: AccountState): readonly string[] {
  return hostsIn(serversToCheck(account)).filter((host) => account.agreedHosts.includes(host));
}

/** Whether a server may get no password before the person has agreed to it. */
export function isInQuestion(account: AccountState, server: Candidate): boolean {
  return !hasAgreement(account, server) && needsAgreement(account, server);
}

/** The servers that the person has typed or agreed to, as the request to main names them; main checks them again. */
export function agreedAmong(account: AccountState, servers: readonly (Candidate | null)[]): readonly ServerName[] {
  return servers.flatMap((server) => (server !== null && hasAgreement(account, server) ? serverNameOf(server) : []));
}

/** The account with the person's agreement to exactly the hosts in question; unchanged where other hosts are named. */
export function withAgreement(account: AccountState, hosts: readonly string[]): AccountState {
  const asked = hostsIn(serversInQuestion(account));
  const isTheQuestion =
    asked.length > 0 && asked.length === hosts.length && asked.every((host) => hosts.includes(host));
  return isTheQuestion ? { ...account, agreedHosts: [...account.agreedHosts, ...asked] } : account;
}

/** The mail domain that the password belongs to. It may come from a file: servers of a file are asked about for any domain. */
export function domainOfAccount({ soughtText }: AccountState): string {
  const input = parseInput(soughtText ?? '', { as: null, providers: noProviders });
  // Anything else is the bare name of a provider, whose servers the provider table names.
  return input.ok ? input.value.domain : (soughtText ?? '');
}

const noProviders = createProviderTable([]);

/** The hosts of these servers, each once, in order. */
export function hostsIn(servers: readonly ServerToAskAbout[]): readonly string[] {
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

/** The question is about a host: once a person has agreed to it or typed it, another port of it needs no new question. */
function hasAgreement({ agreedHosts, servers }: AccountState, { host, basis }: Candidate): boolean {
  const isTyped = directions.some((direction) => {
    const { server } = servers[direction];
    return server?.host === host && server.basis === 'typed';
  });
  return basis === 'typed' || isTyped || agreedHosts.includes(host);
}
