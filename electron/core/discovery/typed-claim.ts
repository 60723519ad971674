import type { TypedServer } from '../address/parse-typed-server';
import { message } from '../message';
import { relayPort, usualPorts } from '../usual-ports';
import type { Claim } from './claim';

/** The claim of a server that was typed. */
export function typedClaim(server: TypedServer): Claim {
  const { protocol, host, port, security } = server;
  return {
    protocol,
    host,
    port,
    security,
    login: null,
    auth: [],
    source: 'typed',
    trust: 'typed',
    trustReason: message('trust.typed'),
    named: 'port',
    basis: server.basis ?? 'typed',
    documentDate: null,
    order: 0,
    nameOrder: 0,
  };
}

/** Every mail port of a host, with its usual security; port 25 without TLS, for diagnosis only. */
export function serversOfHost(host: string): readonly TypedServer[] {
  const forClients = (['imap', 'pop3', 'smtp'] as const).flatMap((protocol) =>
    usualPorts[protocol].map(({ port, security }) => ({ protocol, host, port, security })),
  );
  return [...forClients, { protocol: 'smtp', host, port: relayPort, security: 'none' }];
}

/** The servers that may listen on one port of a host: that of its usual service, or each kind of mail server where it has none. */
export function serversOfPort(host: string, port: number): readonly TypedServer[] {
  const usual = serversOfHost(host).filter((server) => server.port === port);
  if (usual.length > 0) return usual;
  return (['imap', 'pop3', 'smtp'] as const).flatMap((protocol) =>
    (['tls', 'starttls'] as const).map((security) => ({ protocol, host, port, security })),
  );
}
