import type { Protocol, Security } from '../../../electron/contract/candidate';
import type { Reaction, WebAnswer } from '../../../electron/node/scripted-server/server-description';

/** A server in one line: `imap mail.example:993 tls`. */
export type ServerLine = `${Protocol} ${string}:${number} ${Security}`;

/** One computer of a provider. Its port numbers decide what it serves. */
export interface ScenarioHost {
  /** They resolve to it and are in its certificate. */
  readonly names: readonly string[];
  /** Open ports: 443 and 80 for the web, 993 10993 995 465 with TLS, 143 110 587 10587 2525 with STARTTLS, 25 without. */
  readonly ports: readonly number[];
  /** The families of its addresses; IPv4 unless given. */
  readonly families?: 'v4' | 'v6' | 'both';
  /** Its IPv6 address is published, and nothing ever answers there. */
  readonly isSilentOnV6?: boolean;
  /** Ports that never answer. Any other port that is not open refuses. */
  readonly silentPorts?: readonly number[] | 'all';
  /** The names in its certificate, where they differ from `names`. */
  readonly certificateNames?: readonly string[];
  /** By port, what replaces the usual greeting. */
  readonly greetings?: Readonly<Record<number, Reaction>>;
  /** What replaces the usual capabilities on every mail port. */
  readonly capabilities?: readonly string[];
}

/** The answer of a page, after a pause where one is given. */
export type Page = WebAnswer & { readonly delayMs?: number };

/** One step of the shortest route to the settings: simultaneous questions to the name server, or one document. */
export type ShortestStep =
  | { readonly ask: readonly (readonly [type: 'A' | 'AAAA' | 'MX' | 'SRV' | 'TXT', name: string])[] }
  | { readonly get: string }
  | { readonly post: string };

/** One domain, what it publishes, and its right answers. */
export interface Scenario {
  readonly id: string;
  readonly about: string;
  readonly address: string;
  readonly hosts: readonly ScenarioHost[];
  /** Exchangers of the domain, `10 mx.example`. */
  readonly mx?: readonly string[];
  /** SRV records by service, `_imaps`: priority, weight, port and target in one text. */
  readonly srv?: Readonly<Record<string, readonly string[]>>;
  /** TXT records by name. */
  readonly txt?: Readonly<Record<string, string | readonly string[]>>;
  /** Names that are aliases of hosts here (CNAME). */
  readonly aliases?: Readonly<Record<string, string>>;
  /** Address of the host with this name, for every name below the domain that has no records of its own. */
  readonly wildcard?: string;
  /** By URL, with `POST ` in front where a POST is answered; a final `*` stands for any rest. Everything else is 404. */
  readonly pages?: Readonly<Record<string, Page>>;
  /** The client's first name server never answers, its second does. */
  readonly isFirstNameServerSilent?: boolean;
  /** The right servers, best first; null where the right answer is that there are none. */
  readonly right: { readonly incoming: readonly ServerLine[]; readonly outgoing: readonly ServerLine[] } | null;
  /** Empty where the right names can only be guessed. */
  readonly shortest: readonly ShortestStep[];
}

/** The domain of a scenario's address. */
export function domainOf({ address }: Pick<Scenario, 'address'>): string {
  return address.slice(address.indexOf('@') + 1);
}

/** A server line taken apart. */
export interface ServerParts {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
}

/** The parts of a server line. */
export function parseServerLine(line: ServerLine): ServerParts {
  const [protocol, place = '', security] = line.split(' ');
  const [host = '', port] = place.split(':');
  return { protocol: protocol as Protocol, host, port: Number(port), security: security as Security };
}

/** A server as one line. */
export function serverLine({ protocol, host, port, security }: ServerParts): ServerLine {
  return `${protocol} ${host}:${port} ${security}`;
}

/** The host of a scenario's website, with these names. */
export function website(...names: readonly string[]): ScenarioHost {
  return { names, ports: [443, 80] };
}

/** The shortest route by a document: its host's address, then the document. */
export function documentWay(url: string): readonly ShortestStep[] {
  return [{ ask: [['A', new URL(url).hostname]] }, { get: url }];
}
