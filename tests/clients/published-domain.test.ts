import { readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parse } from 'plist';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishedFiles } from '../../electron/core/programs/publish/published-places';
import { sha256InBase64 } from '../../electron/node/request-export';
import { type CertificateAuthority, createCertificateAuthority } from '../servers/certificate-authority';
import { mailwright, reportOf } from '../servers/mailwright-command';
import { startNameServer } from '../servers/name-server';
import { createNetworkNamespace, type NetworkNamespace } from '../servers/network-namespace';
import { complaints, mailKeys, profileKeys } from './apple-key-table';
import { outputOf } from './installed-program';
import { type PublishedFolder, webServers } from './published-web-server';

const domain = 'northfold.example';
const names = publishedFiles(domain);
const webAddress = '192.31.196.1';
const webHosts = ['autoconfig', 'autodiscover', 'ua-auto-config'].map((label) => `${label}.${domain}`);

/** A settings file as `--save-settings` writes it: one person's, on ports that every channel can name. */
const settings = {
  format: 'mailwright-settings',
  version: 1,
  address: `jane@${domain}`,
  name: 'Jane Doe',
  incoming: { protocol: 'imap', host: `imap.${domain}`, port: 993, security: 'tls' },
  outgoing: { protocol: 'smtp', host: `smtp.${domain}`, port: 465, security: 'tls' },
  alternatives: [],
};

let namespace: NetworkNamespace;
let authority: CertificateAuthority;
let folder: string;
let published: PublishedFolder;
beforeAll(async () => {
  namespace = await createNetworkNamespace([webAddress]);
  authority = await createCertificateAuthority(namespace.folder);
  folder = join(namespace.folder, 'published');
  await mkdir(folder);
  const file = join(namespace.folder, 'settings.json');
  await writeFile(file, JSON.stringify(settings));
  const ended = await mailwright({ namespace }, ['publish', domain, '--from', file, '--out', folder]);
  expect(ended.exitCode, ended.stderr).toBe(0);
  published = {
    ...{ namespace, folder, stem: domain, address: webAddress },
    certificate: await authority.issue(webHosts),
  };
  await startNameServer(namespace, {
    addresses: Object.fromEntries(
      [...webHosts, `imap.${domain}`, `smtp.${domain}`].map((name) => [name, [webAddress]]),
    ),
    txt: { [`_ua-auto-config.${domain}`]: [await digestInZone()] },
  });
});
afterAll(() => namespace?.remove());

function text(name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

async function digestInZone(): Promise<string> {
  return /^_ua-auto-config +TXT "(.*)"$/m.exec(await text(names.zone))?.[1] ?? '';
}

describe('the lines for the zone', () => {
  it('are a zone for BIND, beside what every zone has', async () => {
    const others = ['imap', 'smtp', 'www', 'ns'].map((label) => `${label} A 192.0.2.7`);
    const start = ['$TTL 3600', '@ SOA ns hostmaster 1 7200 900 1209600 3600', '@ NS ns', ...others];
    const zone = join(namespace.folder, 'zone');
    await writeFile(zone, `${start.join('\n')}\n$INCLUDE ${join(folder, names.zone)}\n`);

    const said = outputOf('named-checkzone', ['-i', 'local', '-k', 'fail', '-S', 'fail', domain, zone]).toString();

    expect(said).toMatch(/OK$/m);
    expect(said).not.toMatch(/warning|has no address|is a CNAME/);
  });

  it('have the digest of the very bytes of the file', async () => {
    expect(await digestInZone()).toBe(
      `v=UAAC1; a=sha256; d=${sha256InBase64(await readFile(join(folder, names.pacc)))}`,
    );
  });
});

describe('the profile', () => {
  it('has the keys, types and values of the key table, and no others', async () => {
    const profile = v.parse(v.record(v.string(), v.unknown()), parse(await text(names.profile)));
    const [mail] = v.parse(v.tuple([v.record(v.string(), v.unknown())]), profile['PayloadContent']);
    expect(complaints(profile, profileKeys)).toEqual([]);
    expect(complaints(mail, mailKeys)).toEqual([]);
  });
});

describe('independent readers', () => {
  it.each([names.autoconfig, names.autodiscover, names.profile])('find %s well-formed', (name) => {
    expect(outputOf('xmllint', ['--noout', '--nonet', join(folder, name)]).toString()).toBe('');
  });

  it('find the servers in the autoconfig file by XPath', () => {
    const ask = (path: string) =>
      outputOf('xmllint', ['--xpath', path, join(folder, names.autoconfig)])
        .toString()
        .trim();
    expect(ask('string(/clientConfig/emailProvider/incomingServer[@type="imap"]/hostname)')).toBe(`imap.${domain}`);
    expect(ask('string(/clientConfig/emailProvider/outgoingServer[@type="smtp"]/port)')).toBe('465');
  });

  it('find the servers in the Autodiscover file in its own name space', () => {
    const program = `import sys, xml.etree.ElementTree as tree
space = '{http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a}'
for protocol in tree.parse(sys.argv[1]).iter(space + 'Protocol'):
    print(*[protocol.findtext(space + name) for name in ('Type', 'Server', 'Port', 'SSL', 'LoginName')])
`;
    expect(outputOf('python3', ['-c', program, join(folder, names.autodiscover)]).toString()).toBe(
      `IMAP imap.${domain} 993 on None\nSMTP smtp.${domain} 465 on None\n`,
    );
  });

  it('find the hosts in the PACC file', () => {
    const program = `import json, sys
settings = json.load(open(sys.argv[1], encoding='utf-8'))
print(settings['protocols']['imap']['host'], settings['protocols']['submit']['host'], settings['authentication']['password'])
`;
    expect(outputOf('python3', ['-c', program, join(folder, names.pacc)]).toString()).toBe(
      `imap.${domain} smtp.${domain} True\n`,
    );
  });

  it('find no address, no name and no login name in the profile', () => {
    const program = `import plistlib, sys
profile = plistlib.load(open(sys.argv[1], 'rb'))
mail = profile['PayloadContent'][0]
print(mail['IncomingMailServerHostName'], mail['OutgoingMailServerPortNumber'], [key for key in mail if 'Username' in key or key in ('EmailAddress', 'EmailAccountName')])
`;
    expect(outputOf('python3', ['-c', program, join(folder, names.profile)]).toString()).toBe(
      `imap.${domain} 465 []\n`,
    );
  });
});

/** The golden files of every account that can be published, and the start of their names. */
const golden = join(__dirname, '..', 'core', 'programs', 'publish', 'golden');
const goldenDomains = readdirSync(golden).flatMap((name) => {
  const zone = readdirSync(join(golden, name)).find((file) => file.endsWith('.zone.txt'));
  return zone === undefined ? [] : [{ name, folder: join(golden, name), stem: zone.slice(0, -'.zone.txt'.length) }];
});

describe.each(goldenDomains)('what is written for the account "$name"', ({ folder: ofAccount, stem }) => {
  it.each(Object.entries(webServers))('is a configuration for %s', async (_, server) => {
    await server.check({ ...published, folder: ofAccount, stem });
  });

  it('is a zone for BIND', async () => {
    const zone = join(namespace.folder, 'golden-zone');
    const start = '$TTL 3600\n@ SOA ns hostmaster 1 7200 900 1209600 3600\n@ NS ns\nns A 192.0.2.7\n';
    await writeFile(zone, `${start}$INCLUDE ${join(ofAccount, `${stem}.zone.txt`)}\n`);
    expect(outputOf('named-checkzone', ['-i', 'none', '-k', 'fail', stem, zone]).toString()).toMatch(/OK$/m);
  });
});

describe('the script for Autodiscover', () => {
  const ask = (request: string) => {
    // PHP reads a request's body from standard input only where it serves; a wrapper gives it to the script here.
    const wrapped = `$script = str_replace("php://input", "php://stdin", file_get_contents($argv[1])); eval("?>" . $script);`;
    return outputOf('php', ['-r', wrapped, '--', join(folder, names.script)], request).toString();
  };
  const requestOf = (address: string) =>
    `<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/requestschema/2006"><Request><EMailAddress>${address}</EMailAddress></Request></Autodiscover>`;
  const loginsIn = (answer: string) => [...answer.matchAll(/<LoginName>(.*)<\/LoginName>/g)].map(([, login]) => login);

  it('answers with the address that asks, as XML', () => {
    const answer = ask(requestOf(`o'neill&amp;co@${domain}`));
    expect(loginsIn(answer)).toEqual(Array(2).fill(`o&apos;neill&amp;co@${domain}`));
    expect(outputOf('xmllint', ['--noout', '-'], answer).toString()).toBe('');
  });

  it.each([
    ['another domain', requestOf('jane@other.example')],
    ['no address', '<Autodiscover/>'],
    ['markup in the address', requestOf(`&lt;b&gt;@${domain}`)],
    ['nothing', ''],
  ])('names no login for %s, and stays a document', (_, request) => {
    const answer = ask(request);
    expect(loginsIn(answer)).toEqual([]);
    expect(answer).toContain(`<Server>imap.${domain}</Server>`);
    expect(outputOf('xmllint', ['--noout', '-'], answer).toString()).toBe('');
  });
});

describe.each(Object.entries(webServers))('%s with the written part', (name, server) => {
  const fetched = async (url: string, ...args: readonly string[]) => {
    const end = '\n%{http_code} %{content_type}';
    const answer = await namespace.run('curl', ['-sS', '--cacert', authority.file, '-w', end, ...args, url]);
    const split = answer.lastIndexOf('\n');
    return { body: answer.slice(0, split), status: answer.slice(split + 1) };
  };
  let stop: () => Promise<void>;
  beforeAll(async () => {
    await server.check(published);
    const before = new Set(await pids());
    await server.start(published);
    stop = async () => {
      for (const pid of await pids()) if (!before.has(pid)) await namespace.run('kill', [pid]).catch(() => undefined);
      const listens = async () => (await namespace.run('ss', ['-Hlnt'])).includes(`${webAddress}:443 `);
      for (const end = Date.now() + 20_000; Date.now() < end && (await listens()); ) await delay(50);
      if (await listens()) throw new Error(`${name} does not end`);
    };
  });
  afterAll(() => stop?.());

  async function pids(): Promise<readonly string[]> {
    return outputOf('ip', ['netns', 'pids', namespace.name])
      .toString()
      .split('\n')
      .filter((pid) => pid !== '');
  }

  it('serves each file byte for byte at its place, with its type, to any website', async () => {
    const xml = 'text/xml; ?charset=utf-8';
    const rows: readonly (readonly [string, string, string])[] = [
      [`https://autoconfig.${domain}/mail/config-v1.1.xml?emailaddress=jane%40${domain}`, names.autoconfig, xml],
      [`https://autoconfig.${domain}/.well-known/autoconfig/mail/config-v1.1.xml`, names.autoconfig, xml],
      [`https://autodiscover.${domain}/autodiscover/autodiscover.xml`, names.autodiscover, xml],
      [`https://autoconfig.${domain}/mail.mobileconfig`, names.profile, 'application/x-apple-aspen-config'],
      [`https://ua-auto-config.${domain}/.well-known/user-agent-configuration.json`, names.pacc, 'application/json'],
    ];
    for (const [url, file, type] of rows) {
      const { body, status } = await fetched(url);
      expect(status, url).toMatch(new RegExp(`^200 ${type}$`, 'i'));
      expect(body, url).toBe(await text(file));
    }
    const { status } = await fetched(`https://autoconfig.${domain}/else`);
    expect(status).toMatch(/^404 /);
    const headers = await namespace.run('curl', [
      ...['-sS', '-I', '--cacert', authority.file, `https://autoconfig.${domain}/mail/config-v1.1.xml`],
    ]);
    expect(headers).toMatch(/^access-control-allow-origin: \*\r?$/im);
  });

  it('answers a request by POST, in whatever case its path is', async () => {
    // Several times, because a server that does not read the request may answer once and reset the connection the next time.
    const paths = [
      '/autodiscover/autodiscover.xml',
      '/Autodiscover/Autodiscover.xml',
      '/autodiscover/Autodiscover.XML',
    ];
    for (const path of Array.from({ length: 5 }, () => paths).flat()) {
      const { body, status } = await fetched(`https://autodiscover.${domain}${path}`, '--data', '<Autodiscover/>');
      expect(status, path).toMatch(/^200 text\/xml/);
      expect(body).toBe(await text(names.autodiscover));
    }
  });

  it('is found by our own discovery, in every channel that is a document', async () => {
    const surroundings = { namespace, authorityFile: authority.file };
    const args = [
      'detect',
      `joe@${domain}`,
      '--json',
      '--no-ispdb',
      '--allow-address',
      '--thorough',
      '--deadline',
      '20s',
    ];
    const { incoming, outgoing } = reportOf(await mailwright(surroundings, args));
    expect([incoming, outgoing].map((found) => [found?.host, found?.port, found?.login])).toEqual([
      [`imap.${domain}`, 993, `joe@${domain}`],
      [`smtp.${domain}`, 465, `joe@${domain}`],
    ]);
    expect(incoming?.sources).toEqual(expect.arrayContaining(['autoconfig', 'pacc', 'autodiscover']));
  });
});
