import type { Protocol } from '../../../electron/contract/candidate';
import type { CertificateDescription } from '../../../electron/node/scripted-server/certificates';
import { type Conduct, goesOn, type HostileCase, overEachPort, stops } from '../hostile-case';

/** A server's certificate, and the host that the client asked for. */
interface Shown {
  /** The host that was asked for. */
  readonly host: string;
  readonly certificate: CertificateDescription;
}

/** As many names as fit into the longest chain that TLS libraries accept. */
const many = Array.from({ length: 3_000 }, (_, place) => `host-${place}.provider.example`);

function show(host: string, ...names: readonly string[]): Shown {
  return { host, certificate: { names } };
}

const misleading: Readonly<Record<string, Shown>> = {
  'lists a wildcard at the end of a label': show('imap.provider.example', 'im*.provider.example'),
  'lists a wildcard at the beginning of a label': show('imap.provider.example', '*ap.provider.example'),
  'lists a wildcard in the middle of a label': show('imap.provider.example', 'i*p.provider.example'),
  'lists a wildcard as the second label': show('imap.provider.example', 'imap.*.example'),
  'lists two wildcards': show('imap.provider.example', '*.*.example'),
  'lists a wildcard for two labels': show('imap.mail.provider.example', '*.provider.example'),
  'lists a wildcard for its own parent': show('provider.example', '*.provider.example'),
  'lists a wildcard for every domain of a country': show('provider.co.uk', '*.co.uk', 'co.uk'),
  'lists a wildcard for every customer of a hoster': show('provider.github.io', '*.github.io'),
  'lists a wildcard for everything': show('imap.provider.example', '*'),
  'has its name as common name alone': {
    host: 'mail.example',
    certificate: { names: [], commonName: 'mail.example', hasNoAlternativeNames: true },
  },
  'has its name as common name beside an empty list': {
    host: 'mail.example',
    certificate: { names: [], commonName: 'mail.example' },
  },
  'has its name as common name beside another in the list': {
    host: 'mail.example',
    certificate: { names: ['other.example'], commonName: 'mail.example' },
  },
  'lists its IP address as a name': show('127.0.0.1', '127.0.0.1'),
  'lists a wildcard for its IP address': show('127.0.0.1', '*.0.0.1'),
  'lists another IP address': { host: '127.0.0.1', certificate: { names: [], addresses: ['127.0.0.2'] } },
  'lists its name in letters beyond ASCII': show('xn--bcher-kva.example', 'bücher.example'),
  'lists its name with a NUL and another domain behind it': show('mail.example', 'mail.example\0.other.example'),
  'lists its name with a second name behind a comma': show('mail.example', 'other.example, DNS:mail.example'),
  'lists its name with a final dot': show('mail.example', 'mail.example.'),
  'lists thousands of names': show('mail.example', ...many),
};

const honest: Readonly<Record<string, Shown>> = {
  'lists a wildcard for one label': show('imap.provider.example', '*.provider.example'),
  'lists a wildcard for the hosts of its company': show('w01.kasserver.com', '*.kasserver.com', 'kasserver.com'),
  'lists its name in capitals': show('mail.example', 'MAIL.Example'),
  'lists its name as A-labels': show('xn--bcher-kva.example', 'xn--bcher-kva.example'),
  'lists its IPv4 address': { host: '127.0.0.1', certificate: { names: [], addresses: ['127.0.0.1'] } },
  'lists its IPv6 address': { host: '2001:db8::7', certificate: { names: [], addresses: ['2001:db8::7'] } },
  'lists its name behind thousands of others': show('mail.example', ...many, 'mail.example'),
};

/** Cases of the names in a certificate, over each kind of port. */
export function nameCases(protocol: Protocol): readonly HostileCase[] {
  return [...casesOf(protocol, misleading, stops('certificate-name-mismatch')), ...casesOf(protocol, honest, goesOn)];
}

function casesOf(protocol: Protocol, servers: Readonly<Record<string, Shown>>, safe: Conduct): readonly HostileCase[] {
  return Object.entries(servers).flatMap(([name, { host, certificate }]) =>
    overEachPort(name, { protocol, host, server: { certificate }, safe }),
  );
}
