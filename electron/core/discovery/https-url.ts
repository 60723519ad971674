import type { Failure } from '../../contract/failure';

/** A URL that a document or record gives, read; null where it is none of https or carries a user name or password. */
export function parseHttpsUrl(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

/**
 * What keeps a document from being followed from one URL to another: a port that is neither that of HTTPS nor the one that was
 * asked, at which some other server may listen. Null where nothing does.
 */
export function redirectProblem(from: URL, to: URL): Failure | null {
  if (to.port === '' || to.host === from.host) return null;
  return { code: 'redirect-to-port', host: hostOfUrl(to.href), port: Number(to.port) };
}

/** The host of a URL that is one, as names are written elsewhere: an IPv6 address without brackets. */
export function hostOfUrl(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}
