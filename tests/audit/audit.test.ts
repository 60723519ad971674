import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AuditLab, openAuditLab } from './lab/audit-lab';
import { comparableLines } from './lab/comparable-lines';
import { differingLines } from './lab/differing-lines';

const few = 300;
const many = 900;
const heapMegabytes = 28;

const programs = {
  mailwright: join(__dirname, '../../dist/cli/mailwright.js'),
  servers: join(__dirname, '../../dist/audit-lab/audit-servers.js'),
};

let lab: AuditLab;
let whole: string;
beforeAll(async () => {
  lab = await openAuditLab(many, programs);
  whole = await auditOf(few);
});
afterAll(() => lab?.close());

/** What an audit of so many domains prints. Its memory is that of the few: what piled up for each domain would not fit into it. */
async function auditOf(count: number): Promise<string> {
  const running = lab.start(['audit'], inputsOf(count), { heapMegabytes });
  expect(await running.exitCode, running.written.stderr).toBe(0);
  return running.written.stdout;
}

function inputsOf(count: number): string {
  return `${lab.inputs.slice(0, count).join('\n')}\n`;
}

it('answers each input once, with what its servers really are', () => {
  const lines = comparableLines(whole);

  expect(lines.map(([input]) => input)).toEqual(lab.inputs.slice(0, few).sort());
  const outcomes = whole.split('\n').flatMap((line) => (line === '' ? [] : JSON.parse(line).outcome));
  const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
  // Of eight domains five work, one has an expired certificate, one takes no mail and one does not exist.
  expect({ found: count('found'), claimed: count('claimed'), nothing: count('nothing-found') }).toEqual({
    found: 189,
    claimed: 37,
    nothing: 74,
  });
});

it('gives the same result where it was killed twice and resumed, once in the middle of a line', async () => {
  const file = join(lab.folder, 'results.ndjson');
  for (const lines of [80, 190]) {
    await killAfter(lines, file);
    if (lines === 80) await appendFile(file, '{"input":{"text":"jane@d0001.exam');
  }
  const resumed = lab.start(['audit', '--resume', file], inputsOf(few));

  expect(await resumed.exitCode, resumed.written.stderr).toBe(0);
  expect(resumed.written.stdout).toBe('');
  expect(differingLines(await readFile(file, 'utf8'), whole)).toEqual([]);
});

/** Starts or resumes the audit, and kills it once the file has so many lines. */
async function killAfter(lines: number, file: string): Promise<void> {
  const running = lab.start(['audit', '--resume', file], inputsOf(few));
  const count = async () => (await readFile(file, 'utf8').catch(() => '')).split('\n').length - 1;
  await expect.poll(count, { timeout: 240_000, interval: 20 }).toBeGreaterThanOrEqual(lines);
  running.process.kill('SIGKILL');
  await running.exitCode;
  expect(await count()).toBeLessThan(few);
}

it('needs no more memory for three times as many inputs', async () => {
  expect(comparableLines(await auditOf(many))).toHaveLength(many);
});
