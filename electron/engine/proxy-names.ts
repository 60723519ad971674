import type { Failure } from '../contract/failure';
import type { Result } from '../contract/result';
import type { Addresses } from '../core/dns-records';
import type { DocumentRequest, Resolver } from './ports';

/** Looks up proxies, each once a run. They may have private addresses, because no document from outside has named them. */
export function createProxyNames(resolver: Resolver, signal: AbortSignal): DocumentRequest['resolveProxy'] {
  const known = new Map<string, Promise<Result<Addresses, Failure>>>();
  return (host) => {
    const asked = known.get(host) ?? resolver.addresses(host, signal);
    known.set(host, asked);
    return asked;
  };
}
