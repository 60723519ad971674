import type { Protocol } from '../../contract/candidate';
import type { ProviderEvent } from '../../contract/provider-event';
import type { ProviderFacts } from '../../contract/report';
import type { TypedServer } from '../../core/address/parse-typed-server';
import { serversOfHost } from '../../core/discovery/typed-claim';
import type { CertificateDescription } from '../scripted-server/certificates';
import type { MailServerDescription } from '../scripted-server/server-description';

type SituationId =
  | 'all-well'
  | 'blocked-587'
  | 'only-465'
  | 'only-25'
  | 'pop3-only'
  | 'wrong-password'
  | 'app-password'
  | 'certificate-expired'
  | 'nothing-found'
  | 'account-locked'
  | 'imap-off'
  | 'sending-off'
  | 'too-many-attempts'
  | 'server-busy'
  | 'password-expired'
  | 'browser-only'
  | 'other-name'
  | 'self-signed'
  | 'ends-soon'
  | 'antivirus'
  | 'firewall'
  | 'no-starttls'
  | 'clock-slow'
  | 'web-only'
  | 'refuses-all'
  | 'old-settings'
  | 'no-mail'
  | 'no-such-domain'
  | 'name-filter'
  | 'parked'
  | 'website-only'
  | 'sign-in-page'
  | 'own-apps'
  | 'bridge'
  | 'banned'
  | 'better-name'
  | 'missing-issuer'
  | 'starttls-stripped'
  | 'exchange-only'
  | 'no-sent-folder'
  | 'greylisted'
  | 'spam-folder'
  | 'message-lost'
  | 'no-network'
  | 'cut-short-names'
  | 'proxy-refuses'
  | 'address-typo'
  | 'invented-answers'
  | 'ipv6-silent'
  | 'vpn'
  | 'sending-by-password'
  | 'clear-text'
  | 'old-encryption'
  | 'sending-missing'
  | 'receiving-missing'
  | 'bridge-running';

/** A provider to try out, each with one thing worth seeing. Ports that are not named refuse connections. */
export interface Situation {
  /** Its sentence is the message `demo.situation.<id>`. */
  readonly id: SituationId;
  /** Its domain, where it is a slip of a well-known one; else the id below `example`. */
  readonly slip?: string;
  /** Ports of its mail server that offer their usual service. */
  readonly open: readonly number[];
  /** Ports whose packets disappear. */
  readonly silent?: readonly number[];
  /** How the domain publishes ports of its mail server, and which; null where it publishes none. */
  readonly published: { readonly by: 'autoconfig' | 'srv'; readonly ports: readonly number[] } | null;
  /** The server for sending, where it is another one: at a hoster, or at a name that the settings do not know yet. */
  readonly sendsBy?: 'hoster' | 'unpublished-host';
  /** Whether the web server of its settings is at the address of its mail server. */
  readonly hasWebAtMail?: boolean;
  /** Whether the domain declares that it takes no mail. RFC 7505. */
  readonly hasNullMx?: boolean;
  /** What name servers say of the domain that others do not. */
  readonly names?: {
    /** No name server knows the domain, though the list of providers may have it. */
    readonly isDenied?: true;
    /** Its name servers, where they are not its own. */
    readonly servers?: readonly string[];
    /** Every name below it leads to its website. */
    readonly hasWildcard?: true;
    /** The names in the certificate of its mail server lead to that server. */
    readonly hasCertified?: true;
    /** It has no exchanger, although it has a mail server. */
    readonly hasNoExchanger?: true;
    /** Its mail servers have IPv6 addresses too, from which nothing comes back. */
    readonly hasSilentV6?: true;
  };
  /** What is wrong with the network of a search for it. */
  readonly network?: {
    /** How every look-up ends: there is no network, or the name server sends only the beginning of its answers. */
    readonly lookUpsEnd?: 'offline' | 'cut-short';
    /** The name server has an address for names that do not exist. */
    readonly inventsNames?: true;
    /** A proxy refuses every document. */
    readonly proxyRefuses?: true;
    /** The network interface of a VPN that is up. */
    readonly vpn?: string;
  };
  /** The name of a page to sign in to that answers in place of every web server; left out where none does. */
  readonly signInPage?: string;
  /** Whether it names a server for calendars and contacts. */
  readonly hasCalendars?: true;
  /** What the list of providers says of it; left out where it is not listed. */
  readonly listedAs?: Pick<ProviderFacts, 'password' | 'status'>;
  /** What its provider has announced, and in how many days it comes; the provider is listed. */
  readonly announces?: Omit<ProviderEvent, 'on'> & { readonly inDays: number };
  /** Whether its bridge program runs; the program has ports of its own then. */
  readonly runsBridge?: true;
  /** What is wrong with the certificate of its mail servers. */
  readonly certificate?: Partial<CertificateDescription>;
  /** What its servers say that others do not. */
  readonly says?: Readonly<Partial<Record<Protocol, Pick<MailServerDescription, 'greeting' | 'states' | 'tls'>>>>;
  /** What becomes of a message that is sent, where it does not reach the inbox. */
  readonly loses?: 'into-spam' | 'altogether';
  /** Every password is refused, with these replies, or the usual ones where none are given; by both servers unless one is named. */
  readonly refuses?: { readonly replies: Readonly<Partial<Record<Protocol, string>>>; readonly by?: Protocol };
}

/** The password of every demo account. */
export const demoPassword = 'demo';

/** The round trip to the demo's servers, in milliseconds: short enough to be quick, long enough to be seen. */
export const roundTripMs = 30;

/** The situations of the demo provider. */
export const situations: readonly Situation[] = [
  {
    id: 'all-well',
    open: [993, 143, 995, 110, 587, 465, 25],
    published: { by: 'autoconfig', ports: [993, 587] },
    hasCalendars: true,
  },
  {
    id: 'blocked-587',
    open: [993, 143, 2525],
    silent: [587, 465, 25],
    published: { by: 'autoconfig', ports: [993, 587] },
  },
  {
    id: 'only-465',
    open: [993, 465, 25],
    published: { by: 'srv', ports: [993, 465] },
  },
  {
    id: 'only-25',
    open: [993, 25],
    silent: [587, 2525, 465],
    published: { by: 'autoconfig', ports: [993, 587] },
  },
  {
    id: 'pop3-only',
    open: [995, 110, 587, 465, 25],
    published: { by: 'autoconfig', ports: [995, 587] },
  },
  {
    id: 'wrong-password',
    open: [993, 587, 465, 25],
    published: { by: 'autoconfig', ports: [993, 587] },
    refuses: { replies: {} },
  },
  {
    id: 'app-password',
    open: [993, 587, 465, 25],
    published: { by: 'autoconfig', ports: [993, 587] },
    refuses: {
      replies: {
        imap: '{tag} NO [ALERT] Application-specific password required',
        smtp: '534 5.7.9 Application-specific password required',
      },
    },
  },
  {
    id: 'certificate-expired',
    open: [993, 143, 587, 465, 25],
    published: { by: 'autoconfig', ports: [993, 587] },
    certificate: { fromDay: -93, toDay: -3 },
  },
  {
    id: 'nothing-found',
    open: [],
    published: null,
  },
  refusing('account-locked', { imap: '{tag} NO [ALERT] Your account has been locked. Contact support.' }),
  {
    ...usual('imap-off'),
    refuses: { by: 'imap', replies: { imap: '{tag} NO [ALERT] IMAP access is disabled for your account' } },
  },
  {
    ...usual('sending-off'),
    refuses: {
      by: 'smtp',
      replies: { smtp: '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant' },
    },
  },
  refusing('too-many-attempts', { imap: '{tag} NO [LIMIT] Too many failed login attempts, try again later' }),
  refusing('server-busy', {
    imap: '{tag} NO [UNAVAILABLE] Temporary authentication failure',
    smtp: '454 4.7.0 Temporary authentication failure',
  }),
  refusing('password-expired', { imap: '{tag} NO [EXPIRED] Your password has expired' }),
  {
    ...usual('browser-only'),
    says: {
      imap: {
        states: { secure: { capabilities: ['IMAP4rev1', 'LOGINDISABLED', 'AUTH=XOAUTH2', 'AUTH=OAUTHBEARER'] } },
      },
      smtp: { states: { secure: { capabilities: ['PIPELINING', '8BITMIME', 'AUTH XOAUTH2 OAUTHBEARER'] } } },
    },
  },
  { ...usual('other-name'), certificate: { names: ['server7.hoster.example'] } },
  { ...usual('self-signed'), certificate: { issuer: 'itself' } },
  { ...usual('ends-soon'), certificate: { fromDay: -80, toDay: 10 } },
  { ...usual('antivirus'), certificate: { issuer: 'shield' } },
  {
    id: 'firewall',
    open: [993, 587, 25],
    published: { by: 'autoconfig', ports: [993, 587] },
    says: {
      smtp: {
        greeting: '220 ****************************',
        states: { clear: { capabilities: ['PIPELINING', '8BITMIME', 'XXXXXXXA'] } },
      },
    },
  },
  {
    id: 'no-starttls',
    open: [993, 587, 25],
    published: { by: 'srv', ports: [993, 587] },
    says: { smtp: { states: { clear: { capabilities: ['PIPELINING', '8BITMIME'] } } } },
  },
  {
    ...usual('clock-slow'),
    // No document: a web server would show that the clock is right.
    published: { by: 'srv', ports: [993, 587] },
    sendsBy: 'hoster',
    certificate: { fromDay: 2, toDay: 92 },
  },
  {
    id: 'web-only',
    open: [],
    silent: [993, 143, 995, 110, 587, 2525, 465, 25],
    published: { by: 'autoconfig', ports: [993, 587] },
    sendsBy: 'hoster',
  },
  {
    id: 'refuses-all',
    open: [],
    published: { by: 'autoconfig', ports: [993, 587] },
  },
  // With one port for sending, the answer does not depend on which one is quicker.
  { ...usual('old-settings'), open: [993, 587, 25], sendsBy: 'unpublished-host' },
  { id: 'no-mail', open: [], published: null, hasNullMx: true },
  { id: 'no-such-domain', open: [], published: null, names: { isDenied: true } },
  {
    id: 'name-filter',
    open: [],
    published: null,
    names: { isDenied: true },
    listedAs: { password: 'account', status: 'works' },
  },
  { ...website('parked'), names: { hasWildcard: true, servers: ['ns1.parkingcrew.net', 'ns2.parkingcrew.net'] } },
  { ...website('website-only'), names: { hasWildcard: true } },
  { ...website('sign-in-page'), names: { hasWildcard: true }, signInPage: 'login.hotel.example' },
  { ...website('own-apps'), listedAs: { status: 'no-imap', password: 'none' } },
  { ...website('bridge'), listedAs: { password: 'bridge', status: 'needs-preparation' } },
  {
    ...{ id: 'banned', open: [587], silent: [993], published: { by: 'autoconfig', ports: [993, 587] } },
    ...{ sendsBy: 'hoster', hasWebAtMail: true },
  },
  {
    ...usual('better-name'),
    open: [993, 587, 25],
    certificate: { names: ['server7.hoster-of-better-name.example'] },
    names: { hasCertified: true },
  },
  { ...usual('missing-issuer'), certificate: { issuer: 'unnamed-deputy' } },
  {
    id: 'starttls-stripped',
    open: [993, 587, 25],
    published: { by: 'autoconfig', ports: [993, 587] },
    // A document alone may be wrong.
    listedAs: { password: 'account', status: 'works' },
    says: { smtp: { states: { clear: { capabilities: ['PIPELINING', '8BITMIME'] } } } },
  },
  { ...website('exchange-only'), listedAs: { status: 'exchange-only', password: 'none' } },
  {
    ...usual('no-sent-folder'),
    says: {
      imap: { states: { 'signed-in': { replies: { LIST: '* LIST (\\HasNoChildren) "/" INBOX\n{tag} OK Done' } } } },
    },
  },
  {
    ...usual('greylisted'),
    says: {
      smtp: {
        states: {
          'signed-in': { replies: { RCPT: '451 4.7.1 Greylisting in action, please come back in 5 minutes' } },
        },
      },
    },
  },
  { ...usual('spam-folder'), loses: 'into-spam' },
  { ...usual('message-lost'), loses: 'altogether' },
  { ...website('no-network'), network: { lookUpsEnd: 'offline' } },
  { ...website('cut-short-names'), network: { lookUpsEnd: 'cut-short' } },
  { ...website('proxy-refuses'), network: { proxyRefuses: true } },
  { ...website('address-typo'), slip: 'gmial.com', names: { isDenied: true } },
  {
    ...usual('invented-answers'),
    names: { hasNoExchanger: true },
    network: { inventsNames: true },
  },
  { ...usual('ipv6-silent'), sendsBy: 'hoster', names: { hasSilentV6: true } },
  {
    id: 'vpn',
    open: [993],
    silent: [587, 2525, 465, 25],
    published: { by: 'autoconfig', ports: [993, 587] },
    network: { vpn: 'tun0' },
  },
  {
    ...usual('sending-by-password'),
    listedAs: { password: 'account', status: 'works' },
    announces: { inDays: 30, what: 'password-off-by-default', concerns: ['smtp'] },
  },
  {
    // With one port for sending, the answer does not depend on which one is quicker.
    ...{ ...usual('clear-text'), open: [993, 587, 25] },
    says: { smtp: { states: { clear: { capabilities: ['PIPELINING', '8BITMIME', 'STARTTLS', 'AUTH PLAIN LOGIN'] } } } },
  },
  {
    ...usual('old-encryption'),
    certificate: { rsaBits: 2048 },
    says: { imap: { tls: { maxVersion: 'TLSv1.2', ciphers: 'AES128-GCM-SHA256' } } },
  },
  { id: 'sending-missing', open: [993], published: { by: 'autoconfig', ports: [993] } },
  { id: 'receiving-missing', open: [587], published: { by: 'autoconfig', ports: [587] } },
  {
    ...website('bridge-running'),
    listedAs: { password: 'bridge', status: 'needs-preparation' },
    runsBridge: true,
    certificate: { names: ['bridge'], addresses: ['127.0.0.1'], issuer: 'itself' },
  },
];

/** A domain with a website and no mail server. */
function website(id: SituationId): Situation {
  return { id, open: [], published: null };
}

/** A provider at which all is well. */
function usual(id: SituationId): Situation {
  return { id, open: [993, 587, 465, 25], published: { by: 'autoconfig', ports: [993, 587] } };
}

/** A provider that refuses every password. */
function refusing(id: SituationId, replies: Readonly<Partial<Record<Protocol, string>>>): Situation {
  return { ...usual(id), refuses: { replies } };
}

/** The mail domain of a situation. Only a slip of a well-known domain is not below `example`, where no name can be registered. RFC 2606. */
export function domainOf({ id, slip }: Situation): string {
  return slip ?? `${id}.example`;
}

/** The situation that a domain or host belongs to; null where none does. */
export function situationAt(name: string): Situation | null {
  const isAt = (domain: string) => name === domain || name.endsWith(`.${domain}`);
  return situations.find((situation) => isAt(domainOf(situation))) ?? null;
}

/** The email address of a situation's account. */
export function addressOf(situation: Situation): string {
  return `you@${domainOf(situation)}`;
}

/** Where the bridge program of a situation listens: at the usual ports of such a program, where nothing runs, or at its own. */
export function bridgePorts({ runsBridge }: Situation): Readonly<Record<'imap' | 'smtp', number>> {
  return runsBridge === true ? { imap: 1144, smtp: 1026 } : { imap: 1143, smtp: 1025 };
}

/** The usual service of a mail port. A port without one is our own mistake and throws. */
export function serviceOnPort(port: number): Pick<TypedServer, 'protocol' | 'security'> {
  const service = serversOfHost('').find((server) => server.port === port);
  if (service === undefined) throw new Error(`Nothing usual is served on port ${port}`);
  return service;
}
