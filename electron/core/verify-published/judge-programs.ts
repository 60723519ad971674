import { ispdbHost } from '../discovery/ispdb-source';
import { isVouchedFor } from '../discovery/pacc-digest';
import { mailServices } from '../mail-services';
import type { LookupPlace, OthersPlace } from './lookup-orders';
import { lookupOrders } from './lookup-orders';
import { type LookupAnswer, type LookupAnswers, type ProgramFinding, playLookup } from './play-lookup';
import type { DocumentFacts, PublishedFacts } from './published-facts';
import { heldData, recordFacts } from './seen-records';
import { serversIn } from './served-servers';
import { preferredFirst } from './service-record';
import type { SettingsToVerify, WishedServer } from './settings-to-verify';

/** What each mail program finds at a domain. */
export function judgePrograms(wish: SettingsToVerify, facts: PublishedFacts): readonly ProgramFinding[] {
  const { domain, incoming, outgoing } = wish;
  const answers = answersOf(domain, facts);
  const areAnswering = [incoming, outgoing].every((server) => isAnswering(server, facts));
  return lookupOrders.map((order) => playLookup(order, { domain, answers, incoming, outgoing, areAnswering }));
}

/** Whether a mail server answers at one of its addresses. */
function isAnswering({ host, port }: WishedServer, { hosts }: PublishedFacts): boolean {
  return hosts
    .filter((each) => each.host === host && each.port === port)
    .some(({ addresses }) => addresses.some(({ failure }) => failure === null));
}

/** What each place of a domain answers. Those without encryption are not asked and count as empty. */
function answersOf(domain: string, facts: PublishedFacts): LookupAnswers {
  const { documents } = facts;
  const at = (channel: DocumentFacts['channel'], isIt: (host: string) => boolean): LookupAnswer | null => {
    const asked = documents.filter((each) => each.channel === channel && isIt(new URL(each.url).hostname));
    const [one] = asked;
    if (one === undefined || asked.every(({ outcome }) => !outcome.ok && outcome.failure.code === 'host-not-found'))
      return null;
    // A mail program asks with its own address, or with none.
    const read = asked.find(({ outcome }) => outcome.ok)?.outcome;
    const failures = asked.flatMap(({ outcome }) => (outcome.ok ? [] : [outcome.failure]));
    return {
      hosts: [new URL(one.url).hostname],
      servers: read?.ok ? serversIn(read.value) : [],
      hasPage: failures.some(({ code }) => code === 'unreadable-document'),
      wantsPassword: failures.some((failure) => failure.code === 'http-status' && failure.status === 401),
    };
  };
  const ownHost = `autodiscover.${domain}`;
  const places: Readonly<Partial<Record<LookupPlace, LookupAnswer | null>>> = {
    autoconfig: at('autoconfig', () => true),
    'well-known': at('well-known', () => true),
    'autodiscover-host': at('autodiscover', (host) => host === ownHost),
    'autodiscover-domain': at('autodiscover', (host) => host === domain),
    'autodiscover-srv': at('autodiscover', (host) => host !== ownHost && host !== domain),
    srv: { hosts: [domain], servers: servicesOf(domain, facts) },
    ispdb: answerOfOthers('ispdb', facts),
    mx: answerOfOthers('mx', facts),
    pacc: vouchedFor(domain, facts) ? at('pacc', () => true) : null,
  };
  return Object.fromEntries(Object.entries(places).filter(([, answer]) => answer !== null)) as LookupAnswers;
}

/** What others answer about a domain: the first document that names servers. Mozilla's list is never told an address. */
function answerOfOthers(place: OthersPlace, { othersDocuments }: PublishedFacts): LookupAnswer | null {
  const asked = othersDocuments.filter((each) => each.place === place);
  const hosts = asked
    .filter(({ outcome }) => outcome.ok || outcome.failure.code !== 'host-not-found')
    .map(({ url }) => new URL(url).hostname)
    .filter((host) => host !== ispdbHost);
  const [servers = []] = asked.flatMap(({ outcome }) => (outcome.ok ? [serversIn(outcome.value)] : []));
  return asked.length === 0 ? null : { hosts, servers };
}

/** The servers of SRV records, services with TLS from the first byte before the others. */
function servicesOf(domain: string, facts: PublishedFacts): readonly WishedServer[] {
  return mailServices.flatMap(({ label, protocol, security }) => {
    const data = heldData(recordFacts(facts, { name: `${label}._tcp.${domain}`, type: 'SRV' })) ?? [];
    return preferredFirst(data)
      .filter(({ target }) => target !== '')
      .map(({ target, port }) => ({ protocol, security, host: target, port }));
  });
}

function vouchedFor(domain: string, facts: PublishedFacts): boolean {
  const records = heldData(recordFacts(facts, { name: `_ua-auto-config.${domain}`, type: 'TXT' })) ?? [];
  return facts.documents.some(
    ({ channel, outcome }) => channel === 'pacc' && outcome.ok && isVouchedFor(outcome.value.sha256, records),
  );
}
