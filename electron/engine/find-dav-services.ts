import type { DavService } from '../contract/dav-service';
import type { Failure } from '../contract/failure';
import { failed, type Result } from '../contract/result';
import { allowedAddresses } from '../core/allowed-addresses';
import { findDav } from '../core/dav/find-dav';
import type { Inquiry, InquiryStep } from '../core/discovery/inquiry';
import type { Addresses } from '../core/dns-records';
import { limits } from '../core/limits';
import type { Ports } from './ports';
import { stopBy } from './stop-by';

/** What of the world is asked. */
type DavPorts = Pick<Ports, 'clock' | 'resolver' | 'fetcher'>;

/**
 * The servers for calendars and contacts of a domain, as its name servers and its web server tell. They learn the domain, nothing of the
 * person. Fails where its name servers could not be asked, or nothing has answered within the time of a document.
 */
export async function findDavServices(
  domain: string,
  ports: DavPorts,
  signal: AbortSignal,
): Promise<Result<readonly DavService[], Failure>> {
  const stop = stopBy(signal);
  const silent = failed({ code: 'timed-out', stage: 'http', timeoutMs: limits.documentMs } as const);
  try {
    return await Promise.race([
      play(findDav(domain), domain, ports, stop.signal),
      ports.clock.wait(limits.documentMs, stop.signal).then(() => silent),
    ]);
  } finally {
    stop.end();
  }
}

async function play<T>(inquiry: Inquiry<T>, domain: string, ports: DavPorts, signal: AbortSignal): Promise<T> {
  let turn = inquiry.next();
  while (!turn.done) turn = inquiry.next(await answer(turn.value, domain, ports, signal));
  return turn.value;
}

async function answer(step: InquiryStep, domain: string, ports: DavPorts, signal: AbortSignal): Promise<unknown> {
  const { resolver, fetcher } = ports;
  const addresses = (host: string) => resolver.addresses(host, signal);
  switch (step.kind) {
    case 'srv':
      return await resolver.srv(step.name, signal);
    case 'txt':
      return await resolver.txt(step.name, signal);
    case 'document': {
      const request = {
        url: step.url,
        ...(step.post === undefined ? {} : { post: step.post }),
        resolve: async (host: string) => allowed(host, await addresses(host), domain),
        resolveProxy: addresses,
        disclose: () => undefined,
        mayFollow: () => true,
      };
      return await fetcher.fetch(request, unwatched, signal);
    }
    case 'together':
      return await Promise.all(step.inquiries.map((inquiry) => play(inquiry, domain, ports, signal)));
    case 'addresses':
    case 'mx':
    case 'ns':
    case 'withhold':
    case 'propose':
    case 'recognise':
      throw new Error(`Nobody asks for ${step.kind} here`);
  }
}

const unwatched = { phase: () => () => undefined, line: () => undefined, cover: (text: string) => text };

function allowed(host: string, found: Result<Addresses, Failure>, domain: string): Result<Addresses, Failure> {
  return found.ok ? allowedAddresses(host, found.value, { typedDomain: domain, typedHosts: [] }) : found;
}
