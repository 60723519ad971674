import { isWithin } from '../../contract/host-name';
import { limits } from '../limits';
import { mailServices } from '../mail-services';
import type { NameQuestion } from './name-message';
import type { RecordFacts } from './published-facts';
import type { RecordType } from './record-type';
import { targetsOf } from './targets-of';

/** The hosts below a domain at which documents are served. */
const documentLabels = ['autoconfig', 'autodiscover', 'ua-auto-config'] as const;

/** A label that nobody gives to a host; it shows which records every name below a domain has. */
const unlikelyLabel = 'mailwright-looks-for-wildcards';

/** A name with the domain twice, as a panel makes it of a name that was pasted whole. */
export function doubled(name: string, domain: string): string {
  return `${name}.${domain}`;
}

/** A name that exists only where every name below a zone does. */
export function unlikelyName(domain: string, zone: string): string {
  return doubled(`${unlikelyLabel}.${domain}`, zone);
}

/** Everything that a domain's name servers are asked, each name also as it stands where the domain was pasted along. */
export function zoneQuestions(domain: string, zone: string): readonly NameQuestion[] {
  const services = [...mailServices.map(({ label }) => label), '_autodiscover'].map(
    (label) => `${label}._tcp.${domain}`,
  );
  const hosts = documentLabels.map((label) => `${label}.${domain}`);
  const digest = `_ua-auto-config.${domain}`;
  const once: readonly NameQuestion[] = [
    { name: zone, type: 'SOA' },
    { name: domain, type: 'TXT' },
    { name: domain, type: 'MX' },
    ...services.map((name) => ({ name, type: 'SRV' }) as const),
    ...hosts.flatMap((name) => (['CNAME', 'A', 'AAAA'] as const).map((type) => ({ name, type }))),
    { name: digest, type: 'TXT' },
  ];
  const twice = [
    ...services.map((name): [string, RecordType] => [name, 'SRV']),
    ...hosts.flatMap((name): [string, RecordType][] => [
      [name, 'CNAME'],
      [name, 'A'],
    ]),
    [digest, 'TXT'] as [string, RecordType],
    [domain, 'MX'] as [string, RecordType],
    [domain, 'TXT'] as [string, RecordType],
  ].map(([name, type]) => ({ name: doubled(name, zone), type }));
  const wildcards = (['A', 'CNAME', 'MX', 'SRV', 'TXT'] as const).map((type) => ({
    name: unlikelyName(domain, zone),
    type,
  }));
  return [...once, ...twice, ...wildcards];
}

/** What the name servers are asked about the first `limits.verifyTargets` names in their zone to which records lead. */
export function targetQuestions(zone: string, records: readonly RecordFacts[]): readonly NameQuestion[] {
  const isAsked = ({ name, type }: NameQuestion) => records.some((each) => each.name === name && each.type === type);
  return [...new Set(records.flatMap(targetsOf))]
    .filter((host) => isWithin(host, zone))
    .slice(0, limits.verifyTargets)
    .flatMap((name) => (['CNAME', 'A', 'AAAA'] as const).map((type) => ({ name, type })))
    .filter((question) => !isAsked(question));
}
