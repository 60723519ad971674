/** A URL that a document or record gives, read; null where it is none of https or carries a user name or password. */
export function parseHttpsUrl(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

/** The host of a URL that is one, as names are written elsewhere: an IPv6 address without brackets. */
export function hostOfUrl(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}
