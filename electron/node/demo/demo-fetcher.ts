import { ok } from '../../contract/result';
import { hostOfUrl } from '../../core/discovery/https-url';
import type { DocumentFetcher } from '../../engine/ports';
import { hostsOf } from './demo-hosts';
import { domainOf, situations } from './situations';

/**
 * Fetches documents as the network of the situation lets them through: behind a page to sign in to, every name has the page's address.
 * Hosts outside the demo know a situation only by the domain at the end of the URL.
 */
export function createDemoFetcher(fetcher: DocumentFetcher): DocumentFetcher {
  return {
    ...fetcher,
    fetch: (request, watch, signal) => {
      const page = signInPageFor(request.url);
      const host = hostOfUrl(request.url);
      const resolve: typeof request.resolve = async (name) =>
        page !== null && name === host ? ok({ v4: [page], v6: [] }) : await request.resolve(name);
      return fetcher.fetch({ ...request, resolve }, watch, signal);
    },
  };
}

/** The address that a situation's network has for the host of a URL in place of its own; null where it leaves the host alone. */
function signInPageFor(url: string): string | null {
  const behind = situations.find(
    (situation) => situation.signInPage !== undefined && url.endsWith(`/${domainOf(situation)}`),
  );
  return behind === undefined ? null : (hostsOf(behind).web?.address ?? null);
}
