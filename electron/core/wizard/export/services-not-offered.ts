import type { Candidate } from '../../../contract/candidate';
import type { Service } from '../../../contract/exportable-settings';
import { directions } from '../../../contract/verdict';
import { isForClients, usualPorts } from '../../usual-ports';
import { isUsable, knownServers } from '../state/known-servers';
import type { AccountState } from '../state/wizard-state';

/**
 * The services that the account's servers do not offer. Only what was found out counts: each known port of the service refused its
 * connection, one of them at a host whose other ports work. A silent port may be blocked on the way, and one that was not needed was
 * not asked.
 */
export function servicesNotOffered(account: AccountState): readonly Service[] {
  const known = directions.flatMap((direction) => knownServers(account, direction)).filter(isForClients);
  const workingHosts = new Set(known.filter(isUsable).map(({ host }) => host));
  return everyService.filter((service) => {
    const ports = known.filter((server) => isOf(service, server));
    return ports.every(({ state }) => state === 'refused') && ports.some(({ host }) => workingHosts.has(host));
  });
}

const everyService: readonly Service[] = [
  ...usualPorts.imap.map(({ security }) => ({ protocol: 'imap', security }) as const),
  ...usualPorts.pop3.map(({ security }) => ({ protocol: 'pop3', security }) as const),
  { protocol: 'smtp', security: 'starttls' },
  { protocol: 'smtp', security: 'tls' },
];

function isOf({ protocol, security }: Service, server: Candidate): boolean {
  return server.protocol === protocol && server.security === security;
}
