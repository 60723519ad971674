import type { Protocol, Security } from '../../contract/candidate';
import { relayPort, usualPorts } from '../usual-ports';

/** How a port is encrypted where settings only say that it is: by STARTTLS on the ports that begin in the clear, else from the first byte. */
export function securityByPort(protocol: Protocol, port: number): Security {
  if (protocol === 'smtp' && port === relayPort) return 'starttls';
  return usualPorts[protocol].find((usual) => usual.port === port)?.security ?? 'tls';
}
