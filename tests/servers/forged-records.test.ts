import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { RecordedLogin } from './dovecot';
import { expectNoPassword } from './expect-no-password';
import { bystander, forgedDomains, forgedRecordsPlan } from './forged-records-plan';
import { type MailBed, openMailBed } from './mail-bed';
import { type MailwrightRun, mailwright, reportOf, writtenFilesOf } from './mailwright-command';
import { hostilePassword } from './sample-plan';
import { signInBystander } from './sign-in-bystander';

let bed: MailBed;
let folder: string;
let out: string;
let loginsBefore = 0;
let runs = 0;
beforeAll(async () => {
  bed = await openMailBed(forgedRecordsPlan);
  folder = join(bed.namespace.folder, 'forged');
  await mkdir(folder);
});
beforeEach(async () => {
  loginsBefore = (await bed.dovecot.logins()).length;
  runs += 1;
  out = join(folder, `out-${runs}`);
});
afterAll(() => bed?.close());

function run(args: readonly string[], password?: string): Promise<MailwrightRun> {
  const given = password === undefined ? {} : { password };
  return mailwright({ namespace: bed.namespace, authorityFile: bed.authority.file, ...given }, args);
}

/** For runs that trust no certificate here, so that nothing can be proven. */
function runWithoutAuthority(args: readonly string[]): Promise<MailwrightRun> {
  return mailwright({ namespace: bed.namespace, password: hostilePassword }, args);
}

/** The sign-ins of this test, as the servers logged them. */
async function logins(): Promise<readonly RecordedLogin[]> {
  return (await bed.dovecot.logins()).slice(loginsBefore);
}

/** Fails where any server got a password since the test began. The bystander signs in last, so all before it are logged. */
async function expectNoSignIn(): Promise<void> {
  await signInBystander(bed);
  await expect.poll(async () => (await logins()).map(({ user }) => user)).toEqual([bystander]);
}

const address = 'jane@srv.example';
const intoFiles = () => ['--for', 'apple-mail', '--out', out];

/** A settings file that claims servers to be proven, for an address of the organisation that they belong to. */
async function claimingFile(): Promise<string> {
  const path = join(folder, `claims-${runs}.mailwright-settings.json`);
  const claims = { security: 'tls', login: address, proven: true, state: 'works', basis: 'typed' };
  const incoming = { protocol: 'imap', host: 'imap.attacker.example', port: 993, ...claims };
  const outgoing = { protocol: 'smtp', host: 'smtp.attacker.example', port: 587, ...claims, security: 'starttls' };
  const settings = { address: 'jane@attacker.example', name: null, incoming, outgoing };
  await writeFile(path, JSON.stringify({ format: 'mailwright-settings', version: 1, ...settings }));
  return path;
}

/** Runs the command line at a terminal and types a line once a question is shown; gives the terminal's text and the exit code. */
async function atTerminal(args: string, question: string, typed: string): Promise<MailwrightRun> {
  const shown = join(folder, `terminal-${runs}`);
  const program = join(__dirname, '../../dist/cli/mailwright.js');
  const wait = `until grep -q '${question}' ${shown} 2>/dev/null; do sleep 0.05; done; sleep 0.2; printf '%s\\r' "$TYPED"; sleep 2`;
  const command = `(${wait}) | script -qefc "${process.execPath} ${program} ${args}" ${shown}`;
  const environment = { HOME: folder, LANG: 'C.UTF-8', NODE_EXTRA_CA_CERTS: bed.authority.file, TYPED: typed };
  const running = bed.namespace.start('sh', ['-c', command], { environment });
  const exitCode = await running.exitCode;
  return { exitCode, stdout: await readFile(shown, 'utf8'), stderr: running.written.stderr };
}

describe('check, where only forged records lead to the servers', () => {
  it.each(forgedDomains)('sends no password at hand to those of %s, says why and ends with 4', async (domain) => {
    const ended = await run(['check', `jane@${domain}`, '--json', '--verbose'], hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(4);
    const report = reportOf(ended);
    expect(report).toMatchObject({ outcome: 'found', incoming: { proven: true }, outgoing: { proven: true } });
    expect(report).not.toHaveProperty('signIn');
    for (const server of [report.incoming, report.outgoing]) {
      expect(server).toMatchObject({ heard: { certificate: { trusted: 'given' } } });
      expect(ended.stderr).toContain(`${server?.host} does not belong to ${domain}.`);
    }
    expect(ended.stderr).toContain('--accept-servers');
    await expectNoSignIn();
    expectNoPassword(ended.stdout + ended.stderr, `jane@${domain}`, hostilePassword);
  });

  it.each(forgedDomains)('sends it to those of %s where --accept-servers was given', async (domain) => {
    const ended = await run(['check', `jane@${domain}`, '--json', '--accept-servers'], hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(reportOf(ended)).toMatchObject({ signIn: { incoming: { ok: true }, outgoing: { ok: true } } });
    await expect.poll(async () => (await logins()).map(({ service }) => service).sort()).toEqual(['imap', 'smtp']);
  });

  it('sends no password from a command, and prints and saves the report', async () => {
    const saved = join(folder, 'held.mailwright');
    const command = ['--password-command', 'echo secret', '--save-report', saved];
    const ended = await run(['check', address, ...command]);

    expect(ended.exitCode, ended.stderr).toBe(4);
    expect(ended.stdout).toMatch(/Receiving +imap\.attacker\.example +993/);
    expect(existsSync(saved)).toBe(true);
    await expectNoSignIn();
  });

  it('sends it where the person typed the servers', async () => {
    const typed = ['--incoming', 'imap.attacker.example:993:tls', '--outgoing', 'smtp.attacker.example:587:starttls'];
    const ended = await run(['check', address, ...typed], hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(0);
    await expect.poll(async () => (await logins()).length).toBe(2);
  });

  it('shows a person at a terminal the servers and the reason, and then asks with their names', async () => {
    const ended = await atTerminal(`check ${address}`, 'Password for', hostilePassword);

    expect(ended.exitCode, ended.stdout).toBe(0);
    const [before = ''] = ended.stdout.split('Password for imap.attacker.example and smtp.attacker.example:');
    expect(before).not.toBe(ended.stdout);
    expect(before).toMatch(/Receiving: IMAP at imap\.attacker\.example, port 993, TLS\. srv\.example names/);
    expect(before).toMatch(/Sending: SMTP at smtp\.attacker\.example, port 587, STARTTLS\. srv\.example names/);
    expect(before).toContain('imap.attacker.example does not belong to srv.example. Only a service');
    expect(before).toContain('smtp.attacker.example does not belong to srv.example. Only a service');
    await expect.poll(async () => (await logins()).length).toBe(2);
    expectNoPassword(ended.stdout, address, hostilePassword);
  });
});

describe('export, where only forged records lead to the servers', () => {
  it('writes the files and signs in to nobody unasked', async () => {
    const ended = await run(['export', address, ...intoFiles(), '--json'], hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(writtenFilesOf(ended)).toHaveLength(1);
    await expectNoSignIn();
  });

  it.each(['--check', '--include-password'])('writes nothing with %s and ends with 4', async (flag) => {
    const ended = await run(['export', address, ...intoFiles(), flag], hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(4);
    expect(ended.stderr).toContain('--accept-servers');
    expect(existsSync(out)).toBe(false);
    await expectNoSignIn();
  });

  it('writes the password for its owner alone where the servers were accepted and took it', async () => {
    const ended = await run(
      ['export', address, ...intoFiles(), '--include-password', '--accept-servers', '--json'],
      hostilePassword,
    );

    expect(ended.exitCode, ended.stderr).toBe(0);
    const [file] = writtenFilesOf(ended);
    expect(((await stat(file?.path ?? '')).mode & 0o777).toString(8)).toBe('600');
    expect(await readFile(file?.path ?? '', 'utf8')).toContain('<key>OutgoingPassword</key>');
  });

  it('writes no file with a password that was refused in the same run', async () => {
    const args = ['export', address, ...intoFiles(), '--include-password', '--accept-servers'];
    const ended = await run(args, 'not the password 4711');

    expect(ended.exitCode, ended.stderr).toBe(1);
    expect(ended.stderr).toContain(
      'imap.attacker.example did not accept this password, so it is not put into any file.',
    );
    expect(existsSync(out)).toBe(false);
  });

  it('writes it for servers that the person typed, proven or not', async () => {
    const typed = ['--incoming', 'imap.attacker.example:993:tls', '--outgoing', 'smtp.attacker.example:587:starttls'];
    const args = ['export', address, ...typed, ...intoFiles(), '--include-password', '--json'];
    const ended = await runWithoutAuthority(args);

    expect(ended.exitCode, ended.stderr).toBe(1);
    expect(reportOf(ended)).toMatchObject({ outcome: 'claimed', incoming: { proven: false, trust: 'typed' } });
    const [file] = writtenFilesOf(ended);
    expect(await readFile(file?.path ?? '', 'utf8')).toContain('<key>OutgoingPassword</key>');
    await expectNoSignIn();
  });
});

describe('export --from a file whose claims are not true', () => {
  it('trusts the file where no password is to be written', async () => {
    const ended = await run(['export', '--from', await claimingFile(), ...intoFiles(), '--json'], hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(0);
    const [file] = writtenFilesOf(ended);
    expectNoPassword(await readFile(file?.path ?? ''), address, hostilePassword);
    await expectNoSignIn();
  });

  it('asks about its servers although they fit the address in the same file, and writes nothing unasked', async () => {
    const args = ['export', '--from', await claimingFile(), ...intoFiles(), '--include-password'];
    const ended = await run(args, hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(4);
    expect(ended.stderr).toContain('Only the file or text that you gave names imap.attacker.example.');
    expect(existsSync(out)).toBe(false);
    await expectNoSignIn();
  });

  it('tests them and signs in before it writes, once they are accepted', async () => {
    const args = ['export', '--from', await claimingFile(), ...intoFiles(), '--include-password', '--accept-servers'];
    const ended = await run([...args, '--json'], hostilePassword);

    expect(ended.exitCode, ended.stderr).toBe(0);
    expect(reportOf(ended)).toMatchObject({
      incoming: { proven: true, basis: 'file' },
      signIn: { incoming: { ok: true, login: address }, outgoing: { ok: true } },
    });
    await expect.poll(async () => (await logins()).length).toBe(2);
    expect(writtenFilesOf(ended)).toHaveLength(1);
  });

  it('shows their hosts to a person at a terminal', async () => {
    const path = await claimingFile();
    const args = `export --from ${path} ${intoFiles().join(' ')} --include-password`;
    const ended = await atTerminal(args, 'Password for', hostilePassword);

    expect(ended.exitCode, ended.stdout).toBe(0);
    const [before = ''] = ended.stdout.split('Password for imap.attacker.example and smtp.attacker.example:');
    expect(before).toContain('smtp.attacker.example. Whoever wrote');
    expect(await readdir(out)).toHaveLength(1);
  });

  it('writes nothing for servers that cannot be proven here, accepted or not', async () => {
    const args = ['export', '--from', await claimingFile(), ...intoFiles(), '--include-password', '--accept-servers'];
    const ended = await runWithoutAuthority(args);

    expect(ended.exitCode, ended.stderr).toBe(1);
    expect(ended.stderr).toContain('A password goes only to confirmed servers.');
    expect(existsSync(out)).toBe(false);
    await expectNoSignIn();
  });
});
