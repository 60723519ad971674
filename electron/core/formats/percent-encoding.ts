import { writable } from './writable';

/** Text with every byte percent-encoded but letters, digits and `-._~*`, so that no part of a URL can end early. RFC 3986 §3.2.1. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(writable(text)).replaceAll(
    /[!'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A host as it stands in a URL: an IPv6 address in brackets. */
export function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
