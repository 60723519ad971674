import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { builtProgram, type RunningProgram, runScript, startProgram } from '../fakes/built-program';
import { inTemporaryFolder } from '../fakes/temporary-folder';

/** Longer than the start takes, for programs that print nothing then. */
const startedMs = 1_000;

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
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'pipe');
      execFileSync('mkfifo', [path]);
      const running = startProgram(['parse', path]);
      await delay(startedMs);
      const ended = await endBy(signal, running);

      expect(ended).toMatchObject({ exitCode, stdout: '', stderr: '' });
      expect(ended.tookMs).toBeLessThan(2_000);
    });
  });

  it.each([
    ['standard input', ['parse', '-']],
    ['settings', ['export', '--from', '-', '--for', 'card', '--out', 'nowhere']],
    ['a password command', ['check', 'you@all-well.example', '--demo', '--password-command', 'sleep 30']],
  ])('ends a command that waits for %s', async (_, args) => {
    const running = startProgram(args);
    await delay(startedMs);
    const ended = await endBy('SIGTERM', running);

    expect(ended.exitCode, ended.stderr).toBe(143);
    expect(ended.tookMs).toBeLessThan(2_000);
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
      expect(ended.tookMs).toBeLessThan(2_000);
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
    await inTemporaryFolder(async (folder) => {
      const path = join(folder, 'pipe');
      execFileSync('mkfifo', [path]);
      const running = startProgram(['parse', path]);
      await delay(startedMs);
      running.process.kill('SIGINT');
      await delay(400);
      const ended = await endBy('SIGINT', running);

      expect(ended.exitCode).toBe(130);
      expect(ended.tookMs).toBeLessThan(400);
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
        sleep ${startedMs / 1_000}
        kill -QUIT $program
        wait $program 2>/dev/null
        echo $?; ls`;
      const { stdout } = await runScript(script, { folder });
      expect(stdout).toBe('137\npipe\n');
    });
  });
});
