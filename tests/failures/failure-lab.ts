import { join } from 'node:path';
import { createCertificateAuthority } from '../servers/certificate-authority';
import { startDocumentServer } from '../servers/document-server';
import { type Dovecot, type FetchingHost, startDovecot } from '../servers/dovecot';
import { startExim } from '../servers/exim';
import { startNameServer } from '../servers/name-server';
import { createNetworkNamespace, type NetworkNamespace } from '../servers/network-namespace';
import { type SubmissionHost, startPostfix } from '../servers/postfix';
import { type FailureRow, goodAddress, goodHost, type Place, type Published, rightPassword } from './failure-row';

/** The real servers of all rows, in one network of their own. */
export interface Lab {
  readonly namespace: NetworkNamespace;
  placeOf(row: FailureRow): Place;
  close(): Promise<void>;
}

const documentAddress = '192.31.196.1';

/** Names that belong to no row. */
const otherNames = {
  // A block list has the octets of the address that connects, the last one first. RFC 5782 §2.1.
  '254.196.31.192.blocklist.example': ['127.0.0.2'],
  'elsewhere.example': ['192.31.196.2'],
  [goodHost]: [goodAddress],
};

/** Starts one Dovecot, one Postfix and one Exim for most rows, and what single rows need of their own. */
export async function openFailureLab(rows: readonly FailureRow[]): Promise<Lab> {
  const addressOf = (row: FailureRow) => `192.31.196.${10 + rows.indexOf(row)}`;
  const namespace = await createNetworkNamespace([documentAddress, goodAddress, ...rows.map(addressOf)]);
  try {
    const authority = await createCertificateAuthority(namespace.folder);
    const places = new Map<FailureRow, Place>();
    for (const row of rows) {
      const { names, ...wishes } = row.certificate ?? {};
      const domain = `${row.label}.example`;
      const host = `mail.${domain}`;
      const certificate = await authority.issue(names ?? [host], { fileName: host, ...wishes });
      const person = `${row.localPart ?? 'jane'}@${domain}`;
      places.set(row, {
        label: row.label,
        domain,
        host,
        address: addressOf(row),
        person,
        certificate,
        expects: row.expects,
        namespace,
        authority,
      });
    }
    const placeOf = (row: FailureRow): Place => {
      const place = places.get(row);
      if (place === undefined) throw new Error(`${row.name} is not in this lab`);
      return place;
    };
    const lab: Lab = { namespace, placeOf, close: namespace.remove };

    await startNames(namespace, rows, lab);
    const documents = (served: readonly FailureRow[]) =>
      Object.fromEntries(served.map((row) => [settingsUrl(placeOf(row)), settingsDocument(row, placeOf(row))]));
    const filters = rows.flatMap((row) => row.filter?.(addressOf(row)) ?? []);
    const good = { address: goodAddress, certificate: await authority.issue([goodHost]) };
    const dovecot = await startAllDovecots(rows, lab, { ...good, ports: [143] });
    await Promise.all([
      startDocumentServer(
        namespace,
        documentAddress,
        documents(rows.filter(({ hasWeb, isUnpublished }) => !hasWeb && !isUnpublished)),
        authority,
      ),
      ...rows
        .filter(({ hasWeb }) => hasWeb)
        .map((row) => startDocumentServer(namespace, addressOf(row), documents([row]), authority)),
      startPostfixOf(rows, lab, dovecot, { ...good, ports: [587, 465] }),
      startEximOf(rows, lab),
      ...rows.map((row) => row.prepare?.(placeOf(row))),
    ]);
    const table = `table inet lab {\nchain input {\ntype filter hook input priority 0; policy accept;\n${filters.join('\n')}\n}\n}\n`;
    await namespace.run('nft', ['-f', '-'], { input: table });
    return lab;
  } catch (error) {
    await namespace.remove();
    throw error;
  }
}

async function startNames(namespace: NetworkNamespace, rows: readonly FailureRow[], { placeOf }: Lab): Promise<void> {
  const names = rows.flatMap((row) => {
    const { host, address, domain } = placeOf(row);
    const web = new URL(settingsUrl({ domain })).hostname;
    const certified = row.hasCertifiedNames === true ? (row.certificate?.names ?? []) : [];
    return [
      [host, [address]] as const,
      [web, [row.hasWeb ? address : documentAddress]] as const,
      ...certified.map((name) => [name, [address]] as const),
    ];
  });
  const mx = Object.fromEntries(rows.map(placeOf).map(({ domain, host }) => [domain, host]));
  await startNameServer(namespace, {
    addresses: { ...Object.fromEntries(names), ...otherNames },
    mx: { ...mx, 'takes-none.example': '.' },
  });
}

async function startAllDovecots(
  rows: readonly FailureRow[],
  { namespace, placeOf }: Lab,
  good: FetchingHost,
): Promise<Dovecot> {
  const accounts = rows.map((row) => ({
    login: placeOf(row).person,
    password: rightPassword,
    ...(row.accountFields === undefined ? {} : { fields: row.accountFields }),
    ...(row.folders === undefined ? {} : { folders: row.folders }),
  }));
  const shared = [good];
  const starting: Promise<Dovecot>[] = [];
  for (const row of rows) {
    if (row.dovecot === null) continue;
    const { own, ports = [993], settings = '' } = row.dovecot ?? {};
    const { address, certificate } = placeOf(row);
    const host: FetchingHost = { address, ports, settings, certificate };
    if (own === undefined) shared.push(host);
    else {
      const name = `dovecot-${row.label}`;
      const wishes = await own(join(namespace.folder, name));
      starting.push(startDovecot(namespace, [host], accounts, { ...wishes, name }));
    }
  }
  const [common] = await Promise.all([startDovecot(namespace, shared, accounts), ...starting]);
  return common;
}

async function startPostfixOf(
  rows: readonly FailureRow[],
  { namespace, placeOf }: Lab,
  { authSocket, mailFolder }: Dovecot,
  good: SubmissionHost,
): Promise<void> {
  const hosts = rows.flatMap((row): readonly SubmissionHost[] => {
    if (row.postfix === null || row.exim !== undefined) return [];
    const { ports = [465], settings = [] } = row.postfix ?? {};
    const { address, certificate } = placeOf(row);
    return [{ address, ports, settings, certificate }];
  });
  const fates = Object.fromEntries(rows.map((row) => [placeOf(row).person, 'inbox' as const]));
  await startPostfix(namespace, [good, ...hosts], authSocket, { mailFolder, fates }, [
    // Everybody owns the address that is the login name.
    'smtpd_sender_login_maps = regexp:{ { /^(.*)$$/ $${1} } }',
    'smtpd_error_sleep_time = 0',
    // Rates are counted for longer than any run takes.
    'anvil_rate_time_unit = 600s',
  ]);
}

async function startEximOf(rows: readonly FailureRow[], { namespace, placeOf }: Lab): Promise<void> {
  const served = rows.filter(({ exim }) => exim !== undefined);
  const isAt = (row: FailureRow) => `eq{$received_ip_address}{${placeOf(row).address}}`;
  const listOf = (list: 'connect' | 'rcpt' | 'data') =>
    served.flatMap((row) => {
      const [verb, ...conditions] = row.exim?.[list] ?? [];
      const lines = [`condition = \${if ${isAt(row)}}`, ...conditions].map((line) => `    ${line}\n`);
      return verb === undefined ? [] : [`  ${verb}\n${lines.join('')}`];
    });
  const settingOf = (setting: 'ciphers' | 'connectionsPerHost', usual: string) =>
    served.reduce((others, row) => {
      const own = row.exim?.[setting];
      return own === undefined ? others : `\${if ${isAt(row)}{${own}}{${others}}}`;
    }, usual);
  await startExim(namespace, {
    hosts: served.map(placeOf),
    accounts: served.map((row) => ({ login: placeOf(row).person, password: rightPassword })),
    settings: `acl_smtp_connect = connect
acl_smtp_rcpt = rcpt
acl_smtp_data = data
tls_require_ciphers = ${settingOf('ciphers', 'NORMAL')}
smtp_accept_max_per_host = ${settingOf('connectionsPerHost', '0')}`,
    lists: (['connect', 'rcpt', 'data'] as const)
      .map((list) => `${list}:\n${listOf(list).join('')}  accept\n`)
      .join('\n'),
  });
}

function settingsUrl({ domain }: Pick<Place, 'domain'>): string {
  return `https://autoconfig.${domain}/mail/config-v1.1.xml`;
}

function settingsDocument(
  {
    incoming = { protocol: 'imap', port: 993, socketType: 'SSL' },
    outgoing = { protocol: 'smtp', port: 465, socketType: 'SSL' },
  }: FailureRow,
  { domain, host }: Place,
): string {
  const server = (kind: string, { protocol, port, socketType, isElsewhere }: Published) => `<${kind} type="${protocol}">
      <hostname>${isElsewhere ? goodHost : host}</hostname><port>${port}</port><socketType>${socketType}</socketType>
      <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username>
    </${kind}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<clientConfig version="1.1">
  <emailProvider id="${domain}">
    <domain>${domain}</domain>
    ${server('incomingServer', incoming)}
    ${server('outgoingServer', outgoing)}
  </emailProvider>
</clientConfig>
`;
}
