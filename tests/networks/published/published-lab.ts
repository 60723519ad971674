import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type CertificateAuthority, createCertificateAuthority } from '../../servers/certificate-authority';
import { startDovecot } from '../../servers/dovecot';
import { type MailwrightRun, mailwright } from '../../servers/mailwright-command';
import { createNetworkNamespace, type NetworkNamespace, socketName } from '../../servers/network-namespace';
import { startPostfix } from '../../servers/postfix';
import { startAuthoritativeServer } from './authoritative-server';
import type { LabDomain } from './lab-domain';
import { type ServedFile, type ServedHost, startWebServer } from './web-server';

/** Addresses of the lab. */
export const labAddresses = {
  web: '192.31.196.80',
  /** A web server in front of others, as of a content network. */
  proxy: '192.31.196.81',
  mail: '192.31.196.10',
  /** An address where nobody listens. */
  deserted: '192.31.196.99',
  desertedV6: '2620:4f:8000::99',
  first: '192.31.196.51',
  second: '192.31.196.52',
} as const;

const execute = promisify(execFile);
const program = join(__dirname, '../../../dist/cli/mailwright.js');

const domainOfHost = 'hoster.example';
const hostersZone = [
  `autoconfig A ${labAddresses.web}`,
  `imap A ${labAddresses.mail}`,
  `smtp A ${labAddresses.mail}`,
  `ns1 A ${labAddresses.first}`,
  `ns2 A ${labAddresses.second}`,
];

/** A network with domains, their two authoritative servers, a caching resolver, a web server and mail servers. */
export interface PublishedLab {
  readonly namespace: NetworkNamespace;
  verify(domain: string): Promise<MailwrightRun>;
  close(): Promise<void>;
}

/** Opens the lab. Where a domain had other lines before, its resolver keeps them. */
export async function openPublishedLab(domains: readonly LabDomain[]): Promise<PublishedLab> {
  const { web, proxy, mail, deserted, desertedV6, first, second } = labAddresses;
  const namespace = await createNetworkNamespace([web, proxy, mail, deserted, desertedV6, first, second]);
  try {
    const authority = await createCertificateAuthority(namespace.folder);
    await startMail(namespace, authority, domains);
    await startWebServer(namespace, [web, proxy], await hostsOf(domains, authority));
    const earlier = domains.filter(({ linesBefore }) => linesBefore !== undefined);
    const at = (linesOf: (domain: LabDomain) => readonly string[], serial: number) => ({
      ...Object.fromEntries(domains.map((domain) => [domain.name, zoneText(domain.name, linesOf(domain), serial)])),
      [domainOfHost]: zoneText(domainOfHost, hostersZone, 1),
    });
    const before = (domain: LabDomain) => domain.linesBefore ?? domain.lines;
    const atSecond = (domain: LabDomain) => domain.linesAtSecond ?? before(domain);
    const servers = [
      await startAuthoritativeServer(namespace, first, at(before, 2)),
      await startAuthoritativeServer(namespace, second, at(atSecond, 1)),
    ];
    await startResolver(namespace, first);
    for (const { name, lines } of earlier) {
      await lookUp(namespace, name);
      for (const server of servers) await server.replaceZone(name, zoneText(name, lines, 3));
    }
    await Promise.all(earlier.map(({ name }) => untilReplaced(namespace, name)));
    for (const domain of domains) await writeSettings(namespace, domain);
    return {
      namespace,
      verify: (domain) =>
        mailwright({ namespace, authorityFile: authority.file }, [
          ...['publish', domain, '--from', settingsFile(namespace, domain), '--verify', '--json'],
        ]),
      close: namespace.remove,
    };
  } catch (error) {
    await namespace.remove();
    throw error;
  }
}

async function startMail(namespace: NetworkNamespace, authority: CertificateAuthority, domains: readonly LabDomain[]) {
  const names = [`imap.${domainOfHost}`, `smtp.${domainOfHost}`, ...domains.flatMap(({ mailHost }) => mailHost ?? [])];
  const certificate = await authority.issue(names, { fileName: 'mail' });
  const address = labAddresses.mail;
  const dovecot = await startDovecot(namespace, [{ address, ports: [993, 143], certificate }], []);
  const delivery = { mailFolder: dovecot.mailFolder, fates: {} };
  await startPostfix(namespace, [{ address, ports: [587, 465], certificate }], dovecot.authSocket, delivery);
}

async function hostsOf(domains: readonly LabDomain[], authority: CertificateAuthority): Promise<readonly ServedHost[]> {
  const hosts: ServedHost[] = [];
  for (const { files, certificates = {}, mailHost } of domains) {
    const hostOf = (place: string) => place.slice(0, place.indexOf('/'));
    const names = new Set([...Object.keys(files).map(hostOf), ...(mailHost === undefined ? [] : [mailHost])]);
    for (const host of names) {
      const flaw = certificates[host];
      const wishes =
        flaw === 'expired'
          ? { fromDay: -20, toDay: -3 }
          : flaw === 'untrusted'
            ? ({ issuer: 'stranger' } as const)
            : {};
      const served = Object.entries(files).flatMap(([place, file]): [string, ServedFile][] =>
        hostOf(place) === host ? [[place.slice(host.length), file]] : [],
      );
      const certificate = await authority.issue([host], { fileName: `web-${host}`, ...wishes });
      hosts.push({ host, certificate, files: Object.fromEntries(served) });
    }
  }
  return hosts;
}

/** A caching resolver, which asks the first authoritative server and keeps records of every kind. */
async function startResolver(namespace: NetworkNamespace, upstream: string): Promise<void> {
  const lines = [
    ...['keep-in-foreground', 'user=root', 'pid-file=', 'no-resolv', 'no-hosts', 'bind-interfaces'],
    ...['listen-address=127.0.0.1', `server=${upstream}`, 'cache-size=5000', 'cache-rr=ANY'],
  ];
  const file = join(namespace.folder, 'resolver.conf');
  await writeFile(file, `${lines.join('\n')}\n`);
  await namespace.startServer('dnsmasq', [`--conf-file=${file}`], [socketName('127.0.0.1', 53)]);
}

const lookUpProgram = `
  const { Resolver } = require('node:dns').promises;
  const [name, server] = process.argv.slice(1);
  const resolver = new Resolver();
  if (server) resolver.setServers([server]);
  resolver.resolveSrv('_imaps._tcp.' + name).then((records) => console.log(JSON.stringify(records)));
`;

/** Has the resolver learn the services of a domain. */
async function lookUp(namespace: NetworkNamespace, domain: string, server?: string): Promise<string> {
  const args = ['-e', lookUpProgram, domain, ...(server === undefined ? [] : [server])];
  return await namespace.run(process.execPath, args);
}

/** Waits until both servers give the new answer. */
async function untilReplaced(namespace: NetworkNamespace, domain: string): Promise<void> {
  const kept = await lookUp(namespace, domain);
  for (const server of [labAddresses.first, labAddresses.second]) {
    for (const end = Date.now() + 60_000; (await lookUp(namespace, domain, server)) === kept; ) {
      if (Date.now() > end) throw new Error(`${server} does not read the new zone of ${domain}`);
    }
  }
}

function zoneText(zone: string, lines: readonly string[], serial: number): string {
  const head = [
    `$ORIGIN ${zone}.`,
    '$TTL 3000',
    `@ SOA ns1.${domainOfHost}. postmaster.${domainOfHost}. ${serial} 3600 600 86400 300`,
    `@ NS ns1.${domainOfHost}.`,
    `@ NS ns2.${domainOfHost}.`,
  ];
  return `${[...head, ...lines].join('\n')}\n`;
}

function settingsFile(namespace: NetworkNamespace, domain: string): string {
  return join(namespace.folder, `${domain}.mailwright-settings.json`);
}

async function writeSettings(namespace: NetworkNamespace, { name, mailHost }: LabDomain): Promise<void> {
  await writeFile(settingsFile(namespace, name), settingsText(name, mailHost));
}

function settingsText(domain: string, mailHost?: string): string {
  const server = (protocol: string, host: string, port: number, security: string) => {
    return { protocol, host: mailHost ?? host, port, security, login: `jane@${domain}`, auth: ['password'] };
  };
  const smtp = `smtp.${domainOfHost}`;
  return JSON.stringify({
    format: 'mailwright-settings',
    version: 1,
    address: `jane@${domain}`,
    name: null,
    incoming: server('imap', `imap.${domainOfHost}`, 993, 'tls'),
    outgoing: server('smtp', smtp, 465, 'tls'),
    alternatives: [server('smtp', smtp, 587, 'starttls')],
  });
}

/** Everything that a right domain publishes, as our own command writes it. */
export async function rightDomain(folder: string, name: string, mailHost?: string): Promise<LabDomain> {
  const from = join(folder, `${name}.mailwright-settings.json`);
  const out = join(folder, `published-${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(from, settingsText(name, mailHost));
  await execute(process.execPath, [program, 'publish', name, '--from', from, '--out', out]);
  const read = async (ending: string) => await readFile(join(out, `${name}.${ending}`), 'utf8');
  const pacc = await read('user-agent-configuration.json');
  const autoconfig = { body: await read('config-v1.1.xml'), type: 'text/xml' };
  const zone = (await read('zone.txt')).split('\n').filter((line) => /^[\w.-]+\s+(?:SRV|TXT)\s/.test(line));
  const digest = createHash('sha256').update(pacc).digest('base64');
  if (!zone.some((line) => line.includes(digest)))
    throw new Error('The zone lines lack the digest of the PACC document');
  const { web, mail } = labAddresses;
  return {
    name,
    ...(mailHost === undefined ? {} : { mailHost }),
    lines: [
      ...zone,
      ...['@', 'autoconfig', 'autodiscover', 'ua-auto-config'].map((label) => `${label} A ${web}`),
      '@ MX 10 imap.hoster.example.',
      '@ TXT "v=spf1 mx -all"',
      ...(mailHost === undefined ? [] : [`${mailHost.split('.')[0]} A ${mail}`]),
    ],
    files: {
      [`autoconfig.${name}/mail/config-v1.1.xml`]: autoconfig,
      [`${name}/.well-known/autoconfig/mail/config-v1.1.xml`]: autoconfig,
      [`autodiscover.${name}/autodiscover/autodiscover.xml`]: {
        body: await read('autodiscover.xml'),
        type: 'text/xml',
      },
      [`ua-auto-config.${name}/.well-known/user-agent-configuration.json`]: { body: pacc, type: 'application/json' },
      [`autoconfig.${name}/mail.mobileconfig`]: { body: await read('mobileconfig') },
    },
  };
}
