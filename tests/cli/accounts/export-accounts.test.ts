import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportFiles } from '../../../electron/cli/commands/export';
import { parseCommandLine } from '../../../electron/cli/parse-command-line';
import { type DemoProvider, startDemoProvider } from '../../../electron/node/demo/demo-provider';
import { sayIn } from '../../../electron/words/format-message';
import { sampleCandidate, sampleReport, workingPort } from '../../core/run/sample-run';
import { recordingOutput } from '../../fakes/recording-output';

const say = sayIn('en');
const secret = 'hunter2';

let demo: DemoProvider;
let folder: string;
let out: string;
beforeAll(async () => {
  demo = await startDemoProvider();
});
afterAll(() => demo.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-accounts-'));
  out = join(folder, 'out');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Exports a list for Apple Mail and cards, and gives the exit code and all that was printed. */
async function exported(list: string | Uint8Array, ...args: readonly string[]) {
  const path = join(folder, 'list.csv');
  writeFileSync(path, list);
  const given = ['export', '--accounts', path, '--out', out, '--lang', 'en', ...args];
  const line = parseCommandLine(given.includes('--for') ? given : [...given, '--for', 'apple-mail,card']);
  if (!line.ok) throw new Error(line.failure.id);
  const { output, told, besideJson, pages, values } = recordingOutput(say);
  const { signal } = new AbortController();
  const exit = await exportFiles({ line: line.value, output, say, sayInFiles: say, signal, ports: demo.ports });
  return { exit, told: told.join('\n'), besideJson, page: pages.join('\n'), values: JSON.stringify(values) };
}

/** Every file below the folder, by its path. */
function written(): Readonly<Record<string, string>> {
  const entries = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(out.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

const servers = ['--incoming', 'imap.example.net:993:tls', '--outgoing', 'smtp.example.net:587:starttls'];

describe('export --accounts', () => {
  it('writes a folder for each program, and a report of every account', async () => {
    const { exit, page } = await exported(
      'address,name\njane@example.net,Jane\njoe@example.net,Joe\nnobody\n',
      ...servers,
    );

    expect(exit).toBe(1);
    const files = written();
    expect(Object.keys(files).sort()).toEqual([
      'apple-mail/jane@example.net.mobileconfig',
      'apple-mail/joe@example.net.mobileconfig',
      'card/cards.html',
      'report.json',
      'report.txt',
    ]);
    expect(files['card/cards.html']?.match(/<article/g)).toHaveLength(2);
    expect(page).toContain('3 accounts: 2 complete, 0 in part, 1 left out.');
    const report = JSON.parse(files['report.json'] ?? '');
    expect(report).toMatchObject({
      format: 'mailwright-accounts',
      version: 1,
      totals: { accounts: 3, made: 2, partly: 0, leftOut: 1 },
      accounts: [
        {
          line: 2,
          address: 'jane@example.net',
          state: 'made',
          programs: [{ client: 'apple-mail' }, { client: 'card' }],
        },
        { line: 3 },
        { line: 4, address: null, state: 'left-out', reason: { id: 'export.accounts.row.bad-address' } },
      ],
    });
    const text = files['report.txt'] ?? '';
    expect(text.indexOf('line 4')).toBeLessThan(text.indexOf('jane@example.net'));
    expect(text).toContain('was not tested. These settings are as they were typed.');
  });

  it('ends with 0 where every account got everything', async () => {
    expect(await exported('address\njane@example.net\n', ...servers)).toMatchObject({ exit: 0 });
  });

  it('keeps and prints nothing of a column of passwords, and says so', async () => {
    const list = `address,Passwort,Department\njane@example.net,${secret},x\njane@example.net,${secret},\n,${secret},${secret}\n`;
    const { page, told, values, besideJson } = await exported(list, ...servers);

    expect(page).toContain('Not read: Passwort. Files for many accounts never contain a password');
    expect(page).toContain('Not read, because no column is called so: Department.');
    expect([page, told, values, ...besideJson, ...Object.values(written())].join()).not.toContain(secret);
  });

  it('replaces nothing unless told, and leaves nothing of what it began', async () => {
    await exported('address\njane@example.net\n', ...servers);
    const before = written();

    const again = await exported('address\njoe@example.net\n', ...servers);
    expect(again).toMatchObject({ exit: 2 });
    expect(again.told).toContain('already exist');
    expect(written()).toEqual(before);

    expect(await exported('address\njoe@example.net\n', ...servers, '--overwrite')).toMatchObject({ exit: 0 });
    expect(Object.keys(written()).filter((path) => path.startsWith('apple-mail'))).toHaveLength(2);
  });

  it.each([
    ['is in another encoding', new Uint8Array([0x61, 0xfc, 0x0a]), 'is not UTF-8'],
    ['is a workbook', 'PK\u0003\u0004', 'workbook'],
    ['has no head', `jane@example.net,${secret}\n`, 'name the columns'],
    ['breaks off in quotes', 'address\na@x.example\n"b', 'never closed'],
    ['names nobody', 'address\n', 'names no account'],
  ])('saves nothing of a list that %s', async (_, list, sentence) => {
    const { exit, told } = await exported(list, ...servers);
    expect(exit).toBe(3);
    expect(told).toContain(sentence);
    expect(told).not.toContain(secret);
    expect(existsSync(out) ? readdirSync(out) : []).toEqual([]);
  });

  it.each([
    ['--include-password', ['--include-password'], '--include-password is about one account'],
    ['--name', ['--name', 'Jane'], '--name is about one account'],
    ['--accept-servers', ['--accept-servers'], '--accept-servers is about one account'],
    ['a program for single accounts', ['--for', 'msmtp'], 'msmtp'],
    ['an input beside --from', ['example.net', '--from', 'settings.json'], '--from'],
  ])('is wrong use with %s', async (_, args, sentence) => {
    const { exit, told } = await exported('address\na@x.example\n', ...args);
    expect(exit).toBe(2);
    expect(told).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ...[['--as', 'domain'], ['--no-ispdb'], ['--allow-address'], ['--thorough'], ['--prefer', 'implicit-tls']],
    ...[
      ['--deadline', '5s'],
      ['--accept-certificate', 'ab'.repeat(32)],
    ],
    ...[
      ['--save-report', 'a.mailwright'],
      ['--save-settings', 'a.json'],
    ],
  ])('refuses %s, which belongs to a search, where it makes none', async (...flag) => {
    const { exit, told } = await exported('address\njane@example.net\n', ...servers, ...flag);
    expect(exit).toBe(2);
    expect(told).toContain(`${flag[0]} belongs to a search.`);
    expect(existsSync(out)).toBe(false);
  });

  it('saves the settings of its search where that is asked, and takes its flags', async () => {
    const saved = join(folder, 'saved.json');
    const search = ['all-well.example', '--as', 'domain', '--no-ispdb', '--deadline', '60s', '--save-settings', saved];
    expect(await exported('address\njane@all-well.example\n', ...search)).toMatchObject({ exit: 0 });
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ incoming: { host: 'mail.all-well.example' } });
  });

  it('searches the servers of a domain once, for all its accounts', async () => {
    const list = 'address\njane@all-well.example\njoe@all-well.example\njim@elsewhere.example\n';
    const { exit } = await exported(list, 'all-well.example');

    expect(exit).toBe(1);
    const files = written();
    const profile = files['apple-mail/joe@all-well.example.mobileconfig'] ?? '';
    expect(profile).toContain('<string>mail.all-well.example</string>');
    expect(profile).toContain('<string>joe@all-well.example</string>');
    expect(files['card/cards.html']).toContain('Both servers were reached on');
    expect(files['report.txt']).toContain('The given settings are for all-well.example only');
    expect(files['report.txt']).toContain('each login name is the address');
  });

  it('takes the form of the login names from the account that is searched', async () => {
    const args = ['you@all-well.example', '--login', '%EMAILLOCALPART%'];
    const { exit, page } = await exported('address\njoe@all-well.example\n', ...args);

    expect(exit).toBe(0);
    expect(page).not.toContain('each login name is the address');
    expect(written()['apple-mail/joe@all-well.example.mobileconfig']).toContain('<string>joe</string>');
  });

  it('takes the servers of a settings file, and claims no test of theirs', async () => {
    const from = join(folder, 'jane.mailwright-settings.json');
    const server = { host: 'mail.example.net', login: 'jane', proven: true, state: 'works', basis: 'file' };
    const settings = {
      ...{ format: 'mailwright-settings', version: 1, address: 'jane@example.net', name: 'Jane' },
      incoming: { ...server, protocol: 'imap', port: 993, security: 'tls' },
      outgoing: { ...server, protocol: 'smtp', port: 465, security: 'tls' },
    };
    writeFileSync(from, JSON.stringify(settings));
    expect(await exported('address\njoe@example.net\n', '--from', from)).toMatchObject({ exit: 0 });
    const files = written();
    expect(files['apple-mail/joe@example.net.mobileconfig']).toContain('<string>joe</string>');
    expect(files['card/cards.html']).not.toContain('reached on');
    expect(Object.values(files).join()).not.toContain('jane');
  });

  it.each([
    ['a domain', { text: 'example.net', kind: 'domain' }, 1, ['joe@example.net']],
    [
      'a host, which may serve any',
      { text: 'mail.example.net', kind: 'host' },
      0,
      ['ann@example.org', 'joe@example.net'],
    ],
  ] as const)('gives the servers of a report to no other domain: of %s', async (_, input, exit, addresses) => {
    const from = join(folder, 'report.json');
    const incoming = sampleCandidate({ login: null });
    const outgoing = { ...workingPort(587), login: null };
    const report = sampleReport({ input, address: null, name: null, incoming, outgoing, alternatives: [] });
    const events = [{ kind: 'finished', atMs: 9, report }];
    writeFileSync(from, JSON.stringify({ format: 'mailwright-report', version: 1, app: '1', runtime: '1', events }));

    const list = 'address,name\njoe@example.net,Joe\nann@example.org,Ann\n';
    const { exit: exitCode, told, values } = await exported(list, '--from', from);

    expect({ exitCode, told }).toEqual({ exitCode: exit, told: '' });
    const profiles = Object.keys(written()).filter((name) => name.startsWith('apple-mail/'));
    expect(profiles.sort()).toEqual(addresses.map((address) => `apple-mail/${address}.mobileconfig`));
    expect(values.includes('export.accounts.row.other-domain')).toBe(exit === 1);
  });

  it.each([
    ['is not there', null, 2, 'cannot be read (ENOENT)'],
    ['names nobody', 'address\n', 3, 'names no account'],
  ])('searches for nothing where the list %s', async (_, list, code, sentence) => {
    const path = join(folder, 'accounts.csv');
    if (list !== null) writeFileSync(path, list);
    const line = parseCommandLine(['export', 'all-well.example', '--accounts', path, '--for', 'card', '--out', out]);
    if (!line.ok) throw new Error(line.failure.id);
    const { output, events, told, values } = recordingOutput(say);
    const { signal } = new AbortController();
    const exit = await exportFiles({ line: line.value, output, say, sayInFiles: say, signal, ports: demo.ports });

    expect({ exit, events }).toEqual({ exit: code, events: [] });
    expect(told.join('\n')).toContain(sentence);
    expect(values).toEqual([{ error: expect.anything() }]);
  });

  it('prints one value for each account, and the totals last', async () => {
    const { values, besideJson } = await exported('address\njane@example.net\nnobody\n', ...servers, '--json');
    const printed = JSON.parse(values);
    expect(printed).toMatchObject([
      { kind: 'account', line: 2, state: 'made' },
      { kind: 'account', line: 3, state: 'left-out' },
      {
        kind: 'written',
        folder: out,
        totals: { accounts: 2, made: 1, leftOut: 1 },
        reports: ['report.txt', 'report.json'],
      },
    ]);
    expect(besideJson.at(-1)).toContain('2 accounts');
  });

  it('leaves nothing where it is stopped', async () => {
    const path = join(folder, 'list.csv');
    writeFileSync(path, 'address\njane@example.net\n');
    const line = parseCommandLine(['export', '--accounts', path, '--for', 'card', '--out', out, ...servers]);
    if (!line.ok) throw new Error(line.failure.id);
    const { output } = recordingOutput(say);
    const signal = AbortSignal.abort();
    const exit = await exportFiles({ line: line.value, output, say, sayInFiles: say, signal, ports: demo.ports });
    expect(exit).toBe(130);
    expect(existsSync(out)).toBe(false);
  });
});
