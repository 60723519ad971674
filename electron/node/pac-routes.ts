import { directRoute, type ProxyRoute, usualProxyPorts, type WebProxy } from './proxy-route';

/** The proxy kind for each keyword of a list; entries with another keyword are skipped. */
const kinds: ReadonlyMap<string, WebProxy['kind']> = new Map([
  ['PROXY', 'http'],
  ['HTTP', 'http'],
  ['HTTPS', 'https'],
  ['SOCKS', 'socks4'],
  ['SOCKS4', 'socks4'],
  ['SOCKS5', 'socks5'],
]);

/**
 * The routes of a list such as `PROXY proxy.example:3128; DIRECT`, as proxy auto-config scripts and Chromium's resolver give it. An
 * entry that cannot be read is skipped. A list with no readable entry means direct, as in browsers.
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
