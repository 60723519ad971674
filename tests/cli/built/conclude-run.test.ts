import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReportFile } from '../../../electron/contract/report-file';
import { parseSettingsFile } from '../../../electron/contract/settings-file';
import { runProgram } from '../../fakes/built-program';
import { inTemporaryFolder } from '../../fakes/temporary-folder';

const detect = ['detect', 'you@all-well.example', '--demo'];

describe('a saved run', () => {
  it.skipIf(process.platform === 'win32')('is readable by its owner alone, also where it replaces a file', async () => {
    await inTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'settings.json'), '{}', { mode: 0o666 });
      const saving = ['--save-report', 'run.mailwright', '--save-settings', 'settings.json', '--overwrite'];
      const { exitCode, stderr } = await runProgram([...detect, ...saving], { folder });

      expect(exitCode, stderr).toBe(0);
      for (const name of ['run.mailwright', 'settings.json'])
        expect((await stat(join(folder, name))).mode & 0o777, name).toBe(0o600);
      expect(parseReportFile(JSON.parse(await readFile(join(folder, 'run.mailwright'), 'utf8'))).ok).toBe(true);
    });
  });

  it('is all of standard output where its name is “-”; what is for people goes to standard error', async () => {
    const { exitCode, stdout, stderr } = await runProgram([...detect, '--save-report', '-']);

    expect(exitCode).toBe(0);
    expect(parseReportFile(JSON.parse(stdout)).ok).toBe(true);
    expect(stderr).toContain('Receiving and sending work.');
    expect(stderr).not.toContain('Saved');
  });

  it('goes through pipes: settings from one run are exported by the next', async () => {
    await inTemporaryFolder(async (folder) => {
      const { stdout } = await runProgram([...detect, '--save-settings', '-']);
      expect(parseSettingsFile(JSON.parse(stdout)).ok).toBe(true);
      const writing = ['export', '--from', '-', '--for', 'card', '--out', 'files', '--json'];
      const { exitCode, stderr } = await runProgram(writing, { input: stdout, folder });

      expect(exitCode, stderr).toBe(0);
    });
  });
});
