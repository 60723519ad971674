import type { ExportableSettings, Service } from '../../contract/exportable-settings';
import { parseHostName, parseIpAddress } from '../../contract/host-name';
import { addressParts } from '../../contract/mail-address';
import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import type { PublishedServer } from '../discovery/published-settings';
import { type MailService, mailServices } from '../mail-services';
import { message } from '../message';
import { exportAccountFrom } from '../programs/export-account';

/** A server as channels name it. */
export type WishedServer = Pick<PublishedServer, 'protocol' | 'host' | 'port' | 'security'>;

/** What the records of one service should say: a server, or that the service is not offered. */
interface WishedService extends MailService {
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
  /** Where the Apple profile is served. Mail apps do not look for it, so it may be missing. */
  readonly profileUrl: string;
}

/**
 * What a domain should publish by a report or settings file: its chosen servers in documents, the best server of each service in records.
 * Fails where the settings have no server for one of the directions.
 *
 * @param profileUrl - Where the Apple profile is served; null for the usual place.
 */
export function settingsToVerify(
  settings: ExportableSettings,
  domain: string,
  profileUrl: string | null = null,
): Result<SettingsToVerify, Message> {
  const { address } = settings;
  const account = exportAccountFrom({ ...settings, address: address ?? `anyone@${domain}` }, false);
  if (!account.ok) return account;
  const { incoming, outgoing, notOffered } = account.value;
  const [receiving, sending] = [incoming[0], outgoing[0]];
  if (receiving === undefined || sending === undefined) return failed(message('verify.no-servers'));
  const offered = [...incoming, ...outgoing];
  return ok({
    domain,
    address: address === null ? null : addressAt(domain, address),
    incoming: serverOf(receiving),
    outgoing: serverOf(sending),
    isLoginAddress: [receiving, sending].every(({ login }) => login === null || login === address),
    services: mailServices.flatMap((service) => wishOf(service, offered, notOffered)),
    profileUrl: profileUrl ?? `https://autoconfig.${domain}/mail.mobileconfig`,
  });
}

/** An address with its domain in ASCII; null where it is of another domain. */
function addressAt(domain: string, address: string): string | null {
  const { localPart, domain: own } = addressParts(address);
  const host = parseHostName(own);
  return localPart !== '' && host.ok && host.value === domain ? `${localPart}@${domain}` : null;
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
