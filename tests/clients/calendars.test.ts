import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'plist';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailBed, openMailBed } from '../servers/mail-bed';
import { type MailwrightRun, mailwright } from '../servers/mailwright-command';
import { socketName } from '../servers/network-namespace';
import { hostilePassword } from '../servers/sample-plan';
import { caldavKeys, carddavKeys, complaints } from './apple-key-table';

const davAddress = '192.0.2.90';

let bed: MailBed;
beforeAll(async () => {
  bed = await openMailBed({
    hosts: ['named.example', 'usual.example', 'nothing.example'].map((domain, index) => ({
      names: [`imap.${domain}`, `smtp.${domain}`],
      addresses: [`192.0.2.${80 + index}`],
      fetching: [993],
      submission: [587],
    })),
    accounts: [{ login: 'jane@named.example', password: hostilePassword }],
    srv: {
      '_caldavs._tcp.named.example': { target: 'dav.named.example', port: 443 },
      '_carddavs._tcp.named.example': { target: 'dav.named.example', port: 443 },
    },
    txt: { '_caldavs._tcp.named.example': ['path=/jane/'] },
    addresses: { 'dav.named.example': [davAddress], 'usual.example': [davAddress] },
    documents: { 'https://nothing.example/index.html': 'A website.' },
  });
  await startRadicale(bed);
});
afterAll(() => bed?.close());

/** Radicale, a server for calendars and contacts, at port 443. */
async function startRadicale({ namespace, authority }: MailBed): Promise<void> {
  const certificate = await authority.issue(['dav.named.example', 'usual.example']);
  // An address of its own, which no mail server of the plan has.
  await namespace.run('ip', ['address', 'add', `${davAddress}/32`, 'dev', 'lo']);
  const folder = join(namespace.folder, 'radicale');
  await mkdir(join(folder, 'collections'), { recursive: true });
  await writeFile(join(folder, 'users'), 'jane:secret\n');
  const configuration = [
    '[server]',
    `hosts = ${davAddress}:443`,
    'ssl = True',
    `certificate = ${certificate.certificate}`,
    `key = ${certificate.key}`,
    '[auth]',
    'type = htpasswd',
    `htpasswd_filename = ${join(folder, 'users')}`,
    'htpasswd_encryption = plain',
    '[storage]',
    `filesystem_folder = ${join(folder, 'collections')}`,
  ];
  await writeFile(join(folder, 'config'), `${configuration.join('\n')}\n`);
  await namespace.startServer(
    '/usr/bin/python3',
    ['-m', 'radicale', '--config', join(folder, 'config')],
    [socketName(davAddress, 443)],
  );
}

const profileSchema = v.looseObject({ PayloadContent: v.array(v.looseObject({ PayloadType: v.string() })) });

/** What the profile sets up beside mail, and how the command ended. */
async function exported(domain: string) {
  const out = join(bed.namespace.folder, domain);
  const surroundings = { namespace: bed.namespace, authorityFile: bed.authority.file };
  const args = ['export', `jane@${domain}`, '--for', 'apple-mail', '--calendars', '--out', out];
  const run: MailwrightRun = await mailwright(surroundings, args);
  const profile = await readFile(join(out, `jane@${domain}.mobileconfig`), 'utf8');
  const payloads = v.parse(profileSchema, parse(profile)).PayloadContent;
  return { run, beside: payloads.filter(({ PayloadType }) => PayloadType !== 'com.apple.mail.managed') };
}

describe('a profile with calendars and contacts', () => {
  it('names the server of the records, at the path that they name', async () => {
    const { run, beside } = await exported('named.example');
    expect(run.exitCode, run.stderr).toBe(0);
    expect(beside).toMatchObject([
      {
        PayloadType: 'com.apple.caldav.account',
        CalDAVHostName: 'dav.named.example',
        CalDAVPort: 443,
        CalDAVUseSSL: true,
        CalDAVUsername: 'jane@named.example',
        CalDAVPrincipalURL: '/jane/',
      },
      { PayloadType: 'com.apple.carddav.account', CardDAVHostName: 'dav.named.example' },
    ]);
    expect(run.stdout).toContain('The calendars and contacts of');
  });

  it('has the keys, types and values of the key tables, and no others', async () => {
    const { beside } = await exported('named.example');
    expect(complaints(beside[0] ?? {}, caldavKeys)).toEqual([]);
    expect(complaints(beside[1] ?? {}, carddavKeys)).toEqual([]);
  });

  it('finds the server at the well-known place of the domain', async () => {
    const { run, beside } = await exported('usual.example');
    expect(run.exitCode, run.stderr).toBe(0);
    expect(beside).toMatchObject([{ CalDAVHostName: 'usual.example' }, { CardDAVHostName: 'usual.example' }]);
  });

  it('sets up mail alone where there is only a website, and says so', async () => {
    const { run, beside } = await exported('nothing.example');
    expect(run.exitCode, run.stderr).toBe(0);
    expect(beside).toEqual([]);
    expect(run.stdout).toContain('nothing.example names no server for calendars or contacts');
  });
});
