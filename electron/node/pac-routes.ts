import { directRoute, type ProxyRoute, usualProxyPorts, type WebProxy } from './proxy-route';

/** What each word of a list means; what is not here is passed over. */
const kinds: ReadonlyMap<string, WebProxy['kind']> = new Map([
  ['PROXY', 'http'],
  ['HTTP', 'http'],
  ['HTTPS', 'https'],
  ['SOCKS', 'socks4'],
  ['SOCKS4', 'socks4'],
  ['SOCKS5', 'socks5'],
]);

/**
 * The routes of a list such as `PROXY proxy.example:3128; DIRECT`, which is what a proxy auto-config script and Chromium's own
 * resolver give. An entry that cannot be read is passed over; a list without any that can is direct, as in browsers.
 */
export function parsePacRoutes(list: string): readonly ProxyRoute[] {
  const routes = list.split(';').flatMap((entry) => parseEntry(entry.trim()) ?? []);
  return routes.length > 0 ? routes : [directRoute];
}

function parseEntry(entry: string): ProxyRoute | null {
  if (/^direct$/i.test(entry)) return directRoute;
  const [, word = '', bracketed, plain, digits] =
    /^(\w+)\s+(?:\[([\da-f:.]+)\]|([^\s:[\]/@]+))(?::(\d{1,5}))?$/i.exec(entry) ?? [];
  const kind = kinds.get(word.toUpperCase());
  const host = bracketed ?? plain;
  if (kind === undefined || host === undefined) return null;
  const port = digits === undefined ? usualProxyPorts[kind] : Number(digits);
  return port < 1 || port > 65_535 ? null : { kind, host: host.toLowerCase(), port, credentials: null };
}
