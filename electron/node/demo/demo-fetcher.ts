import type { Failure } from '../../contract/failure';
import { failed, ok } from '../../contract/result';
import type { DocumentFetcher } from '../../engine/ports';
import { calendarHostOf, hostsOf } from './demo-hosts';
import type { Situation } from './situations';

/**
 * Fetches documents as the network of the situation lets them through: a proxy refuses them, or every name leads to a page to sign in to.
 * Its server for calendars and contacts wants a sign-in.
 */
export function createDemoFetcher(fetcher: DocumentFetcher, situation: Situation): DocumentFetcher {
  if (situation.network?.proxyRefuses === true)
    return { isProxied: async () => true, fetch: async () => failed(proxyRefused) };
  const page = situation.signInPage === undefined ? null : (hostsOf(situation).web?.address ?? null);
  if (page === null) return withCalendars(fetcher, calendarHostOf(situation));
  const resolve = async () => ok({ v4: [page], v6: [] });
  return { ...fetcher, fetch: (request, watch, signal) => fetcher.fetch({ ...request, resolve }, watch, signal) };
}

function withCalendars(fetcher: DocumentFetcher, calendarHost: string | null): DocumentFetcher {
  if (calendarHost === null) return fetcher;
  return {
    ...fetcher,
    fetch: async (request, watch, signal) => {
      const { url } = request;
      const wantsSignIn = new URL(url).hostname === calendarHost;
      return wantsSignIn ? failed({ code: 'http-status', url, status: 401 }) : fetcher.fetch(request, watch, signal);
    },
  };
}

const proxyRefused: Failure = {
  code: 'proxy-refused',
  proxy: 'proxy.office.example:3128',
  wantsSignIn: true,
  reply: '407 Proxy Authentication Required',
};
