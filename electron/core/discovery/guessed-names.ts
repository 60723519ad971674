import type { Protocol } from '../../contract/candidate';
import { organisationOf } from './same-organisation';

/** A name that mail servers often have, and what is usually spoken there. */
export interface GuessedName {
  readonly host: string;
  readonly protocols: readonly Protocol[];
}

/** For each protocol the most usual label comes first. */
const usualLabels: readonly { readonly label: string; readonly protocols: readonly Protocol[] }[] = [
  { label: 'imap', protocols: ['imap'] },
  { label: 'pop', protocols: ['pop3'] },
  { label: 'pop3', protocols: ['pop3'] },
  { label: 'smtp', protocols: ['smtp'] },
  { label: 'mail', protocols: ['imap', 'pop3', 'smtp'] },
  { label: 'imaps', protocols: ['imap'] },
  { label: 'submission', protocols: ['smtp'] },
  { label: 'mx', protocols: ['imap', 'smtp'] },
];

/** The usual names below a domain, most usual first. */
export function namesBelow(domain: string): readonly GuessedName[] {
  return usualLabels.map(({ label, protocols }) => ({ host: `${label}.${domain}`, protocols }));
}

/** Whether a host has a name that mail servers usually have, below its own organisation. */
export function isUsualName(host: string): boolean {
  return namesBelow(organisationOf(host) ?? host).some((name) => name.host === host);
}

/** The mail domain as a host of its own. */
export function nameOfDomain(domain: string): GuessedName {
  return { host: domain, protocols: ['imap', 'pop3', 'smtp'] };
}

/** A mail exchanger, which on small servers is the mailbox server too. */
export function nameOfExchanger(host: string): GuessedName {
  return { host, protocols: ['imap', 'smtp'] };
}
