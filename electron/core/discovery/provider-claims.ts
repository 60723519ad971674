import type { Source } from '../../contract/candidate';
import { parseHostName } from '../../contract/host-name';
import { addressParts } from '../../contract/mail-address';
import type { Message } from '../../contract/message';
import type { Provider, ProviderServer } from '../knowledge/provider';
import type { Claim } from './claim';
import { fillTemplate } from './fill-template';

/** Whose settings a provider's entry is asked for. */
interface ProviderReading {
  /** The mail domain, ASCII. */
  readonly domain: string;
  /** Null where none is known. */
  readonly address: string | null;
  /** The domain's best mail exchanger; null where none is known. */
  readonly exchange: string | null;
  readonly source: Source;
  readonly trustReason: Message;
}

/** A provider's servers for one account, in order of preference. A server whose host cannot be filled in is left out. */
export function claimsFromProvider(provider: Provider, reading: ProviderReading): readonly Claim[] {
  return [...claimsOf(provider.incoming, reading), ...claimsOf(provider.outgoing, reading)];
}

function claimsOf(servers: readonly ProviderServer[], reading: ProviderReading): readonly Claim[] {
  const { source, trustReason } = reading;
  return servers.flatMap((server, order) => {
    const { protocol, port, security, auth } = server;
    const filled = fill(server.host, reading);
    const host = filled === null ? null : parseHostName(filled);
    if (host === null || !host.ok) return [];
    const login = loginOf(server, reading);
    const otherLogin = server.otherLogin === null ? null : loginOf({ ...server, login: server.otherLogin }, reading);
    const claim = { protocol, host: host.value, port, security, login, otherLogin, auth, order };
    return {
      ...claim,
      source,
      trust: 'listed',
      trustReason,
      named: 'port',
      basis: 'list',
      documentDate: null,
      nameOrder: 0,
    };
  });
}

function loginOf(
  { login, loginForm }: Pick<ProviderServer, 'login' | 'loginForm'>,
  reading: ProviderReading,
): string | null {
  switch (login) {
    case 'address':
      return reading.address;
    case 'local-part':
      return fill('{local}', reading);
    case 'other':
      return loginForm === null ? null : fill(loginForm, reading);
  }
}

function fill(template: string, { domain, address, exchange }: ProviderReading): string | null {
  const local = address === null ? null : addressParts(address).localPart;
  const values = new Map([
    ['local', local],
    ['domain', domain],
    ['mx', exchange],
  ]);
  return fillTemplate(template, /\{(\w+)\}/g, values);
}
