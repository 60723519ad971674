import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WishedServer } from '../../electron/core/verify-published/settings-to-verify';
import { type MailBed, openMailBed } from '../servers/mail-bed';
import { socketName } from '../servers/network-namespace';
import { ordinaryPassword } from '../servers/sample-plan';
import {
  hostOfPlace,
  type LabPlace,
  type LookupDomain,
  lookupDomains,
  providerAutodiscover,
  providerDocument,
  providerDomain,
  type Served,
} from './lookup-domains';

/** The domains of the lab in a network of their own, with the servers of their providers. */
export interface LookupBed extends MailBed {
  /** Hosts that have been told an address so far, each once. */
  toldHosts(address: string): Promise<readonly string[]>;
}

const webAddress = '192.31.196.80';
const mailAddress = '192.31.196.90';
/** Where programs ask for an entry of Mozilla's list. */
const listUrls = ['https://live.thunderbird.net/autoconfig/v1.1/', 'https://autoconfig.thunderbird.net/v1.1/'];

/** The local parts of the addresses that are looked up, one for each program. */
const localParts = ['thunderbird', 'delta-chat'];

/** Opens the lab; every mailbox has the ordinary password. */
export async function openLookupBed(): Promise<LookupBed> {
  const documents = Object.assign({}, ...lookupDomains.map(documentsOf)) as Readonly<Record<string, string>>;
  const webHosts = [
    ...new Set([...Object.keys(documents), ...listUrls].map((url) => new URL(url).hostname).concat(emptyHosts())),
  ];
  const names = lookupDomains.flatMap(({ right, places }) =>
    [right, ...Object.values(places).filter(isServers)].flat(),
  );
  const mailHosts = [...new Set(names.map(({ host }) => host))].filter((host) => !host.endsWith('.gone.example'));
  const bed = await openMailBed({
    hosts: [
      { names: mailHosts, addresses: [mailAddress], fetching: [993, 995], submission: [587] },
      { names: webHosts, addresses: [webAddress], fetching: [], submission: [] },
    ],
    accounts: lookupDomains.flatMap(({ domain }) =>
      localParts.map((localPart) => ({ login: `${localPart}@${domain}`, password: ordinaryPassword })),
    ),
    mx: Object.fromEntries(having('mx').map(({ domain }) => [domain, `mx.${providerDomain}`])),
    srv: Object.assign({}, ...lookupDomains.map(recordsOf)),
    documents: { 'https://unasked.example/': '' },
  });
  try {
    const { namespace, authority } = bed;
    const log = join(namespace.folder, 'lookups.log');
    const plan = join(namespace.folder, 'lookups.json');
    const files = await authority.issue(webHosts, { fileName: 'lookups' });
    await writeFile(log, '');
    await writeFile(plan, JSON.stringify({ address: webAddress, ...files, documents, providerDocument, log }));
    const program = fileURLToPath(new URL('published-lookup-web-process.mjs', import.meta.url));
    const sockets = [80, 443].map((port) => socketName(webAddress, port));
    await namespace.startServer(process.execPath, [program, plan], sockets);
    return { ...bed, toldHosts: async (address) => hostsTold(await readFile(log, 'utf8'), address) };
  } catch (error) {
    await bed.close();
    throw error;
  }
}

function hostsTold(log: string, address: string): readonly string[] {
  const requests = log
    .split('\n')
    .flatMap((line) => (line === '' ? [] : (JSON.parse(line) as { host: string; told: string })));
  return [...new Set(requests.filter(({ told }) => told.includes(address)).map(({ host }) => host))];
}

function having(place: LabPlace): readonly LookupDomain[] {
  return lookupDomains.filter(({ places }) => places[place] !== undefined);
}

/** Hosts with a web server that has no settings. */
function emptyHosts(): readonly string[] {
  return lookupDomains.flatMap(({ domain, places }) =>
    Object.entries(places).flatMap(([place, served]) =>
      served.length === 0 ? [hostOfPlace(domain, place as LabPlace)] : [],
    ),
  );
}

function isServers(served: Served): served is readonly WishedServer[] {
  return typeof served !== 'string';
}

/** The documents of a domain by their URL. */
function documentsOf({ domain, places }: LookupDomain): Readonly<Record<string, string>> {
  const documents: Record<string, string> = {};
  for (const [place, served] of Object.entries(places) as [LabPlace, Served][]) {
    if (served.length === 0) continue;
    for (const url of urlsOf(domain, place)) documents[url] = documentAt(place, domain, served);
  }
  return documents;
}

function documentAt(place: LabPlace, domain: string, served: Served): string {
  if (served === 'wants-password' || served === 'to-provider') return served;
  if (!isServers(served))
    return '<!doctype html><html><head><meta charset="utf-8"><title>Parked</title></head><body>Parked</body></html>\n';
  return place.startsWith('autodiscover') ? autodiscoverAnswer(served) : autoconfigDocument(domain, served);
}

function urlsOf(domain: string, place: LabPlace): readonly string[] {
  const host = hostOfPlace(domain, place);
  switch (place) {
    case 'autoconfig':
    case 'mx':
      return [`https://${host}/mail/config-v1.1.xml`];
    case 'autoconfig-http':
      return [`http://${host}/mail/config-v1.1.xml`];
    case 'well-known':
      return [`https://${host}/.well-known/autoconfig/mail/config-v1.1.xml`];
    case 'well-known-http':
      return [`http://${host}/.well-known/autoconfig/mail/config-v1.1.xml`];
    case 'autodiscover-host':
    case 'autodiscover-domain':
    case 'autodiscover-srv':
      return [`https://${host}/autodiscover/autodiscover.xml`];
    case 'ispdb':
      return listUrls.map((url) => url + domain);
    case 'srv':
      return [];
  }
}

function recordsOf({ domain, places }: LookupDomain): Readonly<Record<string, { target: string; port: number }>> {
  const named = places.srv !== undefined && isServers(places.srv) ? places.srv : [];
  const services = { imap: '_imaps', pop3: '_pop3s', smtp: '_submission' };
  return Object.fromEntries([
    ...named.map(
      ({ protocol, host, port }) => [`${services[protocol]}._tcp.${domain}`, { target: host, port }] as const,
    ),
    ...(places['autodiscover-srv'] === undefined
      ? []
      : [[`_autodiscover._tcp.${domain}`, { target: providerAutodiscover, port: 443 }] as const]),
  ]);
}

const socketTypes = { tls: 'SSL', starttls: 'STARTTLS', none: 'plain' } as const;

function autoconfigDocument(domain: string, served: readonly WishedServer[]): string {
  const servers = served.map(({ protocol, host, port, security }) => {
    const tag = protocol === 'smtp' ? 'outgoingServer' : 'incomingServer';
    return `    <${tag} type="${protocol}">
      <hostname>${host}</hostname>
      <port>${port}</port>
      <socketType>${socketTypes[security]}</socketType>
      <authentication>password-cleartext</authentication>
      <username>%EMAILADDRESS%</username>
    </${tag}>
`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${domain}">
    <domain>${domain}</domain>
    <displayName>${domain}</displayName>
${servers.join('')}  </emailProvider>
</clientConfig>
`;
}

function autodiscoverAnswer(served: readonly WishedServer[]): string {
  const protocols = served.map(
    ({ protocol, host, port }) => `      <Protocol>
        <Type>${protocol.toUpperCase()}</Type>
        <Server>${host}</Server>
        <Port>${port}</Port>
        <SSL>on</SSL>
        <AuthRequired>on</AuthRequired>
      </Protocol>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
  <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
    <Account>
      <AccountType>email</AccountType>
      <Action>settings</Action>
${protocols.join('')}    </Account>
  </Response>
</Autodiscover>
`;
}
