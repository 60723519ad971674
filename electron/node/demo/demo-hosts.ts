import { domainOf, type Situation, situations } from './situations';

/** A name with its one address. */
export interface DemoHost {
  readonly name: string;
  readonly address: string;
  /** An IPv6 address from which nothing comes back; left out where it has none. RFC 3849. */
  readonly silentV6?: string;
}

/** The hosts of one situation; their addresses are reserved for documentation. RFC 5737. */
interface DemoHosts {
  readonly domain: string;
  /** Null where the situation has no mail server. */
  readonly mail: DemoHost | null;
  /** The server for sending; the same as `mail` in most situations. */
  readonly sending: DemoHost | null;
  /** The name for sending in the published settings, which may have no address. */
  readonly publishedSending: string;
  /** The host of the autoconfig document, or of the web site of a domain without mail; null where there is neither. */
  readonly web: DemoHost | null;
}

/** The hosts of a situation. */
export function hostsOf(situation: Situation): DemoHosts {
  const { published, sendsBy } = situation;
  const domain = domainOf(situation);
  const number = 10 + situations.indexOf(situation);
  const web = (name: string) => ({ name, address: `198.51.100.${number}` });
  if (published === null) {
    const isThere = situation.slip === undefined;
    return { domain, mail: null, sending: null, publishedSending: '', web: isThere ? web(domain) : null };
  }
  const silentV6 = (prefix: number) =>
    situation.names?.hasSilentV6 === true ? { silentV6: `2001:db8:${prefix}::${number}` } : {};
  const mail = { name: `mail.${domain}`, address: `192.0.2.${number}`, ...silentV6(1) };
  const webPlace = situation.hasWebAtMail === true ? { address: mail.address } : {};
  const sending =
    sendsBy === undefined
      ? mail
      : { name: sendingName(sendsBy, situation), address: `203.0.113.${number}`, ...silentV6(2) };
  return {
    domain,
    mail,
    sending,
    publishedSending: sendsBy === 'unpublished-host' ? `old.${domain}` : sending.name,
    web: published.by === 'autoconfig' ? { ...web(`autoconfig.${domain}`), ...webPlace } : null,
  };
}

function sendingName(sendsBy: NonNullable<Situation['sendsBy']>, situation: Situation): string {
  return sendsBy === 'hoster' ? `smtp.${hosterOf(situation)}` : `smtp.${domainOf(situation)}`;
}

/** The host of a situation's calendars and contacts; null where it has none. */
export function calendarHostOf(situation: Situation): string | null {
  return situation.hasCalendars === true ? `dav.${domainOf(situation)}` : null;
}

/** The domain of the hoster at which a situation's mail is sent. */
export function hosterOf({ id }: Situation): string {
  return `hoster-of-${id}.example`;
}
