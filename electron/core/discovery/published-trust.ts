import type { Message } from '../../contract/message';
import { message } from '../message';
import { isSameOrganisation } from './same-organisation';

/** Why a document of a mail domain is trusted: it came over https from that organisation, or from another one that it redirected to. */
export function publishedTrustReason(domain: string, answeringHost: string): Message {
  const values = { domain, host: answeringHost };
  return isSameOrganisation(answeringHost, domain)
    ? message('trust.published', values)
    : message('trust.published-elsewhere', values);
}
