import type { TypedServer } from '../../core/address/parse-typed-server';
import { serversOfHost } from '../../core/discovery/typed-claim';

/** The usual service of a mail port. A port without one is our own mistake and throws. */
export function serviceOnPort(port: number): Pick<TypedServer, 'protocol' | 'security'> {
  const service = serversOfHost('').find((server) => server.port === port);
  if (service === undefined) throw new Error(`Nothing usual is served on port ${port}`);
  return service;
}
