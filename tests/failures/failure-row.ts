import type { Cause } from '../../electron/contract/cause';
import type { Action, Party } from '../../electron/contract/verdict';
import type { CertificateAuthority, CertificateFiles, CertificateWishes } from '../servers/certificate-authority';
import type { DovecotWishes, FetchingHost, MailAccount } from '../servers/dovecot';
import type { NetworkNamespace } from '../servers/network-namespace';
import type { SubmissionHost } from '../servers/postfix';

/** What Mailwright says of a failure, in the parts that a person acts on. */
export interface Told {
  readonly cause: Cause | null;
  readonly party: Party;
  readonly firstAction: Action['kind'] | null;
}

/** The server that a domain publishes for one direction. */
export interface Published {
  readonly protocol: 'imap' | 'pop3' | 'smtp';
  readonly port: number;
  readonly socketType: 'SSL' | 'STARTTLS';
  /** Whether it is `goodHost`, instead of the row's own host. */
  readonly isElsewhere?: true;
}

/** The password of every mailbox. */
export const rightPassword = 'correct-horse-4711';

/** A machine where all is well: Dovecot on 143, Postfix on 587 and 465. Proxies connect to it too. */
export const goodHost = 'mail.good.example';
/** The address of that machine. */
export const goodAddress = '192.31.196.3';

/** The computer of a row: every row has a domain, an address and a certificate of its own. */
export interface Place {
  readonly label: string;
  readonly domain: string;
  /** `mail.` and the domain. */
  readonly host: string;
  readonly address: string;
  /** The mail address, and the login name. */
  readonly person: string;
  readonly certificate: CertificateFiles;
  /** What has to be said of the row. */
  readonly expects: Told;
  readonly namespace: NetworkNamespace;
  readonly authority: CertificateAuthority;
}

/** A failure that real programs make, and what has to be said of it. Where nothing else is said, its servers are in order. */
export interface FailureRow {
  /** What is wrong. */
  readonly name: string;
  /** The program that fails or refuses. */
  readonly by: string;
  /** First label of its domain. */
  readonly label: string;
  /** The local part of the address; `jane` where left out. */
  readonly localPart?: string;
  /** Extra fields of its account at Dovecot. */
  readonly accountFields?: string;
  /** The folders of its mailbox at Dovecot, where they are not the usual ones. */
  readonly folders?: NonNullable<MailAccount['folders']>;
  /** Published for receiving; IMAP on 993 where left out. */
  readonly incoming?: Published;
  /** Published for sending; 465 where left out. */
  readonly outgoing?: Published;
  /** Whether its domain publishes no settings, so that its servers have to be guessed. */
  readonly isUnpublished?: true;
  /** Whether the names in its certificate lead to its machine. */
  readonly hasCertifiedNames?: true;
  /** Whether the settings come from its own machine, so that a web server answers there. */
  readonly hasWeb?: true;
  readonly certificate?: CertificateWishes & { readonly names?: readonly string[] };
  /** Null where no Dovecot is at this address. With `own`, it is one of its own with these wishes. */
  readonly dovecot?: (Partial<Pick<FetchingHost, 'ports' | 'settings'>> & { readonly own?: OwnDovecot }) | null;
  /** Null where no Postfix is at this address. */
  readonly postfix?: Partial<Pick<SubmissionHost, 'ports' | 'settings'>> | null;
  /** Whether Exim serves submission here, in place of Postfix; its lists are told apart by `$received_ip_address`. */
  readonly exim?: EximParts;
  /** Rules of the packet filter in front of the address. */
  readonly filter?: (address: string) => readonly string[];
  /** Starts what else the row needs, before any run. */
  readonly prepare?: (place: Place) => Promise<void>;
  /** Makes it happen, and gives what Mailwright says. */
  readonly provoke: (place: Place) => Promise<Told>;
  readonly expects: Told;
}

/** What differs at a Dovecot of a row's own. */
export type OwnDovecot = (folder: string) => Promise<Omit<DovecotWishes, 'name'>> | Omit<DovecotWishes, 'name'>;

/** What differs at one address of Exim. Lists have a verb and its conditions; Exim accepts what they do not decide. */
export interface EximParts {
  readonly connect?: readonly string[];
  readonly rcpt?: readonly string[];
  readonly data?: readonly string[];
  /** A priority string of GnuTLS. */
  readonly ciphers?: string;
  readonly connectionsPerHost?: string;
}
