import { percentDecoded } from './percent-encoding';

/** Who signs in where, as the part of a URL between `//` and the path says it. */
interface Authority {
  /** Null where there is no `@`. */
  readonly user: string | null;
  readonly hasPassword: boolean;
  readonly host: string;
  /** Null where none is given; not a number where it is none. */
  readonly port: number | null;
}

/** The URL of a server. RFC 3986. */
export interface ServerUrl extends Authority {
  /** In lower case. */
  readonly scheme: string;
}

/**
 * The parts of a URL with a host; null for any other text. The last `@` ends the user, as programs read an address that was not encoded. The
 * host is empty where a password hides it.
 */
export function parseServerUrl(text: string): ServerUrl | null {
  const [, scheme, authority, rest = ''] =
    /^([a-z][a-z\d+.-]{0,40}):\/\/([^/?#]{0,2000})([^=]{0,2000})/i.exec(text.trim()) ?? [];
  if (scheme === undefined || authority === undefined) return null;
  const parts = isCutPassword(authority, rest) ? hiddenAuthority : parseAuthority(authority);
  return { scheme: scheme.toLowerCase(), ...parts };
}

/** What is known of a URL where {@link isCutPassword} is true. */
export const hiddenAuthority: Authority = { user: null, hasPassword: true, host: '', port: null };

/** Whether what follows still belongs to a password with a `/`, `?` or `#` that was not encoded; a part of it would look like the host. */
export function isCutPassword(authority: string, rest: string): boolean {
  return authority.includes(':') && rest.includes('@');
}

/** The parts of `user:password@host:port`. The password is never given, only whether there is one. */
export function parseAuthority(authority: string): Authority {
  const at = authority.lastIndexOf('@');
  const userinfo = authority.slice(0, Math.max(0, at));
  const colon = userinfo.indexOf(':');
  const [, bracketed, bare, port = ''] = /^(?:\[([^\]]*)\]|([^:]*))(?::(.*))?/.exec(authority.slice(at + 1)) ?? [];
  return {
    user: at < 0 ? null : percentDecoded(colon < 0 ? userinfo : userinfo.slice(0, colon)),
    hasPassword: colon >= 0 && colon < userinfo.length - 1,
    host: bracketed ?? bare ?? '',
    port: port === '' ? null : Number(/^\d{1,5}$/.test(port) ? port : Number.NaN),
  };
}
