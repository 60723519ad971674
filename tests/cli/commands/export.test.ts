import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportFiles } from '../../../electron/cli/commands/export';
import { parseCommandLine } from '../../../electron/cli/parse-command-line';
import type { ExportableSettings } from '../../../electron/contract/exportable-settings';
import type { Report } from '../../../electron/contract/report';
import { settingsFileOf } from '../../../electron/core/run/report-file';
import { type DemoProvider, startDemoProvider } from '../../../electron/node/demo/demo-provider';
import { sayIn } from '../../../electron/words/format-message';
import { recordingOutput } from '../../fakes/recording-output';

const say = sayIn('en');

let demo: DemoProvider;
let folder: string;
let out: string;
beforeAll(async () => {
  demo = await startDemoProvider();
});
afterAll(() => demo.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-export-'));
  out = join(folder, 'out');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

interface Exported {
  readonly exit: number;
  /** Null where nothing was searched or tested. */
  readonly report: Report | null;
  readonly told: string;
  readonly besideJson: readonly string[];
  readonly page: string;
}

/** Writes for Apple Mail, whose files can hold a password. */
function exported(...args: readonly string[]): Promise<Exported> {
  return exportedWith({ receiving: 'demo' }, ...args);
}

/** The same with these passwords in the environment. */
async function exportedWith(
  passwords: { readonly receiving?: string; readonly sending?: string },
  ...args: readonly string[]
): Promise<Exported> {
  const line = parseCommandLine(['export', '--for', 'apple-mail', '--out', out, ...args]);
  if (!line.ok) throw new Error(line.failure.id);
  const { output, events, told, besideJson, pages } = recordingOutput(say);
  const { signal } = new AbortController();
  // Each run removes them from the environment.
  vi.stubEnv('MAILWRIGHT_PASSWORD', passwords.receiving);
  vi.stubEnv('MAILWRIGHT_OUTGOING_PASSWORD', passwords.sending);
  const exit = await exportFiles({ line: line.value, output, say, sayInFiles: say, signal, ports: demo.ports });
  const last = events.at(-1);
  const report = last?.kind === 'finished' ? last.report : null;
  return { exit, report, told: told.join('\n'), besideJson, page: pages.join('\n') };
}

/** The one file that was written. */
function written(): string {
  const [name = '', ...others] = readdirSync(out);
  expect(others).toEqual([]);
  return readFileSync(join(out, name), 'utf8');
}

const wellAddress = 'you@all-well.example';

/** Runs OpenSSL and gives what it prints. */
function openssl(...args: readonly string[]): string {
  return execFileSync('openssl', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

describe('export --sign-with', () => {
  let own: string;
  let key: string;
  beforeEach(() => {
    [own, key] = [join(folder, 'own.pem'), join(folder, 'key.pem')];
    openssl(...['req', '-x509', '-nodes', '-newkey', 'rsa:2048', '-subj', '/CN=Me', '-keyout', key, '-out', own]);
  });

  it('signs the profile with the certificate of the person', async () => {
    const unsigned = await exported(wellAddress);
    const plain = written();
    const signed = await exported(wellAddress, '--sign-with', own, '--sign-key', key, '--overwrite');
    expect([unsigned.exit, signed.exit]).toEqual([0, 0]);
    const path = join(out, readdirSync(out)[0] ?? '');
    expect(openssl('cms', '-verify', '-inform', 'DER', '-in', path, '-CAfile', own, '-purpose', 'any')).toBe(plain);
  });

  it.each([
    ['one file alone', () => ['--sign-with', own], 'give both --sign-with'],
    ['a key in place of the certificate', () => ['--sign-with', key, '--sign-key', key], 'No certificate in PEM'],
    ['a certificate in place of the key', () => ['--sign-with', own, '--sign-key', own], 'No key in PEM'],
    ['a file that is not there', () => ['--sign-with', join(folder, 'none'), '--sign-key', key], 'none'],
    ['no profile', () => ['--sign-with', own, '--sign-key', key, '--for', 'msmtp'], 'Only profiles for Apple Mail'],
  ] as const)('refuses %s before anything is searched', async (_, args, sentence) => {
    const refused = await exported(wellAddress, ...args());
    expect(refused).toMatchObject({ exit: 2, report: null });
    expect(refused.told).toContain(sentence);
    expect(existsSync(out)).toBe(false);
  });

  it('refuses the key of another certificate', async () => {
    const other = join(folder, 'other.pem');
    openssl('genrsa', '-out', other, '2048');
    const refused = await exported(wellAddress, '--sign-with', own, '--sign-key', other);
    expect(refused.told).toContain('does not belong to the first certificate');
  });
});

describe('export', () => {
  it('signs in only with --check or --include-password, and writes the password only with the latter', async () => {
    const plain = await exported(wellAddress);
    expect([plain.exit, plain.report?.signIn]).toEqual([0, undefined]);
    expect(written()).not.toContain('<string>demo</string>');

    const checked = await exported(wellAddress, '--check', '--overwrite');
    expect(checked).toMatchObject({ exit: 0, report: { signIn: { incoming: { ok: true }, outgoing: { ok: true } } } });
    expect(written()).not.toContain('<string>demo</string>');

    const included = await exported(wellAddress, '--include-password', '--overwrite');
    expect(included).toMatchObject({ exit: 0, report: { signIn: { incoming: { ok: true } } } });
    expect(written()).toContain('<string>demo</string>');
  });

  it('writes the files of an account whose password was refused, but not the password', async () => {
    const address = 'you@wrong-password.example';
    const included = await exported(address, '--include-password');
    expect(included.exit).toBe(1);
    expect(included.told).toContain('did not accept this password, so it is not put into any file.');
    expect(existsSync(out)).toBe(false);

    const checked = await exported(address, '--check');
    expect(checked.exit).toBe(1);
    expect(written()).toContain(address);
  });

  it('saves one archive with --zip, which only its owner reads where a password is inside', async () => {
    expect(await exported(wellAddress, '--include-password', '--zip')).toMatchObject({ exit: 0 });
    const [archive = '', ...others] = readdirSync(out);
    expect(others).toEqual([]);
    expect(archive).toBe(`${wellAddress}.mail-settings.zip`);
    expect(statSync(join(out, archive)).mode & 0o077).toBe(0);
    const inside = unzipSync(readFileSync(join(out, archive)));
    expect(Object.keys(inside)).toEqual([`${wellAddress}.mobileconfig`]);
  });

  it('says beside JSON where each file was saved', async () => {
    const { besideJson } = await exported(wellAddress);
    const paths = readdirSync(out).map((name) => join(out, name));
    expect(paths).toHaveLength(1);
    expect(besideJson.filter((line) => line.startsWith('Saved '))).toEqual(paths.map((path) => `Saved ${path}`));
  });

  it('writes the login names that are given, also without a sign-in', async () => {
    await exported(wellAddress, '--login', 'FIR\\jane', '--outgoing-login', 'key');
    expect(written()).toMatch(/IncomingMailServerUsername<\/key>\s*<string>FIR\\jane</);
    expect(written()).toMatch(/OutgoingMailServerUsername<\/key>\s*<string>key</);
  });

  it('writes the given login name where it was refused', async () => {
    const { report } = await exported(
      'mara@wrong-password.example',
      '--check',
      '--login',
      'you@wrong-password.example',
    );
    expect(report).toMatchObject({ signIn: { incoming: { ok: false, login: 'you@wrong-password.example' } } });
    expect(written()).toContain('<string>you@wrong-password.example</string>');
  });

  it.each([
    ['detect', []],
    ['check', ['--login', 'jane']],
  ])('proposes %s after a refusal, which takes all of %j', async (command, login) => {
    const { page } = await exported('you@wrong-password.example', '--check', ...login);
    const next = ['mailwright', command, 'you@wrong-password.example', ...login, '--save-report'].join(' ');
    expect(page).toContain(next);
  });

  it('keeps a sending password of its own apart from that of receiving, whose login name it shares', async () => {
    await exported(wellAddress, '--check');
    expect(written()).toContain('OutgoingPasswordSameAsIncomingPassword');
    await exported(wellAddress, '--check', '--outgoing-password-command', 'echo another', '--overwrite');
    expect(written()).not.toContain('OutgoingPasswordSameAsIncomingPassword');
  });

  it('takes the password for sending alone where nothing is received', async () => {
    const sending = ['--outgoing', 'mail.all-well.example:587:starttls', '--include-password', '--for', 'msmtp'];
    const { told, report } = await exportedWith({ sending: 'demo' }, wellAddress, ...sending);
    expect(told).not.toContain('no password');
    expect(report).toMatchObject({ incoming: null, signIn: { incoming: null, outgoing: { ok: true } } });
    expect(
      readdirSync(out)
        .map((name) => readFileSync(join(out, name), 'utf8'))
        .join(),
    ).toMatch(/password "?demo/);

    const receiving = await exportedWith({ sending: 'demo' }, wellAddress, '--check', '--overwrite');
    expect(receiving).toMatchObject({ exit: 2, report: null });
    expect(receiving.told).toContain('MAILWRIGHT_PASSWORD');
  });

  it.each([
    ['--name', ['--name', '   ']],
    ['a name in the file', []],
  ])('takes %s of only blanks as none', async (_, args) => {
    const found = await exported(wellAddress);
    const path = join(folder, 'found.json');
    if (found.report === null) throw new Error('Nothing was searched');
    writeFileSync(path, JSON.stringify({ ...settingsFileOf(found.report), name: '  ' }));
    const fromFile = await exported('--from', path, '--check', '--accept-servers', '--overwrite', ...args);
    expect(fromFile.report).toMatchObject({ name: null });
    expect(written()).not.toContain('EmailAccountName');
    const searched = await exported(wellAddress, '--overwrite', ...args);
    expect(searched.report).toMatchObject({ name: null });
  });

  it('needs a login name to sign in without an address', async () => {
    const { exit, told } = await exported('all-well.example', '--check');
    expect(exit).toBe(2);
    expect(told).toContain('--login');
  });
});

describe('export --from', () => {
  /** The settings of a search, written to a file with these facts changed. */
  async function settingsFile(facts: Partial<ExportableSettings> = {}): Promise<string> {
    const { report } = await exported(wellAddress);
    if (report === null) throw new Error('Nothing was found');
    rmSync(out, { recursive: true });
    const path = join(folder, 'you.mailwright-settings.json');
    writeFileSync(path, JSON.stringify(settingsFileOf({ ...report, ...facts })));
    return path;
  }

  it('writes what the file says, and tests nothing where no password is included', async () => {
    const { exit, report } = await exported('--from', await settingsFile());

    expect([exit, report]).toEqual([0, null]);
    expect(written()).toContain(wellAddress);
  });

  it('takes servers, name and login names as they are typed, and saves the settings', async () => {
    const saved = join(folder, 'saved.json');
    const typed = ['--outgoing', 'smtp.elsewhere.example:465:tls', '--name', 'Jane Doe', '--login', 'jane'];
    const { exit, report } = await exported('--from', await settingsFile(), ...typed, '--save-settings', saved);

    expect([exit, report]).toEqual([0, null]);
    const profile = written();
    for (const text of ['smtp.elsewhere.example', 'mail.all-well.example', 'Jane Doe', 'jane'])
      expect(profile).toContain(`<string>${text}</string>`);
    expect(profile).not.toContain('587');
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({
      name: 'Jane Doe',
      incoming: { host: 'mail.all-well.example', login: 'jane' },
      outgoing: { host: 'smtp.elsewhere.example', login: 'jane', trust: 'typed' },
    });
  });

  it('takes the login name that is typed in place of one that was accepted before', async () => {
    const path = join(folder, 'run.mailwright');
    await exported(wellAddress, '--check', '--save-report', path);
    await exported('--from', path, '--login', 'jane', '--overwrite');

    expect(written()).toContain('<string>jane</string>');
  });

  it.each([['--as', 'domain'], ['--no-ispdb'], ['--allow-address']])(
    'refuses %s, which belongs to a search',
    async (...flag) => {
      const from = await settingsFile();
      for (const tested of [[], ['--check', '--accept-servers']]) {
        const { exit, told, report } = await exported('--from', from, ...tested, ...flag);
        expect([exit, report]).toEqual([2, null]);
        expect(told).toBe(`${flag[0]} belongs to a search. With --from nothing is searched for.`);
      }
    },
  );

  it.each([
    ['--save-report', 'run.mailwright'],
    ['--password-command', 'pass mail'],
    ['--accept-servers'],
    ['--deadline', '5s'],
    ['--accept-certificate', 'ab'.repeat(32)],
  ])('refuses %s, which belongs to a test, where it makes none', async (...flag) => {
    const { exit, told } = await exported('--from', await settingsFile(), ...flag);

    expect(exit).toBe(2);
    expect(told).toBe(
      `${flag[0]} belongs to a test of the servers. With --from there is one only with --check or --include-password.`,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('writes nothing with a password before its servers were agreed to, even where the file calls them proven', async () => {
    const { exit, told } = await exported('--from', await settingsFile(), '--include-password');

    expect(exit).toBe(4);
    expect(told).toContain('Only the file or text that you gave names mail.all-well.example.');
    expect(existsSync(out)).toBe(false);
  });

  it('tests the servers and signs in before it writes the password', async () => {
    const args = ['--from', await settingsFile(), '--include-password', '--accept-servers'];
    const { exit, report } = await exported(...args);

    expect(exit).toBe(0);
    expect(report).toMatchObject({
      incoming: { proven: true, basis: 'file' },
      signIn: { incoming: { ok: true }, outgoing: { ok: true } },
    });
    expect(written()).toContain('<string>demo</string>');
  });

  it.each([['--include-password'], ['--check']])(
    'tests nothing with %s where sending has its own password, which is not at hand',
    async (flag) => {
      const path = await settingsFile({ hasOwnSendingPassword: true });
      const { exit, told, report } = await exported('--from', path, flag, '--accept-servers');

      expect([exit, report]).toEqual([2, null]);
      expect(told).toContain('set MAILWRIGHT_OUTGOING_PASSWORD');
      expect(existsSync(out)).toBe(false);
    },
  );

  it('needs no password for sending where nothing is sent', async () => {
    const path = await settingsFile({ hasOwnSendingPassword: true, outgoing: null });
    const { report } = await exported('--from', path, '--check', '--accept-servers');

    expect(report).toMatchObject({ signIn: { incoming: { ok: true } } });
  });

  it('writes and saves that sending has its own password, also where no sign-in shows it', async () => {
    const path = await settingsFile({ hasOwnSendingPassword: true });
    const saved = join(folder, 'saved.json');
    const tested = ['--check', '--accept-servers', '--save-settings', saved];
    const { exit } = await exportedWith({ receiving: 'demo', sending: 'demo' }, '--from', path, ...tested);

    expect(exit).toBe(0);
    expect(written()).not.toContain('OutgoingPasswordSameAsIncomingPassword');
    expect(JSON.parse(readFileSync(saved, 'utf8'))).toMatchObject({ hasOwnSendingPassword: true });
  });

  it('takes a typed server in place of the file’s, and asks only about the other one', async () => {
    const typed = ['--incoming', 'mail.all-well.example:993:tls'];
    const args = ['--from', await settingsFile(), '--include-password', ...typed];
    const { exit, told, report } = await exported(...args);

    expect(exit).toBe(4);
    expect(report).toMatchObject({ incoming: { basis: 'typed' }, outgoing: { basis: 'file' } });
    expect(told.split('\n').filter((line) => line.startsWith('Only the file or text'))).toHaveLength(1);
  });
});
