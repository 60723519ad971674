import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { unpackedPath } from '../../build/testing/unpacked-packages.mjs';
import { insideEnvironment } from '../servers/inside-environment';
import type { RunningProgram } from '../servers/network-namespace';
import { type AuditLab, openAuditLab } from './lab/audit-lab';
import { differingLines } from './lab/differing-lines';
import { createSshKey, openSshHost, type SshHost, type SshKey } from './lab/ssh-host';

const domains = 300;
const blockSize = 20;
const blocks = domains / blockSize;

const programs = {
  mailwright: join(__dirname, '../../dist/cli/mailwright.js'),
  servers: join(__dirname, '../../dist/audit-lab/audit-servers.js'),
};

let lab: AuditLab;
let key: SshKey;
let hosts: readonly SshHost[] = [];
let whole: string;
beforeAll(async () => {
  lab = await openAuditLab(domains, programs);
  key = await createSshKey(lab.folder);
  const running = lab.start(['audit'], inputs());
  expect(await running.exitCode, running.written.stderr).toBe(0);
  whole = running.written.stdout;
});
afterAll(async () => {
  for (const host of hosts) await host.close();
  await lab?.close();
});

function inputs(): string {
  return `${lab.inputs.join('\n')}\n`;
}

/** Starts two hosts in place of those of the test before. */
async function openHosts(): Promise<readonly [SshHost, SshHost]> {
  for (const host of hosts) await host.close();
  hosts = [];
  const first = await openSshHost(lab, 1, key);
  hosts = [first];
  const second = await openSshHost(lab, 2, key);
  hosts = [first, second];
  return [first, second];
}

/** A run under GNU Parallel, in a folder of its own. */
interface ParallelRun {
  readonly folder: string;
  start(): RunningProgram;
  /** What the job log says of the blocks that are done. */
  done(): Promise<readonly { readonly block: string; readonly host: string; readonly exit: string }[]>;
  /** The lines of all blocks. */
  lines(): Promise<string>;
}

/**
 * The command of the README, with the paths of this test. Both hosts share one computer, so they search for no more inputs at a time than
 * a single audit does: which ports a search needs depends on how soon servers answer.
 */
async function parallelRun(name: string, onHosts: readonly SshHost[]): Promise<ParallelRun> {
  const folder = join(lab.folder, name);
  await lab.namespace.run('mkdir', ['-p', join(folder, 'home')]);
  const configuration = join(folder, 'ssh_config');
  await writeFile(configuration, onHosts.map((host) => host.configuration).join(''));
  const log = join(folder, 'audit.log');
  const command = [process.execPath, programs.mailwright, 'audit', '--jobs 4 --quiet --ca', lab.authorityFile].join(
    ' ',
  );
  const args = [
    ...[unpackedPath('parallel', 'usr', 'bin', 'parallel'), '--will-cite'],
    ...['--ssh', `ssh -F ${configuration}`, '--sshlogin', onHosts.map((host) => `1/${host.name}`).join(',')],
    ...['--pipe', '-N', String(blockSize), '--retries', '3', '--joblog', log, '--resume-failed'],
    ...['--results', join(folder, 'run', '{#}.ndjson'), command],
  ];
  const environment = { ...insideEnvironment(), PARALLEL_HOME: join(folder, 'home') };
  return {
    folder,
    start: () => lab.namespace.start('perl', args, { input: inputs(), environment }),
    done: async () => {
      const [, ...rows] = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n');
      return rows.map((row) => {
        const [block = '', host = '', , , , , exit = ''] = row.split('\t');
        return { block, host, exit };
      });
    },
    lines: async () => {
      const files = (await readdir(join(folder, 'run'))).filter((file) => file.endsWith('.ndjson'));
      return (await Promise.all(files.map((file) => readFile(join(folder, 'run', file), 'utf8')))).join('');
    },
  };
}

it('gives the same result on two hosts under GNU Parallel, one of which dies in mid-run', async () => {
  const [first, second] = await openHosts();
  const run = await parallelRun('dying-host', [first, second]);
  const running = run.start();
  const doneBy = async (host: SshHost) => (await run.done()).filter((row) => row.host === host.name).length;
  await expect.poll(() => doneBy(second), { timeout: 240_000, interval: 20 }).toBeGreaterThanOrEqual(2);
  const idle = 1;
  await expect.poll(async () => (await second.processes()).length, { interval: 20 }).toBeGreaterThan(idle);
  await second.crash();
  const doneBefore = await doneBy(second);

  expect(await running.exitCode, running.written.stderr).toBe(0);
  const done = await run.done();
  expect(done.map(({ exit }) => exit)).toEqual(done.map(() => '0'));
  expect(new Set(done.map(({ block }) => block)).size).toBe(blocks);
  expect(done).toHaveLength(blocks);
  // A job may have ended without its row in the log.
  expect(await doneBy(second)).toBeLessThanOrEqual(doneBefore + 1);
  expect(doneBefore).toBeLessThan(blocks / 2);
  expect(differingLines(await run.lines(), whole)).toEqual([]);
});

it('gives the same result where GNU Parallel itself is killed and started again', async () => {
  const hosts = await openHosts();
  const run = await parallelRun('killed', hosts);
  const killed = run.start();
  await expect
    .poll(async () => (await run.done()).length, { timeout: 240_000, interval: 20 })
    .toBeGreaterThanOrEqual(4);
  killed.process.kill('SIGKILL');
  await killed.exitCode;
  const doneBefore = await run.done();
  expect(doneBefore.length).toBeLessThan(blocks);

  // Its connections live on, and write into the files of their blocks.
  const processes = async () => (await Promise.all(hosts.map((host) => host.processes()))).flat().length;
  await expect.poll(processes, { timeout: 240_000 }).toBe(hosts.length);
  const again = run.start();
  expect(await again.exitCode, again.written.stderr).toBe(0);
  const done = await run.done();
  expect(done.slice(0, doneBefore.length)).toEqual(doneBefore);
  expect(new Set(done.map(({ block }) => block)).size).toBe(blocks);
  expect(done).toHaveLength(blocks);
  expect(differingLines(await run.lines(), whole)).toEqual([]);
});
