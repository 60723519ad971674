import { addressParts } from '../address/address-parts';
import { parseHostName } from '../address/host-name';
import { fillTemplate } from './fill-template';
import type { PublishedServer, PublishedSettings } from './published-settings';

/** Whose settings a document is asked for. */
export interface Account {
  /** The mail domain, ASCII. */
  readonly domain: string;
  /** Null where none is known: login names that need it are then null. */
  readonly address: string | null;
}

/** The whole address, as autoconfig documents write it in a login name. */
export const addressPlaceholder = '%EMAILADDRESS%';

/**
 * A document's settings for one account, placeholders such as `%EMAILADDRESS%` filled in. A server whose host stays without a
 * usable name, as after a misspelt placeholder, is left out.
 */
export function fillPlaceholders(settings: PublishedSettings, account: Account): PublishedSettings {
  const fillName = (text: string) => fill(text, account) ?? text;
  return {
    domains: settings.domains.map(fillName),
    displayName: fillName(settings.displayName),
    incoming: settings.incoming.flatMap((server) => fillServer(server, account) ?? []),
    outgoing: settings.outgoing.flatMap((server) => fillServer(server, account) ?? []),
  };
}

function fillServer(server: PublishedServer, account: Account): PublishedServer | null {
  const filledHost = fill(server.host, account);
  const host = filledHost === null ? null : parseHostName(filledHost.toLowerCase());
  if (host === null || !host.ok) return null;
  return { ...server, host: host.value, login: server.login === null ? null : fillLogin(server.login, account) };
}

/** A login with a placeholder that cannot be filled, or is not closed, is no name that any server knows; the address is tried instead. */
function fillLogin(template: string, account: Account): string | null {
  return /%email[a-z]*(?![a-z%])/i.test(template) ? null : fill(template, account);
}

function fill(template: string, { domain, address }: Account): string | null {
  const localPart = address === null ? null : addressParts(address).localPart;
  const values = new Map([
    ['emailaddress', address],
    ['emaillocalpart', localPart],
    ['emaildomain', domain],
  ]);
  return fillTemplate(template, /%([a-z_]+)%/gi, values);
}
