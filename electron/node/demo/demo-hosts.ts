import { domainOf, type Situation, situations } from './situations';

/** A name with its one address. */
export interface DemoHost {
  readonly name: string;
  readonly address: string;
}

/** The hosts of one situation; their addresses are reserved for documentation. RFC 5737. */
interface DemoHosts {
  readonly domain: string;
  /** Null where the situation has no mail server. */
  readonly mail: DemoHost | null;
  /** The host of the autoconfig document, or of the web site of a domain without mail; null where there is neither. */
  readonly web: DemoHost | null;
}

/** The hosts of a situation. */
export function hostsOf(situation: Situation): DemoHosts {
  const { published } = situation;
  const domain = domainOf(situation);
  const number = 10 + situations.indexOf(situation);
  const web = (name: string) => ({ name, address: `198.51.100.${number}` });
  if (published === null) return { domain, mail: null, web: web(domain) };
  return {
    domain,
    mail: { name: `mail.${domain}`, address: `192.0.2.${number}` },
    web: published.by === 'autoconfig' ? web(`autoconfig.${domain}`) : null,
  };
}
