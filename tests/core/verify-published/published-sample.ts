import type { Certificate } from '../../../electron/contract/certificate';
import type { Failure } from '../../../electron/contract/failure';
import { failed, ok } from '../../../electron/contract/result';
import { mailServices } from '../../../electron/core/mail-services';
import type { NameReply } from '../../../electron/core/verify-published/name-message';
import type {
  AskedNameServer,
  DocumentFacts,
  HostFacts,
  PublishedFacts,
  RecordFacts,
  Sighting,
} from '../../../electron/core/verify-published/published-facts';
import type { RecordType } from '../../../electron/core/verify-published/record-type';
import type { SettingsToVerify, WishedServer } from '../../../electron/core/verify-published/settings-to-verify';
import { zoneQuestions } from '../../../electron/core/verify-published/zone-questions';

/** The domain of the samples. */
export const domain = 'example.net';

const imap: WishedServer = { protocol: 'imap', host: 'imap.example.net', port: 993, security: 'tls' };
const smtp: WishedServer = { protocol: 'smtp', host: 'smtp.example.net', port: 465, security: 'tls' };

/** What the domain should publish. */
export const sampleWish: SettingsToVerify = {
  domain,
  address: 'jane@example.net',
  incoming: imap,
  outgoing: smtp,
  isLoginAddress: true,
  services: mailServices.flatMap((service): SettingsToVerify['services'] => {
    if (service.label === '_imaps') return [{ ...service, server: imap }];
    if (service.label === '_submissions') return [{ ...service, server: smtp }];
    return service.label === '_pop3s' ? [{ ...service, server: null }] : [];
  }),
  profileUrl: 'https://autoconfig.example.net/mail.mobileconfig',
};

const servers: readonly AskedNameServer[] = [
  { name: 'ns1.example.net', address: '192.0.2.51' },
  { name: 'ns2.example.net', address: '192.0.2.52' },
];
const resolver: AskedNameServer = { name: '192.0.2.1', address: '192.0.2.1' };

const digest = 'bm9ib2R5IGtub3dzIHdoYXQgdGhpcyBpcyBhbHJpZ2g=';

/** The zone of a right domain, by name and kind. */
export const rightZone: Readonly<Record<string, readonly string[]>> = {
  'example.net SOA': ['7'],
  'example.net TXT': ['v=spf1 mx -all'],
  'example.net MX': ['10 imap.example.net'],
  '_imaps._tcp.example.net SRV': ['0 1 993 imap.example.net'],
  '_submissions._tcp.example.net SRV': ['0 1 465 smtp.example.net'],
  '_pop3s._tcp.example.net SRV': ['0 0 0 .'],
  'autoconfig.example.net A': ['192.0.2.80'],
  'autodiscover.example.net A': ['192.0.2.80'],
  'ua-auto-config.example.net A': ['192.0.2.80'],
  '_ua-auto-config.example.net TXT': [`v=UAAC1; a=sha256; d=${digest}`],
};

/** What one server answers to a question, by a zone. */
export function replyFrom(
  zone: Readonly<Record<string, readonly string[]>>,
  name: string,
  type: RecordType,
  ttlSeconds = 3_600,
): NameReply {
  const data = zone[`${name} ${type}`] ?? [];
  const exists = Object.keys(zone).some((key) => key.startsWith(`${name} `));
  return {
    status: exists ? 'ok' : 'no-name',
    isAuthoritative: true,
    isCutShort: false,
    records: data.map((text) => ({ name, type, ttlSeconds, data: text })),
    nothingForSeconds: data.length === 0 ? 300 : null,
  };
}

type Zone = Readonly<Record<string, readonly string[]>>;

/** What each server of a domain has; what is left out has the zone of `first`. */
export interface SampleZones {
  readonly first: Zone;
  readonly second?: Zone | Failure;
  readonly resolver?: Zone;
}

/** The answers to every question. */
export function recordsOf({ first, second = first, resolver: kept = first }: SampleZones): readonly RecordFacts[] {
  const sighting = (server: AskedNameServer, zone: Zone | Failure, name: string, type: RecordType): Sighting => ({
    ...server,
    answer: 'code' in zone ? failed(zone as Failure) : ok(replyFrom(zone as Zone, name, type)),
  });
  const [one, other] = servers as [AskedNameServer, AskedNameServer];
  return zoneQuestions(domain, domain).map(({ name, type }) => ({
    name,
    type,
    authoritative: [sighting(one, first, name, type), sighting(other, second, name, type)],
    resolvers: [sighting(resolver, kept, name, type)],
  }));
}

/** What the name servers answer where a host has the first of these names as its alias, that the second, and so on. */
export function aliasesOf(host: string, names: readonly string[]): RecordFacts {
  const records = names.map((data, place) => ({
    name: names[place - 1] ?? host,
    type: 'CNAME' as const,
    ttlSeconds: 3_600,
    data,
  }));
  const answer = ok({ ...replyFrom({ [`${host} A`]: [] }, host, 'A'), records });
  return { name: host, type: 'A', authoritative: servers.map((server) => ({ ...server, answer })), resolvers: [] };
}

function document(channel: DocumentFacts['channel'], url: string, askedFor: DocumentFacts['askedFor']): DocumentFacts {
  const incoming = [{ ...imap, login: null, auth: [] }];
  const outgoing = [{ ...smtp, login: null, auth: [] }];
  const settings = { domains: [], displayName: '', incoming, outgoing, leftOut: [] };
  return { channel, url, askedFor, outcome: ok({ url, settings, sha256: digest, isSigned: true }) };
}

/** The documents of a right domain. */
export const rightDocuments: readonly DocumentFacts[] = [
  ...(['nobody', 'made-up', 'known'] as const).map((askedFor) =>
    document('autoconfig', 'https://autoconfig.example.net/mail/config-v1.1.xml', askedFor),
  ),
  document('well-known', 'https://example.net/.well-known/autoconfig/mail/config-v1.1.xml', 'nobody'),
  ...(['made-up', 'known'] as const).map((askedFor) =>
    document('autodiscover', 'https://autodiscover.example.net/autodiscover/autodiscover.xml', askedFor),
  ),
  document('pacc', 'https://ua-auto-config.example.net/.well-known/user-agent-configuration.json', 'nobody'),
  document('mobileconfig', 'https://autoconfig.example.net/mail.mobileconfig', 'nobody'),
];

/** The documents with those of a channel changed. */
export function withDocuments(
  channel: DocumentFacts['channel'],
  change: (document: DocumentFacts) => DocumentFacts,
): readonly DocumentFacts[] {
  return rightDocuments.map((each) => (each.channel === channel ? change(each) : each));
}

/** A mail server that answers over both families. */
export function answeringHost(server: WishedServer): HostFacts {
  return {
    ...server,
    nameFailure: null,
    addresses: [
      { family: 'v4', address: '192.0.2.10', failure: null, hasWeb: false },
      { family: 'v6', address: '2001:db8::10', failure: null, hasWeb: false },
    ],
  };
}

/** The mail servers of a right domain. */
export const rightHosts: readonly HostFacts[] = [answeringHost(imap), answeringHost(smtp)];

/** What is seen of a right domain. */
export const rightFacts: PublishedFacts = {
  zone: domain,
  nameServers: servers,
  unnamedServers: [],
  records: recordsOf({ first: rightZone }),
  documents: rightDocuments,
  othersDocuments: [],
  hosts: rightHosts,
};

/** What is seen of a domain with several mistakes: one of every channel's mail servers is dead, a name stands twice, two SPF records. */
export const flawedFacts: PublishedFacts = {
  ...rightFacts,
  records: recordsOf({
    first: {
      ...Object.fromEntries(Object.entries(rightZone).filter(([key]) => key !== '_imaps._tcp.example.net SRV')),
      '_imaps._tcp.example.net.example.net SRV': ['0 1 993 imap.example.net'],
      'example.net TXT': ['v=spf1 mx -all', 'v=spf1 include:_spf.example.org -all'],
    },
    second: { code: 'resolver-silent', host: domain },
  }),
  documents: rightDocuments.map((each) => {
    if (each.channel !== 'autodiscover' || !each.outcome.ok) return each;
    const { settings } = each.outcome.value;
    const outgoing = [{ ...smtp, port: 587, security: 'starttls', login: null, auth: [] } as const];
    return { ...each, outcome: ok({ ...each.outcome.value, settings: { ...settings, outgoing } }) };
  }),
  hosts: [
    answeringHost(imap),
    {
      ...smtp,
      nameFailure: null,
      addresses: [
        {
          family: 'v4',
          address: '192.0.2.10',
          failure: { code: 'refused', host: smtp.host, port: 465 },
          hasWeb: false,
        },
      ],
    },
  ],
};

/** A certificate whose time is over. */
export const expiredCertificate: Certificate = {
  subject: 'autoconfig.example.net',
  issuer: 'Example authority',
  notBefore: '2026-01-01T00:00:00Z',
  notAfter: '2026-04-01T00:00:00Z',
  names: ['autoconfig.example.net'],
  addresses: [],
  sha256: '00',
  keyBits: 256,
  trusted: 'public',
};
