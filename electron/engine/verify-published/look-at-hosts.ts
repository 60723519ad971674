import type { Failure } from '../../contract/failure';
import type { Result } from '../../contract/result';
import type { Addresses } from '../../core/dns-records';
import { hostInUrl } from '../../core/formats/percent-encoding';
import type { AddressFacts, HostFacts } from '../../core/verify-published/published-facts';
import type { WishedServer } from '../../core/verify-published/settings-to-verify';
import type { OngoingRun } from '../as-run';
import { untold } from '../play-inquiry';
import type { Ports } from '../ports';
import { probe } from '../probe';

/** What looking at hosts needs of the world. */
interface HostSight extends Pick<OngoingRun, 'signal' | 'tasks'> {
  readonly ports: Pick<Ports, 'dialer' | 'fetcher'>;
  readonly addressesOf: (host: string) => Promise<Result<Addresses, Failure>>;
}

/** Looks at mail servers that channels name: whether the name has an address, and who answers there over each family. */
export async function lookAtHosts(servers: readonly WishedServer[], sight: HostSight): Promise<readonly HostFacts[]> {
  return await sight.tasks.all(servers.map((server) => lookAtHost(server, sight)));
}

async function lookAtHost(server: WishedServer, sight: HostSight): Promise<HostFacts> {
  const found = await sight.addressesOf(server.host);
  if (!found.ok) return { ...server, nameFailure: found.failure, addresses: [] };
  const { v4, v6 } = found.value;
  const families = [
    ...v4.slice(0, 1).map((address) => ({ family: 'v4', address }) as const),
    ...v6.slice(0, 1).map((address) => ({ family: 'v6', address }) as const),
  ];
  const addresses = await sight.tasks.all(families.map((each) => lookAtAddress(each, server, sight)));
  return { ...server, nameFailure: null, addresses };
}

async function lookAtAddress(
  { family, address }: Pick<AddressFacts, 'family' | 'address'>,
  { protocol, host, port, security }: WishedServer,
  { ports, signal }: HostSight,
): Promise<AddressFacts> {
  const addresses = { v4: family === 'v4' ? [address] : [], v6: family === 'v6' ? [address] : [] };
  const target = { host, port, security, addresses, acceptedCertificates: [] };
  const { offer, left } = await probe(target, protocol, ports.dialer, untold.watch, signal);
  await left;
  if (offer.ok) return { family, address, failure: null, hasWeb: false };
  return { family, address, failure: offer.failure, hasWeb: await hasWebServer(host, addresses, ports, signal) };
}

/** Whether a web server answers at an address, with whatever page or certificate. */
async function hasWebServer(
  host: string,
  addresses: Addresses,
  { fetcher }: Pick<Ports, 'fetcher'>,
  signal: AbortSignal,
): Promise<boolean> {
  const here = async () => ({ ok: true, value: addresses }) as const;
  const request = {
    url: `https://${hostInUrl(host)}/`,
    resolve: here,
    resolveProxy: here,
    disclose: () => undefined,
    mayFollow: () => false,
  };
  const fetched = await fetcher.fetch(request, untold.watch, signal);
  return fetched.ok || webAnswers.has(fetched.failure.code);
}

/** Failures that show a web server. */
const webAnswers: ReadonlySet<Failure['code']> = new Set([
  'http-status',
  'unreadable-document',
  'redirect-to-port',
  'reply-too-long',
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-name-mismatch',
  'certificate-untrusted',
  'weak-key',
]);
