import { isIP, isIPv4 } from 'node:net';
import type { Failure } from '../../contract/failure';
import { failed, ok, type Result } from '../../contract/result';
import type { Addresses, MxRecord, SrvRecord } from '../../core/dns-records';
import type { Clock, Resolver } from '../../engine/ports';
import { calendarHostOf, type DemoHost, hosterOf, hostsOf } from './demo-hosts';
import { domainOf, roundTripMs, type Situation, serviceOnPort, situations } from './situations';

/** Makes the resolver of the demo: it knows the demo's names, says of all others that they do not exist, and asks no server. */
export function createDemoResolver(clock: Clock): Resolver {
  const addresses = new Map(situations.flatMap(addressRecords));
  const mx = new Map(situations.map(mxRecords));
  const srv = new Map(situations.flatMap((situation) => [...srvRecords(situation), ...calendarRecords(situation)]));
  const ns = new Map(
    situations.map((situation) => [domainOf(situation), situation.names?.servers ?? [ownNameServer(situation)]]),
  );

  const answer = async <T>(result: Result<T, Failure>, signal: AbortSignal) => {
    await clock.wait(roundTripMs, signal);
    return result;
  };
  const records = <T>(known: ReadonlyMap<string, readonly T[]>) => {
    return (name: string, signal: AbortSignal) =>
      answer(isOfDemo(name) ? ok(known.get(name) ?? []) : notFound(name), signal);
  };
  return {
    addresses: async (host, signal) => {
      if (isIP(host) !== 0) return ok(addressesOf(host));
      const found = addresses.get(host) ?? wildcardFor(host);
      return await answer(found === null ? notFound(host) : ok(found), signal);
    },
    mx: records(mx),
    srv: records(srv),
    txt: records<string>(new Map()),
    ns: records(ns),
  };
}

/** The resolver of the demo as a situation's network has it: it may answer nothing, or for names that do not exist. */
export function resolverIn({ network }: Situation, resolver: Resolver): Resolver {
  const { lookUpsEnd, inventsNames } = network ?? {};
  if (lookUpsEnd !== undefined) {
    const answer = async (host: string) => failed(lookUpFailures[lookUpsEnd](host));
    return { addresses: answer, mx: answer, srv: answer, txt: answer, ns: answer };
  }
  if (inventsNames !== true) return resolver;
  const addresses: Resolver['addresses'] = async (host, signal) => {
    const found = await resolver.addresses(host, signal);
    return found.ok ? found : ok(addressesOf(searchPage));
  };
  return { ...resolver, addresses };
}

/** Where a name server that invents answers leads. RFC 5737. */
const searchPage = '198.51.100.250';

const lookUpFailures = {
  offline: (host) => ({ code: 'no-route', host, address: '' }),
  'cut-short': (host) => ({ code: 'name-answer-cut-short', host }),
} as const satisfies Record<string, (host: string) => Failure>;

function isOfDemo(name: string): boolean {
  const known = situations.filter(({ names }) => names?.isDenied !== true);
  const domains = known.flatMap((situation) => [domainOf(situation), hosterOf(situation)]);
  return domains.some((domain) => name === domain || name.endsWith(`.${domain}`));
}

function notFound(host: string): Result<never, Failure> {
  return failed({ code: 'host-not-found', host });
}

function addressesOf(address: string): Addresses {
  return isIPv4(address) ? { v4: [address], v6: [] } : { v4: [], v6: [address] };
}

function ownNameServer(situation: Situation): string {
  return `ns.${domainOf(situation)}`;
}

/** Where the name servers of the demo's own domains are. RFC 5737. */
const nameServerAddress = '203.0.113.253';

function addressRecords(situation: Situation): readonly (readonly [string, Addresses])[] {
  if (situation.names?.isDenied === true) return [];
  const { mail, sending, web } = hostsOf(situation);
  const certified = situation.names?.hasCertified === true ? (situation.certificate?.names ?? []) : [];
  const known = mail === null ? [] : certified.map((name) => ({ ...mail, name }));
  const nameServer = { name: ownNameServer(situation), address: nameServerAddress };
  return [mail, sending, web, nameServer, ...known].flatMap((host) =>
    host === null ? [] : [[host.name, addressesAt(host)] as const],
  );
}

function addressesAt({ address, silentV6 }: DemoHost): Addresses {
  return { v4: [address], v6: silentV6 === undefined ? [] : [silentV6] };
}

/** The addresses of every name below a domain with a wildcard record; null where there is none. */
function wildcardFor(host: string): Addresses | null {
  const above = situations.find(
    (situation) => situation.names?.hasWildcard === true && host.endsWith(`.${domainOf(situation)}`),
  );
  const web = above === undefined ? null : hostsOf(above).web;
  return web === null ? null : addressesOf(web.address);
}

function mxRecords(situation: Situation): readonly [string, readonly MxRecord[]] {
  const { domain, mail } = hostsOf(situation);
  if (situation.hasNullMx === true) return [domain, [{ preference: 0, exchange: '' }]];
  const hasExchanger = mail !== null && situation.names?.hasNoExchanger !== true;
  return [domain, hasExchanger ? [{ preference: 10, exchange: mail.name }] : []];
}

/** RFC 6186 §3, RFC 8314 §5.1. */
const labels = {
  imap: { tls: '_imaps', starttls: '_imap' },
  pop3: { tls: '_pop3s', starttls: '_pop3' },
  smtp: { tls: '_submissions', starttls: '_submission' },
} as const;

/** RFC 6764 §3. */
function calendarRecords(situation: Situation): readonly (readonly [string, readonly SrvRecord[]])[] {
  const target = calendarHostOf(situation);
  if (target === null) return [];
  return ['_caldavs', '_carddavs'].map((label) => [
    `${label}._tcp.${domainOf(situation)}`,
    [{ priority: 0, weight: 1, port: 443, target }],
  ]);
}

function srvRecords(situation: Situation): readonly (readonly [string, readonly SrvRecord[]])[] {
  const { domain, mail, publishedSending } = hostsOf(situation);
  const { published } = situation;
  if (published?.by !== 'srv' || mail === null) return [];
  return published.ports.map((port) => {
    const { protocol, security } = serviceOnPort(port);
    const label = labels[protocol][security === 'tls' ? 'tls' : 'starttls'];
    return [
      `${label}._tcp.${domain}`,
      [{ priority: 0, weight: 1, port, target: protocol === 'smtp' ? publishedSending : mail.name }],
    ];
  });
}
