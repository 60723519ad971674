import type { Protocol } from '../../contract/candidate';
import type { TypedServer } from '../../core/address/parse-typed-server';
import { serversOfHost } from '../../core/discovery/typed-claim';
import type { CertificateDescription } from '../scripted-server/certificates';

type SituationId =
  | 'all-well'
  | 'blocked-587'
  | 'only-465'
  | 'only-25'
  | 'pop3-only'
  | 'wrong-password'
  | 'app-password'
  | 'certificate-expired'
  | 'nothing-found';

/** A provider to try out, each with one thing worth seeing. Ports that are not named refuse connections. */
export interface Situation {
  /** The first label of its domain; its sentence is the message `demo.situation.<id>`. */
  readonly id: SituationId;
  /** Ports of its mail server that offer their usual service. */
  readonly open: readonly number[];
  /** Ports whose packets disappear. */
  readonly silent?: readonly number[];
  /** How the domain publishes ports of its mail server, and which; null where it publishes none. */
  readonly published: { readonly by: 'autoconfig' | 'srv'; readonly ports: readonly number[] } | null;
  /** What is wrong with the certificate of its mail server. */
  readonly certificate?: Pick<CertificateDescription, 'fromDay' | 'toDay'>;
  /** Every password is refused, with these replies, or the usual ones where none are given. */
  readonly refuses?: { readonly replies: Readonly<Partial<Record<Protocol, string>>> };
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
];

/** The mail domain of a situation, below `example`, where no name can be registered. RFC 2606. */
export function domainOf({ id }: Situation): string {
  return `${id}.example`;
}

/** The email address of a situation's account. */
export function addressOf(situation: Situation): string {
  return `you@${domainOf(situation)}`;
}

/** The usual service of a mail port. A port without one is our own mistake and throws. */
export function serviceOnPort(port: number): Pick<TypedServer, 'protocol' | 'security'> {
  const service = serversOfHost('').find((server) => server.port === port);
  if (service === undefined) throw new Error(`Nothing usual is served on port ${port}`);
  return service;
}
