import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runProgram } from '../../fakes/built-program';
import { inTemporaryFolder } from '../../fakes/temporary-folder';

const samples = join(__dirname, '../../core/programs/reading');
const k9 = join(samples, 'thunderbird-android/version-99.k9s');

describe('read', () => {
  it('prints a line for each account, in the order of the documentation', async () => {
    const { stdout, exitCode } = await runProgram(['read', '--json', k9]);
    const login = 'jane.doe@example.net';
    const rest = { security: 'tls', login, auth: ['password'] };
    const account = {
      program: 'thunderbird-android',
      address: login,
      name: 'Jane Doë',
      incoming: { protocol: 'imap', host: 'imap.example.net', port: 993, ...rest },
      outgoing: { protocol: 'smtp', host: 'smtp.example.net', port: 465, ...rest },
      passwordStored: true,
    };
    expect(stdout).toBe(`${JSON.stringify(account)}\n`);
    expect(exitCode).toBe(0);
  });

  it('reads standard input', async () => {
    const { stdout, exitCode } = await runProgram(['read', '-'], { input: readFileSync(k9) });
    expect(stdout).toContain('Thunderbird for Android: jane.doe@example.net (Jane Doë)');
    expect(stdout).toContain('A password is stored in these files. It was not read.');
    expect(exitCode).toBe(0);
  });

  it('reads a folder with the settings of several programs, and no password of them', async () => {
    const { stdout, stderr, exitCode } = await runProgram(['read', samples]);
    expect(stdout).toContain('Outlook: jane@example.net');
    expect(stdout).toContain('is signed. Its signature was not checked.');
    expect(`${stdout}${stderr}`).not.toContain('hunter');
    expect(exitCode).toBe(0);
  });

  it('says on standard error what was not read, where JSON was asked for', async () => {
    const { stdout, stderr } = await runProgram(['read', '--json', join(samples, 'apple-mail/signed.mobileconfig')]);
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect(stderr).toContain('signed.mobileconfig is signed. Its signature was not checked.');
  });

  it('ends with 3 where there is no account', async () => {
    await inTemporaryFolder(async (folder) => {
      expect(await runProgram(['read', folder])).toMatchObject({
        exitCode: 3,
        stdout: expect.stringContaining('No account was found there'),
      });
      expect(JSON.parse((await runProgram(['read', '--json', folder])).stdout)).toMatchObject({
        error: { id: 'page.read' },
      });
    });
  });

  it('ends with 2 where there is no such file, none is named, or two are', async () => {
    expect((await runProgram(['read', '/nowhere'])).exitCode).toBe(2);
    expect((await runProgram(['read'])).exitCode).toBe(2);
    expect((await runProgram(['read', k9, k9])).exitCode).toBe(2);
  });
});
