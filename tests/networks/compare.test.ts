import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { causeSchema } from '../../electron/contract/cause';
import { partySchema } from '../../electron/contract/verdict';
import { type CertificateAuthority, createCertificateAuthority } from '../servers/certificate-authority';
import { expectNoPassword } from '../servers/expect-no-password';
import { type MailBed, openMailBed, recordsOf } from '../servers/mail-bed';
import { mailwright } from '../servers/mailwright-command';
import type { DnsRecords } from '../servers/name-server';
import { type NetworkPlan, openClientNetwork } from './client-network';
import type { Intermediary } from './intermediary';
import { guardedNetwork, office, officePassword, officesPlan, otherMachine } from './offices-plan';

/** What `compare --json` prints. */
const comparisonSchema = v.object({
  verdict: v.object({
    cause: v.nullable(causeSchema),
    party: partySchema,
    message: v.object({ text: v.string() }),
  }),
  rows: v.array(v.object({ first: v.string(), second: v.string() })),
});

interface Pair {
  readonly what: string;
  /** The network that differs; the other one is in order. */
  readonly network: () => Promise<NetworkPlan> | NetworkPlan;
  /** `office.example` unless given. */
  readonly domain?: string;
  /** The number of the network that is in order; any unless given. */
  readonly from?: number;
  /** Where given, both runs sign in. */
  readonly password?: string;
  readonly expected: { readonly cause: string | null; readonly party: string; readonly says: RegExp };
}

const mailPorts = [25, 110, 143, 465, 587, 993, 995, 2525];
const records = recordsOf(officesPlan);
const inOrder = (changes: Partial<NetworkPlan> = {}): NetworkPlan => ({ records, ...changes });

let bed: MailBed;
let folder: string;
let networks: number = guardedNetwork;
beforeAll(async () => {
  bed = await openMailBed(officesPlan);
  folder = join(bed.namespace.folder, 'reports');
  await mkdir(folder);
});
afterAll(() => bed?.close());

/** An authority of somebody in between. */
async function authorityOf(name: string): Promise<CertificateAuthority> {
  const parent = join(bed.namespace.folder, name.replaceAll(/\W/g, '-'));
  await mkdir(parent, { recursive: true });
  return await createCertificateAuthority(parent, name);
}

/** Somebody who opens every encrypted connection to the servers of `office.example`. */
async function opener(authority: CertificateAuthority): Promise<readonly Intermediary[]> {
  const kind = 'opens-tls' as const;
  return [
    {
      kind,
      server: office.imap,
      port: 993,
      listensOn: 20_993,
      certificate: await authority.issue(['imap.office.example']),
    },
    {
      kind,
      server: office.smtp,
      port: 465,
      listensOn: 20_465,
      certificate: await authority.issue(['smtp.office.example']),
    },
  ];
}

function onSubmission(kind: Intermediary['kind']): readonly Intermediary[] {
  return [587, 2525].map((port) => ({ kind, server: office.smtp, port, listensOn: 20_000 + port }));
}

/** The records of a name server that does not know these names, or leads them elsewhere. */
function recordsWith(changes: Readonly<Record<string, readonly string[] | null>>): DnsRecords {
  const addresses = Object.entries({ ...records.addresses, ...changes });
  const known = addresses.filter((entry): entry is [string, readonly string[]] => entry[1] !== null);
  return { ...records, addresses: Object.fromEntries(known) };
}

const pairs: readonly Pair[] = [
  {
    what: 'both networks are in order',
    network: () => inOrder(),
    expected: { cause: null, party: 'unknown', says: /every server that was tried works/ },
  },
  {
    what: 'the network loses the answers of the ports for sending',
    network: () => inOrder({ silentPorts: [465, 587, 2525] }),
    expected: { cause: 'submission-blocked-by-network', party: 'this-network', says: /network blocks ports/ },
  },
  {
    what: 'the network loses the answers of 465 and 587, and 2525 is left',
    network: () => inOrder({ silentPorts: [465, 587] }),
    expected: { cause: 'submission-blocked-by-network', party: 'this-network', says: /network blocks ports? / },
  },
  {
    what: 'the gateway refuses the ports for sending',
    network: () => inOrder({ refusedPorts: [465, 587, 2525] }),
    expected: { cause: 'submission-blocked-by-network', party: 'this-network', says: /network blocks ports/ },
  },
  {
    what: 'the network loses the answers of the ports for receiving',
    domain: 'guarded.example',
    network: () => inOrder({ silentPorts: [993, 995, 143, 110] }),
    expected: { cause: 'works-elsewhere', party: 'this-network', says: /network blocks ports? / },
  },
  {
    what: 'only web traffic leaves the network',
    network: () => inOrder({ silentPorts: mailPorts }),
    expected: { cause: 'web-only-network', party: 'this-network', says: /Only web traffic leaves/ },
  },
  {
    what: 'nothing leaves the network',
    network: () => ({ records: null, silentPorts: [443, ...mailPorts] }),
    expected: { cause: 'no-network', party: 'this-network', says: /reached nothing at all/ },
  },
  {
    what: 'the name server of the network denies the mail servers',
    network: () => inOrder({ records: recordsWith({ 'imap.office.example': null, 'smtp.office.example': null }) }),
    expected: { cause: 'name-server-faulty', party: 'this-network', says: /name server of the second network/ },
  },
  {
    what: 'the name server of the network leads the mail servers to another machine',
    network: () => {
      const elsewhere = { 'imap.office.example': [otherMachine], 'smtp.office.example': [otherMachine] };
      return inOrder({ records: recordsWith(elsewhere) });
    },
    expected: { cause: 'interception-by-network', party: 'this-network', says: /second network/ },
  },
  {
    what: 'the name server of the network leads the mail servers to an address where nobody answers',
    network: () => {
      const elsewhere = { 'imap.office.example': ['10.9.8.7'], 'smtp.office.example': ['10.9.8.7'] };
      return inOrder({ records: recordsWith(elsewhere) });
    },
    expected: { cause: 'web-only-network', party: 'this-network', says: /second network/ },
  },
  {
    what: 'a captive portal answers for the web and nothing else leaves',
    network: async () => {
      const certificate = await (await authorityOf('Hotel')).issue(['portal.hotel.example']);
      const portal: Intermediary = { kind: 'portal', server: null, port: 443, listensOn: 20_443, certificate };
      return inOrder({ silentPorts: mailPorts, intermediaries: [portal] });
    },
    expected: { cause: 'no-network', party: 'this-network', says: /second network/ },
  },
  {
    what: 'a VPN is on, and ports for sending are blocked in it',
    network: () => inOrder({ uplink: 'tun0', silentPorts: [465, 587, 2525] }),
    expected: { cause: 'works-elsewhere', party: 'this-computer', says: /VPN/ },
  },
  {
    what: 'a VPN is on and everything works in it',
    network: () => inOrder({ uplink: 'wg0' }),
    expected: { cause: null, party: 'unknown', says: /every server that was tried works/ },
  },
  {
    what: 'the packet filter of one server bans the address of the network',
    network: () => inOrder({ bannedBy: [office.imap] }),
    expected: { cause: 'banned-after-failures', party: 'provider', says: /imap\.office\.example shuts the second/ },
  },
  {
    what: 'antivirus opens encrypted connections',
    network: async () => inOrder({ intermediaries: await opener(await authorityOf('Avast Web/Mail Shield Root')) }),
    expected: { cause: 'interception-by-antivirus', party: 'this-computer', says: /opens the connection/ },
  },
  {
    what: 'the gateway of a company opens encrypted connections',
    network: async () => inOrder({ intermediaries: await opener(await authorityOf('Acme Corporation Root')) }),
    expected: { cause: 'interception-by-network', party: 'this-network', says: /opens the connection/ },
  },
  {
    what: 'STARTTLS is left out on the way',
    network: () => inOrder({ silentPorts: [465], intermediaries: onSubmission('strips-starttls') }),
    expected: {
      cause: 'interception-by-network',
      party: 'this-network',
      says: /alters what smtp\.office\.example says/,
    },
  },
  {
    what: 'a firewall writes over what the server for sending says',
    network: () => inOrder({ silentPorts: [465], intermediaries: onSubmission('masks') }),
    expected: {
      cause: 'interception-by-network',
      party: 'this-network',
      says: /alters what smtp\.office\.example says/,
    },
  },
  {
    what: 'something takes the connections for sending and says nothing',
    network: () => inOrder({ silentPorts: [465], intermediaries: onSubmission('holds') }),
    expected: { cause: 'submission-blocked-by-network', party: 'this-network', says: /second network/ },
  },
  {
    what: 'IPv6 is broken in the network',
    domain: 'six.example',
    network: () => inOrder({ isV6Silent: true }),
    expected: { cause: 'connection-timed-out', party: 'this-network', says: /IPv6/ },
  },
  {
    what: 'the servers have renewed their certificates in between',
    network: async () => inOrder({ intermediaries: await opener(bed.authority) }),
    expected: { cause: null, party: 'unknown', says: /every server that was tried works/ },
  },
  {
    what: 'the server for sending is down',
    domain: 'down.example',
    network: () => inOrder(),
    expected: { cause: 'connection-refused', party: 'provider', says: /smtp\.down\.example/ },
  },
  {
    what: 'the certificate names another host from everywhere',
    domain: 'misnamed.example',
    network: () => inOrder(),
    expected: { cause: 'certificate-name-mismatch', party: 'provider', says: /misnamed\.example/ },
  },
  {
    what: 'the password is wrong from everywhere',
    password: 'not the password 4711',
    network: () => inOrder(),
    expected: { cause: 'wrong-password', party: 'you', says: /did not accept/ },
  },
  {
    what: 'the server accepts the password from one network alone',
    domain: 'guarded.example',
    from: guardedNetwork,
    password: officePassword,
    network: () => inOrder(),
    expected: { cause: 'works-elsewhere', party: 'unknown', says: /refused the sign-in from the second network/ },
  },
];

/** Looks from a new network, and gives the file of the report. */
async function look(
  plan: NetworkPlan,
  { domain = 'office.example', password }: Pair,
  number = ++networks,
): Promise<string> {
  const { namespace } = await openClientNetwork(bed.namespace, number, plan);
  try {
    const file = join(folder, `${number}.mailwright`);
    const command = [password === undefined ? 'detect' : 'check', `jane@${domain}`, '--save-report', file, '--verbose'];
    const given = password === undefined ? {} : { password };
    const run = await mailwright({ namespace, authorityFile: bed.authority.file, ...given }, command);
    expect([0, 1, 3], run.stderr).toContain(run.exitCode);
    if (password !== undefined) expectNoPassword(run.stdout + run.stderr, `jane@${domain}`, password);
    return file;
  } finally {
    await namespace.remove();
  }
}

const seen = new Map<string, string>();

/** The report of a network in order; each account is looked at once. */
async function goodReport(pair: Pair): Promise<string> {
  const account = `${pair.domain} ${pair.password}`;
  const file = seen.get(account) ?? (await look(inOrder(), pair, pair.from));
  seen.set(account, file);
  return file;
}

async function compare(first: string, second: string) {
  const run = await mailwright({ namespace: bed.namespace }, ['compare', first, second, '--json']);
  return { exitCode: run.exitCode, ...v.parse(comparisonSchema, JSON.parse(run.stdout)) };
}

describe('compare, of two networks with real servers', () => {
  const table: string[] = [];
  afterAll(() => process.stdout.write(`${table.join('\n')}\n`));

  it.each(pairs.map((pair) => [pair.what, pair] as const))('%s', async (_, pair) => {
    const good = await goodReport(pair);
    const other = await look(await pair.network(), pair);

    const { verdict, exitCode, rows } = await compare(good, other);
    table.push(`${pair.what}: ${verdict.cause ?? 'nothing'}, ${verdict.party}. ${verdict.message.text}`);
    const { cause, party, says } = pair.expected;
    expect({ cause: verdict.cause, party: verdict.party }, JSON.stringify({ verdict, rows })).toEqual({ cause, party });
    expect(verdict.message.text).toMatch(says);
    expect(exitCode).toBe(0);
    // The order of the files changes the words, and neither cause nor party.
    expect((await compare(other, good)).verdict).toMatchObject({ cause, party });
  });
});
