import type { ServerName } from '../../../contract/server-name';
import { directions } from '../../../contract/verdict';
import type { DescribedServer, PastedText } from '../../address/read-pasted-text';
import { relayPort, usualPorts } from '../../usual-ports';

/** Whether a pasted text names a server. */
export function hasServers({ servers }: PastedText): boolean {
  return directions.some((direction) => servers[direction] !== null);
}

/** Whether a pasted text sends mail over the port between servers, which no mail app may use. */
export function namesRelayPort({ servers }: PastedText): boolean {
  return servers.outgoing?.port === relayPort;
}

/** The servers of a pasted text to test. Where it says no port that is for mail apps, these are the usual ones of the same host. */
export function serversToTest({ servers }: PastedText): readonly ServerName[] {
  return directions.flatMap((direction) => {
    const server = servers[direction];
    return server === null ? [] : namesOf(server);
  });
}

function namesOf({ protocol, host, port, security }: DescribedServer): readonly ServerName[] {
  const usual = usualPorts[protocol];
  if (port === null || port === relayPort) return usual.map((other) => ({ protocol, host, ...other }));
  const known = usual.find((other) => other.port === port);
  return [{ protocol, host, port, security: security ?? known?.security ?? 'tls' }];
}
