import { writable } from './writable';

/** Text with every byte percent-encoded but letters, digits and `-._~*`, so that no part of a URL can end early. RFC 3986 §3.2.1. */
export function percentEncoded(text: string): string {
  return encodeURIComponent(writable(text)).replaceAll(
    /[!'()]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Text with its percent-encoded bytes decoded as UTF-8. What is no such byte stays as it is. */
export function percentDecoded(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (encoded) => {
    const bytes = Uint8Array.from(encoded.slice(1).split('%'), (byte) => Number.parseInt(byte, 16));
    return new TextDecoder().decode(bytes);
  });
}

/** A host as it stands in a URL: an IPv6 address in brackets. */
export function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}
