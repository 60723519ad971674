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

/** The parts of a URL with a host; null for any other text. The last `@` ends the user, as programs read an address that was not encoded. */
export function parseServerUrl(text: string): ServerUrl | null {
  const [, scheme, authority] = /^([a-z][a-z\d+.-]{0,40}):\/\/([^/?#]{0,2000})/i.exec(text.trim()) ?? [];
  return scheme === undefined || authority === undefined
    ? null
    : { scheme: scheme.toLowerCase(), ...parseAuthority(authority) };
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
