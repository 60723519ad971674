import { isWithin } from '../../contract/host-name';

/** Why a domain is not in use. */
type Disuse = 'parked' | 'expired';

/** A service whose name servers or exchangers are only for domains that nobody uses. */
interface DisuseService {
  /** Its hosts are at or below this name. */
  readonly suffix: string;
  readonly disuse: Disuse;
  readonly source: string;
}

const listedForParking =
  'https://github.com/MISP/misp-warninglists/blob/main/lists/parking-domain-ns/list.json' as const;

/** Registrars whose name servers also serve domains in use are left out, even where others list them. */
export const disuseServices: readonly DisuseService[] = [
  ...[
    'above.com',
    'afternic.com',
    'bodis.com',
    'dan.com',
    'domainmarket.com',
    'dsredirection.com',
    'parking1.ovh.net',
    'parking2.ovh.net',
    'parkingcrew.net',
    'parklogic.com',
    'sedoparking.com',
    'uniregistrymarket.link',
    'ztomy.com',
  ].map((suffix) => ({ suffix, disuse: 'parked', source: listedForParking }) as const),
  {
    suffix: 'renewyourdomain.net',
    disuse: 'expired',
    source:
      'https://github.com/ans-group/docs.ukfast.co.uk/blob/master/source/domains/domains/faqs/why-have-my-name-servers-been-changed-to-renewyourdomain-net.md',
  },
  {
    suffix: 'renewyourdomain.at.domainname.com',
    disuse: 'expired',
    source: 'https://support.domainname.com/customer/en/portal/articles/1175848',
  },
  {
    suffix: 'verification-hold.suspended-domain.com',
    disuse: 'expired',
    source: 'https://docs.ps.kz/ru/domains/dns/instructions/domain-verification-and-dns-hold',
  },
];

/** Why a domain with these hosts alone is not in use; null where one of them, or none at all, is of no such service. */
export function disuseOf(hosts: readonly string[]): Disuse | null {
  const of = hosts.map((host) => disuseServices.find(({ suffix }) => isWithin(host, suffix)) ?? null);
  const [first = null] = of;
  return first === null || of.includes(null) ? null : first.disuse;
}
