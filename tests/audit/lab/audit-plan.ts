import type { MailServerDescription } from '../../../electron/node/scripted-server/server-description';
import { mailPorts } from '../../bench/lab/mail-service';
import { autoconfig, listHost } from '../../bench/scenarios/pages';

/** A mail server of the lab, with an address of its own. */
export interface AuditHost {
  readonly address: string;
  readonly names: readonly string[];
  readonly ports: readonly number[];
  readonly certificate: MailServerDescription['certificate'];
}

/** Everything that the lab has for so many domains. */
export interface AuditPlan {
  /** The inputs of the audit, one for each domain. */
  readonly inputs: readonly string[];
  readonly hosts: readonly AuditHost[];
  /** The records of the name server, in dnsmasq's syntax. */
  readonly records: readonly string[];
  /** The text of the document at a URL; null where there is none. */
  readonly documentAt: (url: string) => string | null;
}

/** The address of the website that has every domain's document, and Mozilla's list without any entry. */
export const webAddress = '192.31.196.1';

/** The kinds of domains, which take turns: many share the servers of few providers, as in the real world. */
const kinds = ['published', 'records', 'exchanger', 'own-names', 'published', 'expired', 'no-mail', 'unknown'] as const;

const ownNamesPerHost = 40;

/** The lab for so many domains. The first domains of a larger lab are those of a smaller one. */
export function planAudit(count: number): AuditPlan {
  const domains = Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'unknown';
    return { name: `d${String(index + 1).padStart(4, '0')}.example`, kind, turn: Math.floor(index / kinds.length) };
  });
  const ofKind = (wanted: (typeof kinds)[number]) => domains.filter(({ kind }) => kind === wanted);
  const publishers = [1, 2, 3, 4].map((number) => providerHost(10, `post-${number}.example`, number));
  const recorders = [1, 2, 3].map((number) => providerHost(20, `records-${number}.example`, number));
  // One name each: which of several names is asked about a port that refuses depends on when they are found.
  const exchangers = [1, 2, 3].map((number) => {
    const names = [`mx.exchange-${number}.example`];
    return { ...providerHost(30, `exchange-${number}.example`, number), names, certificate: { names } };
  });
  const expired = { ...providerHost(4, 'late.example', 1), certificate: { names: ['mail.late.example'], toDay: -3 } };
  const own = ofKind('own-names').map(({ name }) => name);
  const ownHosts = chunks(own, ownNamesPerHost).map((names, index) => {
    const all = names.flatMap((name) => [`imap.${name}`, `smtp.${name}`]);
    return { address: addressOf(40 + index), names: all, ports: [993, 587], certificate: { names: all } };
  });
  const hosts: readonly AuditHost[] = [...publishers, ...recorders, ...exchangers, expired, ...ownHosts];
  const domainOf = (hosts: readonly AuditHost[], turn: number) =>
    (hosts[turn % hosts.length]?.names[0] ?? '').replace(/^[^.]+\./, '');

  const documents = new Map<string, string>();
  const recordsOf = ({ name, kind, turn }: (typeof domains)[number]): readonly string[] => {
    switch (kind) {
      case 'published':
      case 'expired': {
        const provider = domainOf(kind === 'published' ? publishers : [expired], turn);
        documents.set(`autoconfig.${name}`, provider);
        return [`host-record=autoconfig.${name},${webAddress}`, `mx-host=${name},mail.${provider},10`];
      }
      case 'records': {
        const provider = domainOf(recorders, turn);
        return [
          `mx-host=${name},mx.${provider},10`,
          `srv-host=_imaps._tcp.${name},imap.${provider},993,0,1`,
          `srv-host=_submission._tcp.${name},smtp.${provider},587,0,1`,
        ];
      }
      case 'exchanger':
        return [`mx-host=${name},mx.${domainOf(exchangers, turn)},10`];
      case 'own-names':
        // Its mail comes through a filter, whose hosts say nothing of its servers.
        return [`mx-host=${name},mx.filter.example,10`];
      case 'no-mail':
        return [`mx-host=${name},.,0`];
      case 'unknown':
        return [];
    }
  };
  return {
    inputs: domains.map(({ name }, index) => (index % 2 === 0 ? `jane@${name}` : name)),
    hosts,
    records: [
      `host-record=${listHost},${webAddress}`,
      ...hosts.flatMap(({ address, names }) => names.map((name) => `host-record=${name},${address}`)),
      ...domains.flatMap(recordsOf),
    ],
    documentAt: (url) => {
      const { hostname, pathname } = new URL(url);
      const provider = documents.get(hostname);
      if (provider === undefined || pathname !== '/mail/config-v1.1.xml') return null;
      const host = `mail.${provider}`;
      const { body } = autoconfig(hostname.replace(/^autoconfig\./, ''), [
        `imap ${host}:993 tls`,
        `smtp ${host}:587 starttls`,
      ]);
      return String(body);
    },
  };
}

/** The usual names and ports of a provider at one address. */
function providerHost(range: number, domain: string, number: number): AuditHost {
  const names = ['mail', 'imap', 'smtp', 'mx'].map((label) => `${label}.${domain}`);
  return { address: addressOf(range + number), names, ports: [993, 143, 587, 465], certificate: { names } };
}

/** Addresses of AS112, which are globally reachable like those of real hosts. RFC 7534. */
function addressOf(number: number): string {
  if (number > 253) throw new Error('The lab has addresses for 253 hosts');
  return `192.31.196.${number}`;
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, index) => index * size);
  return starts.map((start) => items.slice(start, start + size));
}

/** The description of the server at one port of a host. */
export function describeServer({ names, certificate }: AuditHost, port: number): MailServerDescription {
  const service = mailPorts[port];
  if (service === undefined) throw new Error(`Nothing is served on port ${port}`);
  return { ...service, host: names[0] ?? '', certificate };
}
