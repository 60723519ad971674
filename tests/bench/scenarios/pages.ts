import type { Security } from '../../../electron/contract/candidate';
import { type Page, parseServerLine, type ServerLine } from './scenario';

/** The host of Mozilla's list, which every scenario shares. */
export const listHost = 'autoconfig.thunderbird.net';

/** The URL of a domain's settings in Mozilla's list. */
export function listUrl(domain: string): string {
  return `https://${listHost}/v1.1/${domain}`;
}

const socketTypes: Readonly<Record<Security, string>> = { tls: 'SSL', starttls: 'STARTTLS', none: 'plain' };

/** An autoconfig document with these servers. */
export function autoconfig(domain: string, servers: readonly ServerLine[]): Page {
  const elements = servers.map((line) => {
    const { protocol, host, port, security } = parseServerLine(line);
    const tag = protocol === 'smtp' ? 'outgoingServer' : 'incomingServer';
    const socketType = socketTypes[security];
    return `<${tag} type="${protocol}"><hostname>${host}</hostname><port>${port}</port><socketType>${socketType}</socketType>
      <username>%EMAILADDRESS%</username><authentication>password-cleartext</authentication></${tag}>`;
  });
  return xml(`<clientConfig version="1.1"><emailProvider id="${domain}"><domain>${domain}</domain>
    <displayName>${domain}</displayName>${elements.join('\n')}</emailProvider></clientConfig>`);
}

/** An Autodiscover answer (POX) with these servers. */
export function autodiscover(servers: readonly ServerLine[]): Page {
  const elements = servers.map((line) => {
    const { protocol, host, port, security } = parseServerLine(line);
    return `<Protocol><Type>${protocol.toUpperCase()}</Type><Server>${host}</Server><Port>${port}</Port>
      <SSL>on</SSL><Encryption>${security === 'tls' ? 'SSL' : 'TLS'}</Encryption><AuthRequired>on</AuthRequired></Protocol>`;
  });
  const schemas = 'http://schemas.microsoft.com/exchange/autodiscover';
  return xml(`<Autodiscover xmlns="${schemas}/responseschema/2006"><Response xmlns="${schemas}/outlook/responseschema/2006a">
    <Account><AccountType>email</AccountType><Action>settings</Action>${elements.join('\n')}</Account></Response></Autodiscover>`);
}

/** A redirect to another URL. */
export function redirect(to: string): Page {
  return { status: 302, headers: { location: to }, body: '' };
}

/** A web page, which some sites send for every path. */
export const webPage: Page = {
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!DOCTYPE html><html><head><title>Our shop</title></head><body><h1>Everything for the garden</h1></body></html>',
};

function xml(root: string): Page {
  return {
    headers: { 'content-type': 'text/xml; charset=utf-8' },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`,
  };
}
