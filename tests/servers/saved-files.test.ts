import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { parse as parsePlist } from 'plist';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseReportFile } from '../../electron/contract/report-file';
import { parseSettingsFile } from '../../electron/contract/settings-file';
import { expectNoPassword } from './expect-no-password';
import { type MailBed, openMailBed } from './mail-bed';
import { eventsOf, type MailwrightRun, mailwright, reportOf, writtenFilesOf } from './mailwright-command';
import { hostilePassword, publishedDocument, samplePlan } from './sample-plan';

let bed: MailBed;
let folder: string;
beforeAll(async () => {
  bed = await openMailBed(samplePlan);
  folder = join(bed.namespace.folder, 'saved');
  await mkdir(folder);
});
afterAll(() => bed?.close());

function run(...args: readonly string[]): Promise<MailwrightRun> {
  const surroundings = { namespace: bed.namespace, authorityFile: bed.authority.file, password: hostilePassword };
  return mailwright(surroundings, args);
}

const address = 'jane@published.example';
const reading = 'reading.published.example';
const posting = 'posting.published.example';

describe('export', () => {
  it('writes the servers that were proven, for every client, and no password', async () => {
    const out = join(folder, 'clients');
    const clients = ['thunderbird', 'outlook', 'apple-mail', 'card'];
    const ended = await run('export', address, '--for', clients.join(','), '--out', out, '--json');

    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(eventsOf(ended).at(-1)).toMatchObject({
      kind: 'finished',
      report: { outcome: 'found', incoming: { proven: true }, outgoing: { proven: true } },
    });
    const written = writtenFilesOf(ended);
    expect(new Set(written.map(({ client }) => client))).toEqual(new Set(clients));
    expect(written.map(({ path }) => path).sort()).toEqual((await readdir(out)).map((name) => join(out, name)).sort());
    for (const client of clients) {
      const files = written.filter((file) => file.client === client);
      const texts = (await Promise.all(files.map(({ path }) => readableText(path)))).join('\n');
      for (const host of [reading, posting]) expect(texts, client).toContain(host);
      expectNoPassword(texts, address, hostilePassword);
    }
  });

  it('signs in only on request', async () => {
    const args = ['export', address, '--for', 'card', '--json', '--overwrite', '--out', join(folder, 'asked')];
    const before = (await bed.dovecot.logins()).length;
    expect(reportOf(await run(...args))).not.toHaveProperty('signIn');
    const asked = await run(...args, '--check');

    expect(reportOf(asked)).toMatchObject({ signIn: { incoming: { ok: true }, outgoing: { ok: true } } });
    await expect.poll(async () => (await bed.dovecot.logins()).length - before).toBe(2);
  });

  it('gives Thunderbird the proven ports with their security', async () => {
    const out = join(folder, 'thunderbird');
    const ended = await run('export', address, '--for', 'thunderbird', '--out', out, '--json');
    const paths = writtenFilesOf(ended).map(({ path }) => path);
    const zip = paths.find((path) => path.endsWith('.zip')) ?? '';
    const prefs = Object.fromEntries(
      [...(await readableText(zip)).matchAll(/^user_pref\("(.*?)", (.*)\);$/gm)].map(([, name, value]) => [
        name,
        JSON.parse(value ?? ''),
      ]),
    );
    expect(prefs).toMatchObject({
      'mail.server.server1.type': 'imap',
      'mail.server.server1.hostname': reading,
      'mail.server.server1.port': 993,
      'mail.server.server1.socketType': 3,
      'mail.server.server1.userName': address,
      'mail.smtpserver.smtp1.hostname': posting,
      'mail.smtpserver.smtp1.port': 587,
      'mail.smtpserver.smtp1.try_ssl': 2,
      'mail.smtpserver.smtp1.username': address,
    });

    const xml = paths.find((path) => path.endsWith('.xml')) ?? '';
    const parsed = await run('parse', xml, '--address', address, '--json');
    expect(JSON.parse(parsed.stdout)).toMatchObject({
      incoming: [{ protocol: 'imap', host: reading, port: 993, security: 'tls', login: address }],
      outgoing: [{ protocol: 'smtp', host: posting, port: 587, security: 'starttls', login: address }],
    });
  });

  it('gives Apple Mail the proven ports with their security', async () => {
    const out = join(folder, 'apple-mail');
    const ended = await run('export', address, '--for', 'apple-mail', '--out', out, '--json');
    const [file] = writtenFilesOf(ended);
    expect(parsePlist(await readFile(file?.path ?? '', 'utf8'))).toMatchObject({
      PayloadContent: [
        {
          EmailAddress: address,
          IncomingMailServerHostName: reading,
          IncomingMailServerPortNumber: 993,
          IncomingMailServerUseSSL: true,
          OutgoingMailServerHostName: posting,
          OutgoingMailServerPortNumber: 587,
          OutgoingMailServerUseSSL: true,
        },
      ],
    });
  });

  it('does not replace an existing file unless an option allows it', async () => {
    const out = join(folder, 'again');
    const args = ['export', address, '--for', 'card', '--out', out] as const;
    const [file] = writtenFilesOf(await run(...args, '--json'));
    const path = file?.path ?? '';
    await writeFile(path, 'mine');

    const refused = await run(...args, '--json');
    expect(refused.exitCode).toBe(2);
    expect(refused.stdout.trim().split('\n').at(-1)).toContain('"id":"save.file-exists"');
    expect(await readFile(path, 'utf8')).toBe('mine');

    const replaced = await run(...args, '--overwrite');
    expect(replaced.exitCode, replaced.stderr).toBe(0);
    expect(await readFile(path, 'utf8')).toContain(reading);
  });
});

describe('what a run saves', () => {
  it('can be exported without another run', async () => {
    const report = join(folder, 'jane.mailwright');
    const settings = join(folder, 'jane.mailwright-settings.json');
    const ended = await run('detect', address, '--save-report', report, '--save-settings', settings, '--json');
    expect(ended.exitCode, ended.stderr).toBe(0);
    const saved = parseReportFile(JSON.parse(await readFile(report, 'utf8')));
    expect(withoutText(saved)).toMatchObject({ ok: true, value: { events: withoutText(eventsOf(ended)) } });
    expect(parseSettingsFile(JSON.parse(await readFile(settings, 'utf8')))).toMatchObject({
      ok: true,
      value: { address, incoming: { host: reading }, outgoing: { host: posting } },
    });

    const requests = (await bed.documents.requests()).length;
    for (const from of [report, settings]) {
      const out = `${from}.out`;
      const exported = await run('export', '--from', from, '--for', 'card', '--out', out, '--json');
      expect(exported.exitCode, exported.stderr).toBe(0);
      const [file] = writtenFilesOf(exported);
      expect(await readFile(file?.path ?? '', 'utf8')).toMatch(
        new RegExp(`${reading}[\\s\\S]*993[\\s\\S]*${posting}[\\s\\S]*587`),
      );
    }
    expect((await bed.documents.requests()).length).toBe(requests);
  });

  it('is refused where it is of another version', async () => {
    const path = join(folder, 'future.json');
    await writeFile(path, JSON.stringify({ format: 'mailwright-settings', version: 2 }));
    const refused = await run('export', '--from', path, '--for', 'card', '--out', join(folder, 'future'));
    expect(refused.exitCode).toBe(3);
    expect(refused.stderr).toContain(path);
  });
});

describe('parse', () => {
  it('lists the servers of a document with its placeholders', async () => {
    const path = join(folder, 'config-v1.1.xml');
    await writeFile(path, publishedDocument);
    const ended = await run('parse', path, '--json');
    expect(ended.exitCode, ended.stderr).toBe(0);
    const server = { login: '%EMAILADDRESS%', auth: ['password'] };
    expect(JSON.parse(ended.stdout)).toEqual({
      format: 'autoconfig',
      domains: ['published.example'],
      displayName: 'Published Mail',
      incoming: [{ protocol: 'imap', host: reading, port: 993, security: 'tls', ...server }],
      outgoing: [{ protocol: 'smtp', host: posting, port: 587, security: 'starttls', ...server }],
    });
  });

  it('says that a document cannot be read', async () => {
    const path = join(folder, 'page.xml');
    await writeFile(path, '<!doctype html><title>Not found</title>');
    const ended = await run('parse', path, '--json');
    expect(ended.exitCode).toBe(3);
    const schema = v.strictObject({
      error: v.strictObject({ cause: v.literal('config-unreadable'), detail: v.pipe(v.string(), v.minLength(1)) }),
    });
    expect(v.is(schema, JSON.parse(ended.stdout))).toBe(true);
  });
});

/** A value without its sentences, which are in the language of the reader. */
function withoutText(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, member) => (key === 'text' ? undefined : member)));
}

/** A written file as text; for a ZIP, the texts of its members. */
async function readableText(path: string): Promise<string> {
  const bytes = await readFile(path);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  if (!path.endsWith('.zip')) return bytes.toString('utf8');
  return Object.values(unzipSync(bytes))
    .map((member) => strFromU8(member))
    .join('\n');
}
