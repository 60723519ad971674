import type { Source, Trust } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { addressParts } from '../address/address-parts';
import { parseHostName } from '../address/host-name';
import type { AutoconfigDocument, AutoconfigServer } from './autoconfig-document';
import type { Claim } from './claim';
import { fillTemplate } from './fill-template';

/** Whose settings a document is asked for, and what it is worth. */
export interface AutoconfigReading {
  /** The mail domain, ASCII. */
  readonly domain: string;
  /** Null where none is known: login names that need it are then null. */
  readonly address: string | null;
  readonly source: Source;
  readonly trust: Trust;
  readonly trustReason: Message;
  /** Place of the document's first servers; 0 unless several documents of one source are read. */
  readonly firstOrder?: number;
}

/** What a document's servers are for one account, in its order. A server without a usable host name is left out. */
export function claimsFromAutoconfig(document: AutoconfigDocument, reading: AutoconfigReading): readonly Claim[] {
  return [...claimsOf(document.incoming, reading), ...claimsOf(document.outgoing, reading)];
}

function claimsOf(servers: readonly AutoconfigServer[], reading: AutoconfigReading): readonly Claim[] {
  const { source, trust, trustReason, firstOrder = 0 } = reading;
  return servers.flatMap((server, index) => {
    const filled = fillServer(server, reading);
    if (filled === null) return [];
    return { ...filled, source, trust, trustReason, documentDate: null, order: firstOrder + index, nameOrder: 0 };
  });
}

/** A server with its placeholders filled in; null where its host stays without a usable name, as after a misspelt placeholder. */
export function fillServer(
  server: AutoconfigServer,
  account: Pick<AutoconfigReading, 'domain' | 'address'>,
): AutoconfigServer | null {
  const filledHost = fill(server.host, account);
  const host = filledHost === null ? null : parseHostName(filledHost.toLowerCase());
  if (host === null || !host.ok) return null;
  // A login with a placeholder that cannot be filled is no name that any server knows; the address is tried instead.
  return { ...server, host: host.value, login: server.login === null ? null : fill(server.login, account) };
}

function fill(template: string, { domain, address }: Pick<AutoconfigReading, 'domain' | 'address'>): string | null {
  const localPart = address === null ? null : addressParts(address).localPart;
  const values = new Map([
    ['emailaddress', address],
    ['emaillocalpart', localPart],
    ['emaildomain', domain],
  ]);
  return fillTemplate(template, /%([a-z_]+)%/gi, values);
}
