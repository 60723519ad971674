import type { Failure } from '../../contract/failure';
import { failed, ok } from '../../contract/result';
import type { DocumentFetcher } from '../../engine/ports';
import { hostsOf } from './demo-hosts';
import type { Situation } from './situations';

/** Fetches documents as the network of the situation lets them through: a proxy refuses them, or every name leads to a page to sign in to. */
export function createDemoFetcher(fetcher: DocumentFetcher, situation: Situation): DocumentFetcher {
  if (situation.network?.proxyRefuses === true)
    return { isProxied: async () => true, fetch: async () => failed(proxyRefused) };
  const page = situation.signInPage === undefined ? null : (hostsOf(situation).web?.address ?? null);
  if (page === null) return fetcher;
  const resolve = async () => ok({ v4: [page], v6: [] });
  return { ...fetcher, fetch: (request, watch, signal) => fetcher.fetch({ ...request, resolve }, watch, signal) };
}

const proxyRefused: Failure = {
  code: 'proxy-refused',
  proxy: 'proxy.office.example:3128',
  wantsSignIn: true,
  reply: '407 Proxy Authentication Required',
};
