import type { MailBedPlan, MailHost } from '../servers/mail-bed';
import { clientAddresses } from '../servers/network-namespace';

/** The password of every mailbox. */
export const password = 'correct-horse-4711';

/** A password that no mailbox has. */
export const wrongPassword = 'wrong-horse-4711';

/** One domain on one computer, which is found in one way. */
export interface Situation {
  readonly name: string;
  readonly address: string;
  readonly domain: string;
  readonly host: MailHost;
  /** Whether Exim serves submission there, in place of Postfix. */
  readonly hasExim: boolean;
  /** Whether the source of the settings says the login name. */
  readonly saysLogin: boolean;
  readonly srv: NonNullable<MailBedPlan['srv']>;
  readonly documents: MailBedPlan['documents'];
}

type Ports = Pick<MailHost, 'fetching' | 'submission'>;

const allPorts: Ports = { fetching: [993, 143, 995, 110], submission: [587, 2525, 465, 25] };

/** The names that are guessed, without the domain itself. */
const usualNames = ['imap', 'pop', 'pop3', 'smtp', 'mail', 'imaps', 'submission', 'mx'];

/** The ways to find servers that differ in what the servers get to see. All are of one provider with one computer. */
export const situations: readonly Situation[] = [
  published('published', 10, allPorts),
  {
    ...situation('srv', 20, ['reading', 'posting'], allPorts),
    srv: {
      '_imaps._tcp.srv.example': { target: 'reading.srv.example', port: 993 },
      '_submission._tcp.srv.example': { target: 'posting.srv.example', port: 587 },
    },
  },
  situation('guessed', 30, ['imap', 'smtp', 'mail'], allPorts),
  manyNames('many', 40, allPorts),
  situation('pop', 50, ['pop', 'smtp'], { fetching: [995, 110], submission: [587] }),
  situation('plain143', 60, ['imap', 'pop', 'smtp'], { fetching: [143, 110], submission: [587] }),
  { ...published('exim', 70, { fetching: allPorts.fetching, submission: [] }), hasExim: true },
];

/** The bed with the servers of all situations. The client's address has a name, as at most providers of Internet access. */
export const mannersPlan: MailBedPlan = {
  hosts: situations.map(({ host }) => host),
  accounts: situations.map(({ address }) => ({ login: address, password })),
  srv: Object.assign({}, ...situations.map(({ srv }) => srv)),
  documents: Object.assign({}, ...situations.map(({ documents }) => documents)),
  addresses: { 'client.test.example': Object.values(clientAddresses) },
};

function situation(name: string, hostNumber: number, labels: readonly string[], ports: Ports): Situation {
  const domain = `${name}.example`;
  const names = labels.map((label) => `${label}.${domain}`);
  const host = { names, addresses: [`192.31.196.${hostNumber}`], ...ports };
  const found = { hasExim: false, saysLogin: false, srv: {}, documents: {} };
  return { name, address: `jane@${domain}`, domain, host, ...found };
}

/** Every usual name leads to one computer, whose certificate has one of them. */
function manyNames(name: string, hostNumber: number, ports: Ports): Situation {
  const one = situation(name, hostNumber, ['mail'], ports);
  const others = usualNames.map((label) => `${label}.${one.domain}`).filter((other) => !one.host.names.includes(other));
  return { ...one, host: { ...one.host, otherNames: [one.domain, ...others] } };
}

/** The provider publishes its servers and the login name. */
function published(name: string, hostNumber: number, ports: Ports): Situation {
  const one = situation(name, hostNumber, ['reading', 'posting'], ports);
  const url = `https://autoconfig.${one.domain}/mail/config-v1.1.xml`;
  return { ...one, saysLogin: true, documents: { [url]: document(one.domain) } };
}

function document(domain: string): string {
  const login = '<authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username>';
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${domain}">
    <domain>${domain}</domain>
    <incomingServer type="imap">
      <hostname>reading.${domain}</hostname><port>993</port><socketType>SSL</socketType>${login}
    </incomingServer>
    <outgoingServer type="smtp">
      <hostname>posting.${domain}</hostname><port>587</port><socketType>STARTTLS</socketType>${login}
    </outgoingServer>
  </emailProvider>
</clientConfig>
`;
}
