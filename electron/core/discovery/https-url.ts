import type { Failure } from '../../contract/failure';

/** Parses a URL that a document or record gives; null where it is not an https URL, or holds a user name or password. */
export function parseHttpsUrl(text: string): URL | null {
  try {
    const url = new URL(text);
    return url.protocol === 'https:' && url.username === '' && url.password === '' ? url : null;
  } catch {
    return null;
  }
}

/**
 * Why a redirect from one URL to another is not followed; null where it is. A redirect may lead to port 443, or stay at the host and
 * port that were asked: at any other port a server of another kind may listen.
 */
export function redirectProblem(from: URL, to: URL): Failure | null {
  if (to.port === '' || to.host === from.host) return null;
  return { code: 'redirect-to-port', host: hostOfUrl(to.href), port: Number(to.port) };
}

/** The host of a valid URL; an IPv6 address without brackets. */
export function hostOfUrl(url: string): string {
  return new URL(url).hostname.replace(/^\[|\]$/g, '');
}
