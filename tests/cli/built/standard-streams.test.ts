import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from '../../fakes/built-program';
import { inTemporaryFolder } from '../../fakes/temporary-folder';

const settings = {
  format: 'mailwright-settings',
  version: 1,
  address: 'jane@example.org',
  name: null,
  incoming: { protocol: 'imap', host: 'imap.example.org', port: 993, security: 'tls' },
  outgoing: { protocol: 'smtp', host: 'smtp.example.org', port: 465, security: 'tls' },
  alternatives: [],
};

// Only the shell's exit codes for each program of a pipe show how the first of them ended.
describe.skipIf(process.platform === 'win32')('a reader that leaves', () => {
  it('of standard error does not stop the work: the files are still written', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'settings.json'), JSON.stringify(settings));
      const script = `
        mailwright export --from settings.json --for thunderbird,card --out files 2>&1 | head -1
        echo "\${PIPESTATUS[0]}" >&2`;
      const { stderr } = await runScript(script, { folder });

      expect(stderr).toBe('0\n');
      expect(await readdir(join(folder, 'files'))).toHaveLength(4);
    });
  });

  it('of standard error that was never there does not stop the work', async () => {
    const { exitCode, stdout } = await runScript('mailwright detect you@all-well.example --demo --json 2>&-');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('"kind":"finished"');
  });

  it.each([
    ['a run', 'detect you@all-well.example --demo --json'],
    ['the help', '--help'],
    ['a list', 'demo --list'],
  ])('of standard output ends %s with 141 and no message', async (_, args) => {
    const script = `
      { mailwright ${args} 2>errors; echo $? >ended; } | true
      cat ended errors`;
    await inTemporaryFolder(async (folder) => {
      const { stdout } = await runScript(script, { folder });
      expect(stdout).toBe('141\n');
    });
  });
});

describe.skipIf(process.platform !== 'linux')('a stream that cannot be written', () => {
  it.each([
    ['a run', 'detect you@all-well.example --demo --json'],
    ['a report as text', 'detect you@only-465.example --demo'],
    ['the version', '--version'],
  ])('ends %s with 74 and one sentence where it is standard output', async (_, args) => {
    const { exitCode, stderr } = await runScript(`mailwright ${args} >/dev/full`);
    expect(exitCode).toBe(74);
    expect(stderr).toMatch(/(^|\n)Standard output cannot be written \(ENOSPC\)\.\n$/);
    expect(stderr).not.toMatch(/node:|mailwright\.js|throw/);
  });

  it('does not stop the work where it is standard error', async () => {
    const { exitCode, stdout } = await runScript('mailwright detect you@all-well.example --demo 2>/dev/full');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Receiving and sending work.');
  });
});
