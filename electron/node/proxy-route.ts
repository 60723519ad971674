import type { Secret } from '../core/secret';

/** A proxy and its protocol: CONNECT in clear, CONNECT over TLS, or SOCKS. */
export interface WebProxy {
  readonly kind: 'http' | 'https' | 'socks4' | 'socks5';
  /** A name, or an IP address without brackets. */
  readonly host: string;
  readonly port: number;
  /** `name:password`; null where none are known. */
  readonly credentials: Secret | null;
}

/** One route to a web server. */
export type ProxyRoute = { readonly kind: 'direct' } | WebProxy;

/** Gives the routes to the host of an https URL, in the order in which to try them; at least one. */
export type ChooseRoutes = (url: URL) => Promise<readonly ProxyRoute[]>;

/** The route without a proxy. */
export const directRoute: ProxyRoute = { kind: 'direct' };

/** Chooses the direct route to every host. */
export const routeDirectly: ChooseRoutes = async () => [directRoute];

/** The port of a proxy for which none is given. */
export const usualProxyPorts = { http: 80, https: 443, socks4: 1080, socks5: 1080 } as const;

/** A proxy as people write it: host and port, an IPv6 address in brackets. */
export function proxyName({ host, port }: Pick<WebProxy, 'host' | 'port'>): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
