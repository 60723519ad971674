import type { RunEvent } from '../contract/run-event';
import { askDocuments } from '../core/verify-published/ask-documents';
import { askOthers } from '../core/verify-published/ask-others';
import { hostsToLookAt } from '../core/verify-published/hosts-to-look-at';
import type { OthersPlace } from '../core/verify-published/lookup-orders';
import type { PublishedFacts } from '../core/verify-published/published-facts';
import { heldData, recordFacts } from '../core/verify-published/seen-records';
import { parseServiceRecord } from '../core/verify-published/service-record';
import type { SettingsToVerify } from '../core/verify-published/settings-to-verify';
import { type VerifiedDomain, verifyDomain } from '../core/verify-published/verified-domain';
import { targetQuestions, zoneQuestions } from '../core/verify-published/zone-questions';
import { askEveryServer, findZone } from './ask-every-server';
import { lookAtHosts } from './look-at-hosts';
import { type InquiryWorld, playInquiry, untold } from './play-inquiry';
import type { Ports } from './ports';
import { createProxyNames } from './proxy-names';
import { startRunLog } from './run-log';
import { createRunResolver } from './run-resolver';
import { createTaskGroup } from './task-group';
import { createWebReach } from './web-reach';

/**
 * Asks a live domain for all that it should publish, and judges it: every authoritative server of its zone and this computer's resolvers
 * directly, then every document, then every mail server that is named anywhere. No password is needed, and none is sent.
 *
 * @param others - Who beside the domain is asked what mail programs would find there. They learn the domain.
 */
export async function verifyPublished(
  wish: SettingsToVerify,
  ports: Ports,
  signal: AbortSignal,
  others: readonly OthersPlace[],
): Promise<VerifiedDomain> {
  const { domain } = wish;
  const world = worldOf(domain, ports, signal);
  const zone = await zoneToAsk(domain, ports, signal);
  const ask = (questions: ReturnType<typeof zoneQuestions>) =>
    askEveryServer(questions, zone.nameServers, ports, signal);
  const first = await ask(zoneQuestions(domain, zone.zone));
  const [targets, documents, othersDocuments] = await Promise.all([
    ask(targetQuestions(zone.zone, first)),
    playInquiry(askDocuments(documentPlan(wish, ports, first)), untold, world),
    playInquiry(askOthers({ domain, places: others, records: first }), untold, world),
  ]);
  const seen = { ...zone, records: [...first, ...targets], documents, othersDocuments, hosts: [] };
  const hosts = await lookAtHosts(hostsToLookAt(wish, seen), {
    ports,
    addressesOf: async (host) => await world.resolver.addresses(host).result,
    signal,
  });
  await world.tasks.allSettled();
  return verifyDomain(wish, { ...seen, hosts });
}

/** The zone with the servers that can be asked: none in a closed world such as the demo, which has no name servers but in name. */
async function zoneToAsk(domain: string, ports: Ports, signal: AbortSignal): ReturnType<typeof findZone> {
  const found = await findZone(domain, ports, signal);
  return ports.nameServers.own().length > 0 ? found : { ...found, nameServers: [], unnamedServers: [] };
}

function documentPlan(
  { domain, address, profileUrl }: SettingsToVerify,
  { token, providers }: Ports,
  records: PublishedFacts['records'],
): Parameters<typeof askDocuments>[0] {
  const [data] = heldData(recordFacts({ records }, { name: `_autodiscover._tcp.${domain}`, type: 'SRV' })) ?? [];
  const service = data === undefined ? null : parseServiceRecord(data);
  return {
    domain,
    madeUp: `nobody-${token().slice(0, 8)}@${domain}`,
    known: address,
    profileUrl,
    autodiscover: service === null || service.target === '' ? null : { host: service.target, port: service.port },
    providers,
  };
}

/** The world of an inquiry without rows. */
function worldOf(domain: string, ports: Ports, signal: AbortSignal): InquiryWorld {
  const log = startRunLog(ports.clock, (_: RunEvent) => undefined, { verbose: false });
  const tasks = createTaskGroup(log.changes.note);
  const resolver = createRunResolver({
    resolver: ports.resolver,
    nowMs: log.nowMs,
    signal,
    typedDomain: domain,
    typedHosts: [domain],
    noteChange: log.changes.note,
    disclose: () => undefined,
    tasks,
  });
  return {
    resolver,
    fetcher: ports.fetcher,
    web: createWebReach(resolver, tasks),
    resolveProxy: createProxyNames(ports.resolver, signal),
    log,
    signal,
    tasks,
    propose: () => undefined,
    recognise: () => undefined,
  };
}
