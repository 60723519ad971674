import type { Failure } from '../../contract/failure';
import type { Result } from '../../contract/result';
import { limits } from '../../core/limits';
import type { DocumentRequest, Ports } from '../ports';

/** The sizes and times of what a publisher gives out. */
const allowances = {
  update: { bytes: limits.updateDocumentBytes, ms: limits.documentMs },
  list: { bytes: limits.providerListBytes, ms: limits.providerListMs },
} as const satisfies Readonly<Record<string, DocumentRequest['atMost']>>;

/**
 * The bytes at an https address of the publisher, by one GET without cookies; a redirect is not followed. Nothing is known of them yet but
 * that they came from that host.
 */
export async function fetchPublished(
  url: string,
  what: keyof typeof allowances,
  { fetcher, resolver }: Pick<Ports, 'fetcher' | 'resolver'>,
  signal: AbortSignal,
): Promise<Result<Uint8Array, Failure>> {
  const resolve = (host: string) => resolver.addresses(host, signal);
  const watch = { phase: () => () => undefined, line: () => undefined, cover: (text: string) => text };
  const request = {
    url,
    resolve,
    resolveProxy: resolve,
    disclose: () => undefined,
    mayFollow: () => false,
    atMost: allowances[what],
  };
  const fetched = await fetcher.fetch(request, watch, signal);
  return fetched.ok ? { ok: true, value: fetched.value.body } : fetched;
}
