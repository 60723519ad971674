import { isIPv4 } from 'node:net';
import { failed, ok, type Result } from '../contract/result';
import { hostOfUrl } from '../core/discovery/https-url';
import { Secret } from '../core/secret';
import { parseNoProxy } from './no-proxy';
import { type ChooseRoutes, directRoute, routeDirectly, usualProxyPorts, type WebProxy } from './proxy-route';

/** A variable whose value is not a proxy; the value is left out, because it may hold a password. */
export interface BadProxyVariable {
  readonly variable: string;
}

/**
 * The variables that name the proxy for https; the first that is set counts. HTTP_PROXY is left out: it is for plain HTTP, which is
 * never used.
 */
const variables = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'] as const;

const kinds: ReadonlyMap<string, WebProxy['kind']> = new Map([
  ['http:', 'http'],
  ['https:', 'https'],
  ['socks:', 'socks4'],
  ['socks4:', 'socks4'],
  ['socks4a:', 'socks4'],
  ['socks5:', 'socks5'],
  ['socks5h:', 'socks5'],
]);

/** The routes that the environment's variables choose, as curl reads them. This computer is never reached through a proxy. */
export function routesOfEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): Result<ChooseRoutes, BadProxyVariable> {
  const variable = variables.find((name) => (env[name] ?? '') !== '');
  if (variable === undefined) return ok(routeDirectly);
  const proxy = parseProxyUrl(env[variable] ?? '');
  if (proxy === null) return failed({ variable });
  const isExempt = parseNoProxy(env['no_proxy'] ?? env['NO_PROXY'] ?? '');
  return ok(async (url) => {
    const host = hostOfUrl(url.href);
    return [isThisComputer(host) || isExempt(host, Number(url.port || 443)) ? directRoute : proxy];
  });
}

/** The proxy of a URL or of a bare `host:port`, which means http; null where the text is neither. */
function parseProxyUrl(text: string): WebProxy | null {
  try {
    const url = new URL(text.includes('://') ? text : `http://${text}`);
    const kind = kinds.get(url.protocol);
    if (kind === undefined || url.hostname === '' || url.port === '0') return null;
    const host = hostOfUrl(url.href).toLowerCase();
    return { kind, host, port: Number(url.port || usualProxyPorts[kind]), credentials: credentialsOf(url) };
  } catch {
    return null;
  }
}

/** Name and password of a proxy's URL. Throws where the percent encoding is not of UTF-8. */
function credentialsOf({ username, password }: URL): Secret | null {
  if (username === '' && password === '') return null;
  return new Secret(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
}

function isThisComputer(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost') || host === '::1' || (isIPv4(host) && /^127\./.test(host));
}
