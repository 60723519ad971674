import type { ServerName } from '../../contract/server-name';
import { isThisComputer } from '../this-computer';
import type { Provider } from './provider';

/**
 * Whether a server is the bridge program of a provider, as the list of providers has it: on this computer, at the very port that the
 * program uses. Nobody but the list can lead a search to this computer.
 */
export function isBridgeOf(provider: Provider | null, { protocol, host, port }: ServerName): boolean {
  if (provider?.facts.password !== 'bridge' || !isThisComputer(host)) return false;
  return [...provider.incoming, ...provider.outgoing].some(
    (server) => server.protocol === protocol && server.host === host && server.port === port,
  );
}
