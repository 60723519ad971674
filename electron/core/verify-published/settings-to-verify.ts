import type { Protocol, Security } from '../../contract/candidate';
import type { Service } from '../../contract/exportable-settings';
import { isWithin, parseIpAddress } from '../../contract/host-name';
import type { PublishedServer } from '../discovery/published-settings';
import type { ExportAccount } from '../programs/export-account';

/** An SRV service of mail, and what its name says of the connection. RFC 6186 §3, RFC 8314 §5.1. */
export interface MailService {
  readonly label: string;
  readonly protocol: Protocol;
  readonly security: Exclude<Security, 'none'>;
}

/** Every SRV service of mail. */
export const mailServices: readonly MailService[] = [
  { label: '_imaps', protocol: 'imap', security: 'tls' },
  { label: '_imap', protocol: 'imap', security: 'starttls' },
  { label: '_pop3s', protocol: 'pop3', security: 'tls' },
  { label: '_pop3', protocol: 'pop3', security: 'starttls' },
  { label: '_submissions', protocol: 'smtp', security: 'tls' },
  { label: '_submission', protocol: 'smtp', security: 'starttls' },
];

/** A server as channels name it. */
export type WishedServer = Pick<PublishedServer, 'protocol' | 'host' | 'port' | 'security'>;

/** What the records of one service should say: a server, or that the service is not offered. */
export interface WishedService extends MailService {
  readonly server: WishedServer | null;
}

/** What a domain should publish, and whom its channels may be asked about. */
export interface SettingsToVerify {
  /** ASCII and lower case. */
  readonly domain: string;
  /** A mailbox of the domain that exists; null where none is known. */
  readonly address: string | null;
  readonly incoming: WishedServer;
  readonly outgoing: WishedServer;
  /** Whether the login name is the whole address; PACC has no other. */
  readonly isLoginAddress: boolean;
  /** Services of which the settings say something. */
  readonly services: readonly WishedService[];
  /** Where the Apple profile is served; null where nobody has said it. */
  readonly profileUrl: string | null;
}

/** What is known of an account when its settings are published. */
interface PublishedAccount {
  readonly domain: string;
  readonly account: Pick<ExportAccount, 'address' | 'incoming' | 'outgoing' | 'notOffered'>;
  /** The servers that documents name. */
  readonly incoming: WishedServer & Pick<PublishedServer, 'login'>;
  readonly outgoing: WishedServer & Pick<PublishedServer, 'login'>;
  readonly profileUrl?: string | null;
}

/** What a domain should publish for an account: its chosen servers in documents, the best server of each service in records. */
export function settingsToVerify({
  domain,
  account,
  incoming,
  outgoing,
  profileUrl = null,
}: PublishedAccount): SettingsToVerify {
  const { address, notOffered } = account;
  const offered = [...account.incoming, ...account.outgoing];
  return {
    domain,
    address: isWithin(address.slice(address.lastIndexOf('@') + 1).toLowerCase(), domain) ? address : null,
    incoming: serverOf(incoming),
    outgoing: serverOf(outgoing),
    isLoginAddress: [incoming, outgoing].every(({ login }) => login === null || login.includes('@')),
    services: mailServices.flatMap((service) => wishOf(service, offered, notOffered)),
    profileUrl,
  };
}

function wishOf(
  service: MailService,
  offered: readonly WishedServer[],
  notOffered: readonly Service[],
): readonly WishedService[] {
  const isOf = ({ protocol, security }: Service) => protocol === service.protocol && security === service.security;
  const server = offered.find((each) => isOf(each) && parseIpAddress(each.host) === null);
  if (server !== undefined) return [{ ...service, server: serverOf(server) }];
  const isDenied = notOffered.some(isOf) && !offered.some(isOf);
  return isDenied ? [{ ...service, server: null }] : [];
}

function serverOf({ protocol, host, port, security }: WishedServer): WishedServer {
  return { protocol, host, port, security };
}
