import { parseTargetName } from '../../contract/host-name';
import { askDocuments } from '../../core/verify-published/ask-documents';
import { askOthers } from '../../core/verify-published/ask-others';
import { hostsToLookAt } from '../../core/verify-published/hosts-to-look-at';
import type { OthersPlace } from '../../core/verify-published/lookup-orders';
import type { PublishedFacts } from '../../core/verify-published/published-facts';
import { heldData, recordFacts } from '../../core/verify-published/seen-records';
import { parseServiceRecord } from '../../core/verify-published/service-record';
import type { SettingsToVerify } from '../../core/verify-published/settings-to-verify';
import { type VerifiedDomain, verifyDomain } from '../../core/verify-published/verified-domain';
import { targetQuestions, zoneQuestions } from '../../core/verify-published/zone-questions';
import { inWorldOfDomain } from '../domain/in-world-of-domain';
import type { InquiryWorld } from '../inquiry-world';
import { playInquiry, untold } from '../play-inquiry';
import type { Ports } from '../ports';
import { askEveryServer, findZone } from './ask-every-server';
import { lookAtHosts } from './look-at-hosts';

/** What is asked at the moment, in this order. */
export type VerifyStage = 'name-servers' | 'documents' | 'mail-servers';

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
  tell: (stage: VerifyStage) => void = () => undefined,
): Promise<VerifiedDomain> {
  const facts = await inWorldOfDomain(wish.domain, ports, signal, (world) => gatherFacts(wish, others, world, tell));
  return verifyDomain(wish, facts);
}

async function gatherFacts(
  wish: SettingsToVerify,
  others: readonly OthersPlace[],
  world: InquiryWorld,
  tell: (stage: VerifyStage) => void,
): Promise<PublishedFacts> {
  const { domain } = wish;
  const { ports, signal, tasks } = world;
  tell('name-servers');
  const zone = await zoneToAsk(domain, world);
  const ask = (questions: ReturnType<typeof zoneQuestions>) =>
    askEveryServer(questions, zone.nameServers, { nameServers: ports.nameServers, tasks }, signal);
  const first = await ask(zoneQuestions(domain, zone.zone));
  tell('documents');
  const plan = documentPlan(wish, ports, first);
  const [targets, documents, othersDocuments] = await tasks.all([
    ask(targetQuestions(zone.zone, first)),
    playInquiry(askDocuments(plan), untold, world),
    playInquiry(askOthers({ domain, places: others, records: first }), untold, world),
  ]);
  const seen = { ...zone, records: [...first, ...targets], documents, othersDocuments, hosts: [] };
  tell('mail-servers');
  const hosts = await lookAtHosts(hostsToLookAt(wish, seen), {
    ports,
    addressesOf: async (host) => await world.resolver.addresses(host).result,
    ...{ signal, tasks },
  });
  return { ...seen, hosts };
}

/** The zone with the servers that can be asked: none in a closed world such as the demo, which has no name servers but in name. */
async function zoneToAsk(domain: string, { ports, signal, tasks }: InquiryWorld): ReturnType<typeof findZone> {
  const found = await findZone(domain, { resolver: ports.resolver, tasks }, signal);
  return ports.nameServers.own().length > 0 ? found : { ...found, nameServers: [], unnamedServers: [] };
}

function documentPlan(
  { domain, address, profileUrl }: SettingsToVerify,
  { token, providers }: Ports,
  records: PublishedFacts['records'],
): Parameters<typeof askDocuments>[0] {
  const [data] = heldData(recordFacts({ records }, { name: `_autodiscover._tcp.${domain}`, type: 'SRV' })) ?? [];
  const service = data === undefined ? null : parseServiceRecord(data);
  const host = service === null ? null : parseTargetName(service.target);
  return {
    domain,
    madeUp: `nobody-${token().slice(0, 8)}@${domain}`,
    known: address,
    profileUrl,
    autodiscover: service === null || host === null ? null : { host, port: service.port },
    providers,
  };
}
