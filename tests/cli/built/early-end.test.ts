import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../electron/core/limits';
import { builtProgram, type RunningProgram, runScript, startProgram } from '../../fakes/built-program';
import { inTemporaryFolder } from '../../fakes/temporary-folder';

/** Starts a command that reads a file without an end, and waits until it has opened the file. */
async function whileItReads(work: (running: RunningProgram) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const running = startProgram(['parse', path]);
    const writer = await open(path, 'w');
    await work(running);
    await writer.close();
  });
}

/** Waits until a program handles SIGHUP, which Node itself never does. */
async function takesSignals({ process: { pid } }: RunningProgram): Promise<void> {
  const status = () => readFile(`/proc/${pid}/status`, 'utf8');
  await expect.poll(status).toMatch(/^SigCgt:\s*[\da-f]*[13579bdf]$/m);
}

/** Sends a signal; gives the exit code of the program, and how long its end took. */
async function endBy(signal: NodeJS.Signals, running: RunningProgram) {
  const sentMs = performance.now();
  running.process.kill(signal);
  const run = await running.ended;
  return { ...run, tookMs: performance.now() - sentMs };
}

describe.skipIf(process.platform === 'win32')('a signal', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s ends a command that waits for a file without an end with %i', async (signal, exitCode) => {
    await whileItReads(async (running) => {
      const ended = await endBy(signal, running);

      expect(ended).toMatchObject({ exitCode, stdout: '', stderr: '' });
      expect(ended.tookMs).toBeLessThan(10_000);
    });
  });

  it.skipIf(process.platform !== 'linux').each([
    ['standard input', ['parse', '-']],
    ['settings', ['export', '--from', '-', '--for', 'card', '--out', 'nowhere']],
  ])('ends a command that waits for %s', async (_, args) => {
    const running = startProgram(args);
    await takesSignals(running);
    const ended = await endBy('SIGTERM', running);

    expect(ended.exitCode, ended.stderr).toBe(143);
    expect(ended.tookMs).toBeLessThan(10_000);
  });

  it('ends a command that waits for a password command', async () => {
    await inTemporaryFolder(async (folder) => {
      const args = ['check', 'you@all-well.example', '--demo', '--password-command', 'echo >asked; exec sleep 30'];
      const running = startProgram(args, { folder });
      await expect.poll(() => existsSync(join(folder, 'asked'))).toBe(true);
      const ended = await endBy('SIGTERM', running);

      expect(ended.exitCode, ended.stderr).toBe(143);
      expect(ended.tookMs).toBeLessThan(10_000);
    });
  });

  it.each([
    ['SIGTERM', 143],
    ['SIGQUIT', 131],
  ] as const)('%s saves what a run has learned and ends with %i', async (signal, exitCode) => {
    await inTemporaryFolder(async (folder) => {
      const report = join(folder, 'run.mailwright');
      const args = ['detect', 'you@blocked-587.example', '--thorough', '--demo', '--json', '--save-report', report];
      const running = startProgram(args);
      await running.waitFor('"kind":"answer"');
      const ended = await endBy(signal, running);

      expect(ended.exitCode).toBe(exitCode);
      expect(ended.tookMs).toBeLessThan(10_000);
      const { events } = JSON.parse(await readFile(report, 'utf8'));
      expect(events.at(-1)).toMatchObject({ kind: 'finished', report: { outcome: 'cancelled' } });
    });
  });

  it('is the normal end of the demo', async () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const running = startProgram(['demo']);
      await running.waitFor('Try “mailwright');
      expect((await endBy(signal, running)).exitCode).toBe(0);
    }
  });

  it('ends at once when it comes a second time', async () => {
    await whileItReads(async (running) => {
      const sentMs = performance.now();
      const isEnded = running.ended.then(() => true);
      // One that comes soon after the first counts as the same.
      do running.process.kill('SIGINT');
      while (!(await Promise.race([isEnded, delay(50, false)])));

      expect((await running.ended).exitCode).toBe(130);
      expect(performance.now() - sentMs).toBeLessThan(limits.endMs);
    });
  });

  it('counts once where npm or timeout send it twice', async () => {
    await inTemporaryFolder(async (folder) => {
      const report = join(folder, 'run.mailwright');
      const args = ['detect', 'you@blocked-587.example', '--thorough', '--demo', '--json', '--save-report', report];
      const running = startProgram(args);
      await running.waitFor('"kind":"answer"');
      running.process.kill('SIGINT');
      const ended = await endBy('SIGINT', running);

      expect(ended.exitCode).toBe(130);
      expect(existsSync(report)).toBe(true);
    });
  });

  it('writes no memory to the disk where a command does not end by itself', async () => {
    await inTemporaryFolder(async (folder) => {
      const script = `
        ulimit -c unlimited
        mkfifo pipe
        '${process.execPath}' '${builtProgram}' parse pipe & program=$!
        exec 3>pipe # It waits for the reader.
        kill -QUIT $program
        wait $program 2>/dev/null
        echo $?; ls`;
      const { stdout } = await runScript(script, { folder });
      expect(stdout).toBe('137\npipe\n');
    });
  });
});
