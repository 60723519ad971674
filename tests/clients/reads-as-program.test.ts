import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReadServer } from '../../electron/contract/read-account';
import { parsePythonIni } from '../../electron/core/formats/python-ini';
import { phpConstants } from '../../electron/core/formats/read-php';
import { parseToml, type TomlValue } from '../../electron/core/formats/read-toml';
import { fetchmailReader } from '../../electron/core/programs/fetchmail/read-fetchmailrc';
import { mbsyncReader } from '../../electron/core/programs/mbsync/read-mbsyncrc';
import { msmtpReader } from '../../electron/core/programs/msmtp/read-msmtprc';
import { muttReader } from '../../electron/core/programs/mutt/read-muttrc';
import type { SettingsReader } from '../../electron/core/reading/settings-reader';
import { settingsText } from '../../electron/core/reading/settings-text';
import { samplesOf } from '../core/programs/reading/samples';
import { outputOf } from './installed-program';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reads-as-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A file that a program reads; programs refuse one that others may read too. */
async function saved(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

function read(reader: SettingsReader, text: string) {
  return reader.read([{ path: 'settings', content: new TextEncoder().encode(text) }], { at: () => null });
}

/** Samples that are files, as text, but those that match: a program would run a command of them, or write them in other letters. */
function textsOf(program: string, leftOut: RegExp | null = null): readonly (readonly [name: string, text: string])[] {
  const files = samplesOf(program).flatMap(({ isFolder, name, files: [file] }) =>
    isFolder || file === undefined ? [] : [[name, settingsText(file.content)] as const],
  );
  return files.filter(([, text]) => !leftOut?.test(text));
}

describe('msmtp', () => {
  it.each(textsOf('msmtp', /^\s*(?:eval|passwordeval)/m))('has the accounts that are read: %s', async (_, text) => {
    // Only newer versions know this command.
    const path = await saved('msmtprc', text.replaceAll(/^from_full_name.*$/gm, ''));
    const { accounts, unread } = read(msmtpReader, text);
    const names = new Set([...text.matchAll(/^\s*account\s+([^\s:]+)/gm)].map(([, name]) => name ?? ''));
    for (const name of names) {
      const args = [`--file=${path}`, `--account=${name}`, '--pretend', 'somebody@example.net'];
      const { status, stdout, stderr } = spawnSync('msmtp', args, { input: '', encoding: 'utf8' });
      // An account that only lends its settings to others.
      if (stderr.includes('host not set')) continue;
      if (status !== 0 && !stdout.includes('host = ')) {
        expect(unread.map(({ id }) => id)).toContain('read.settings.stops');
        continue;
      }
      const said = new Map([...stdout.matchAll(/^(\w+) += (.*)$/gm)].map(([, key = '', value = '']) => [key, value]));
      if (said.get('protocol') !== 'smtp' || said.get('host') === '(not set)') continue;
      const outgoing = accounts
        .map((account) => account.outgoing)
        .filter((server) => server?.host === said.get('host'));
      expect(outgoing.map(wordsOfMsmtp)).toContainEqual({
        port: said.get('port'),
        // Without a way to sign in, a name is never sent, so none is read.
        user: said.get('auth') === 'none' ? '(not set)' : said.get('user'),
        tls: said.get('tls'),
        starttls: said.get('tls') === 'on' ? said.get('tls_starttls') : 'on',
        auth: said.get('auth') !== 'none',
      });
    }
  });
});

function wordsOfMsmtp(server: ReadServer | null) {
  return {
    port: String(server?.port),
    user: server?.login ?? '(not set)',
    tls: server?.security === 'none' ? 'off' : 'on',
    starttls: server?.security === 'tls' ? 'off' : 'on',
    auth: server?.auth[0] !== 'none',
  };
}

describe.each(['mutt', 'neomutt'])('%s', (program) => {
  it.each([
    'set imap_user=jane',
    'set imap_user = "jane # not a comment" # a comment',
    String.raw`set imap_user='it is \n "$HOME" \'`,
    String.raw`set imap_user=jane\ doe\@example.net realname=Other`,
    'set imap_user="a\\"b\\\\c\\$d\\`e"',
    'set imap_user=\\101\\102\\103; set realname=x',
    'set imap_user=one ; set \\\n   imap_user="two \\\nthree"',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is Mutt's own sign of a variable
    'set my_name=jane; set imap_user="$my_name@${my_name}.example"',
    'set imap_user="never ends',
    'set noimap_passive imap_user=x imap_passive',
    'set imap_user = jane;unset imap_user',
    'set imap_user="" imap_user=second',
    '  # set imap_user=no\n\tset\timap_user\t=\tjane',
    'ifdef imap_user "set imap_user=defined"',
    'set &imap_user',
  ])('has the login name that is read from %j', async (text) => {
    const isNeomuttOnly = /^ifdef/.test(text);
    if (isNeomuttOnly && program === 'mutt') return;
    const path = await saved('muttrc', `${text}\nset folder=imaps://imap.example.net\n`);
    const { stdout } = spawnSync(program, ['-n', '-F', path, '-Q', 'imap_user'], { encoding: 'utf8' });
    const [, shown = ''] = /imap_user ?= ?"(.*)"\s*$/s.exec(stdout) ?? [];
    const expected = shown.replaceAll(/\\(.)/gs, (_, character) => ({ n: '\n' })[character as string] ?? character);
    const [account] = read(muttReader, `${text}\nset folder=imaps://imap.example.net\n`).accounts;
    expect(account?.incoming?.login ?? '').toBe(expected);
  });
});

describe('fetchmail', () => {
  it.each(textsOf('fetchmail', /[^ -~\s]/))('has the users that are read: %s', async (_, text) => {
    const path = await saved('fetchmailrc', text);
    const { status, stdout } = spawnSync('fetchmail', ['--fetchmailrc', path, '--configdump'], { encoding: 'utf8' });
    const { accounts, unread } = read(fetchmailReader, text);
    if (status !== 0) {
      // What ends in the middle is not told apart from what was finished.
      expect(unread.some(({ id }) => id === 'read.settings.stops') || !text.endsWith('\n')).toBe(true);
      return;
    }
    const script =
      'import json, sys; names = {}; exec(sys.stdin.read(), names); print(json.dumps(names["fetchmailrc"]))';
    const dump = JSON.parse(outputOf('python3', ['-c', script], stdout).toString());
    const users = dump.servers.flatMap((server: DumpedServer) =>
      server.users.map(({ remote, ssl, sslproto }) => ({
        host: server.via ?? server.pollname,
        service: server.service,
        protocol: server.protocol,
        login: remote,
        security: ssl ? 'tls' : sslproto === '' ? 'none' : 'starttls',
      })),
    );
    const servers = accounts.flatMap(({ incoming }) => incoming ?? []);
    expect(servers.map(({ host, login, security }) => ({ host, login, security }))).toEqual(
      users
        .filter(({ protocol, host }: DumpedUser) => !/ETRN|ODMR|POP2/.test(protocol) && !host.includes('_'))
        .map(({ host, login, security }: DumpedUser) => ({ host, login, security })),
    );
  });
});

interface DumpedServer {
  readonly pollname: string;
  readonly via: string | null;
  readonly service: string | null;
  readonly protocol: string;
  readonly users: readonly { readonly remote: string; readonly ssl: boolean; readonly sslproto: string | null }[];
}

interface DumpedUser {
  readonly host: string;
  readonly protocol: string;
  readonly login: string;
  readonly security: string;
}

describe('mbsync', () => {
  it.each([
    'SSLType IMAPS',
    'SSLType STARTTLS',
    'ssltype none',
    'UseIMAPS yes',
    'UseIMAPS no\nRequireSSL no',
    'Port 1143',
    '"Port" "1143" # a comment',
    'RequireCRAM yes',
    'AuthMechs LOGIN',
  ])('connects to the port that is read from %j', async (lines) => {
    const text = `IMAPAccount a\nHost 127.0.0.1\nUser jane\nPass hunter2\n${lines}\n\nIMAPStore r\nAccount a\n\nMaildirStore l\nPath ${folder}/\nInbox ${folder}/INBOX\n\nChannel c\nFar :r:\nNear :l:\n`;
    const path = await saved('mbsyncrc', text);
    const { stdout } = spawnSync('mbsync', ['-c', path, '-V', '-l', 'c'], { encoding: 'utf8' });
    const [account] = read(mbsyncReader, text).accounts;
    expect(/Connecting to 127\.0\.0\.1 \(127\.0\.0\.1:(\d+)\)/.exec(stdout)?.[1]).toBe(String(account?.incoming?.port));
  });
});

/** What a program of Python makes of a text, as JSON. */
function fromPython(script: string, text: string): unknown {
  return JSON.parse(outputOf('python3', ['-c', `import json, sys\n${script}`], text).toString());
}

describe('Python', () => {
  it.each([
    ...textsOf('offlineimap').map(([name, text]) => [name, text, true] as const),
    ...textsOf('getmail').map(([name, text]) => [name, text, false] as const),
  ])('reads the sections that are read: %s', (_, text, interpolates) => {
    const parser = `configparser.ConfigParser(strict=False, interpolation=${interpolates ? 'configparser.BasicInterpolation()' : 'None'})`;
    const script = `import configparser
text = sys.stdin.read()
parser = ${parser}
try:
  parser.read_string(text)
except configparser.Error:
  print("null"); sys.exit()
def value(section, key):
  try:
    return parser.get(section, key)
  except configparser.InterpolationError:
    return None
print(json.dumps({s: {k: value(s, k) for k in parser.options(s)} for s in parser.sections()}))`;
    const expected = fromPython(script, text) as Record<string, Record<string, string | null>> | null;
    if (expected === null) return;
    const sections = parsePythonIni(text, { interpolates });
    for (const [name, keys] of Object.entries(expected)) {
      const known = Object.entries(keys).filter(([, value]) => value !== null);
      for (const [key, value] of known) expect([key, sections.get(name)?.get(key)]).toEqual([key, value]);
    }
  });

  it.each(textsOf('himalaya'))('reads the tables that are read: %s', (_, text) => {
    const script = `import tomllib
try:
  print(json.dumps(tomllib.loads(sys.stdin.buffer.read().decode())))
except tomllib.TOMLDecodeError:
  print("null")`;
    const expected = fromPython(script, text);
    if (expected !== null) expect(plainOf(parseToml(text))).toEqual(expected);
  });
});

function plainOf(value: TomlValue): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key, plainOf(each)]));
  return Array.isArray(value) ? value.map(plainOf) : value;
}

describe('PHP', () => {
  it.each([
    String.raw`'it\'s \\ \n $x'`,
    String.raw`"tab\t \x41\101\u{e9} \$x \" \' \q"`,
    `'a' . "b" . 'c'`,
    '4650',
    'TRUE',
    'false',
    '/* a comment */ "x" // and more',
  ])('has the value that is read from %s', (literal) => {
    const source = `define('WPMS_SMTP_USER', ${literal}\n);`;
    const json = outputOf('php', ['-r', `${source} echo json_encode(WPMS_SMTP_USER);`]).toString();
    expect(phpConstants(source).get('WPMS_SMTP_USER')).toEqual(JSON.parse(json));
  });
});
