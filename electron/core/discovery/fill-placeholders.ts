import { ok } from '../../contract/result';
import { fillText, type SettingsOwner } from './placeholders';
import { parsePublishedHost } from './published-host';
import type { PublishedServer, PublishedSettings } from './published-settings';
import { displayNameFrom, leftOutOf, type ReadServer, usableOf } from './read-servers';

/**
 * A document's settings for one account, placeholders such as `%EMAILADDRESS%` filled in. A server is left out where its filled-in
 * host is no host name, for example because the local part has a character that no host has.
 */
export function fillPlaceholders(settings: PublishedSettings, account: SettingsOwner): PublishedSettings {
  const fillName = (text: string) => fillText(text, account) ?? text;
  const fillServer = (server: PublishedServer): ReadServer => {
    const host = parsePublishedHost(fillText(server.host, account) ?? server.host);
    return host.ok ? ok({ ...server, host: host.value, login: fillLogin(server.login, account) }) : host;
  };
  const incoming = settings.incoming.map(fillServer);
  const outgoing = settings.outgoing.map(fillServer);
  return {
    domains: settings.domains.map(fillName),
    displayName: displayNameFrom(fillName(settings.displayName)),
    incoming: usableOf(incoming),
    outgoing: usableOf(outgoing),
    leftOut: [...settings.leftOut, ...leftOutOf([...incoming, ...outgoing])],
  };
}

/** Null where a placeholder cannot be filled or is not closed: no server knows such a login, and the address is tried instead. */
function fillLogin(template: string | null, account: SettingsOwner): string | null {
  return template === null || /%email[a-z]*(?![a-z%])/i.test(template) ? null : fillText(template, account);
}
