import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseReportFile } from '../../electron/contract/report-file';
import { replayableReport } from '../../electron/core/run/report-formats';
import type { KeptRun } from '../../electron/main/kept-runs';
import { reportPlace, saveReport } from '../../electron/main/report-saving';
import { sayIn } from '../../electron/words/format-message';
import { sampleEvents } from '../core/run/sample-run';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-report-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

const run: KeptRun = {
  runId: '0e4d1c7a-5f2b-4f0e-9a53-7d1f0c2b9e11',
  kind: 'discover',
  events: [
    { kind: 'line', atMs: 0, step: 'imap:mail.example.net:993', from: 'client', text: 'A1 LOGIN jane hunter2' },
    ...sampleEvents,
  ],
};

function save(name: (proposed: string) => string | null, runs: readonly KeptRun[] = [run]) {
  return saveReport(runs, {
    choosePlace: async (proposed) => {
      const chosen = name(proposed);
      return chosen === null ? null : join(folder, chosen);
    },
    say: sayIn('en'),
  });
}

describe('saveReport', () => {
  it('writes a report that can be opened again, under a name of the account, for its owner alone', async () => {
    const outcome = await save((proposed) => proposed);
    expect(outcome).toEqual({
      ok: true,
      value: { kind: 'saved', folder, names: ['jane@example.net.mailwright'] },
    });
    const path = join(folder, 'jane@example.net.mailwright');
    const text = await readFile(path, 'utf8');
    expect(parseReportFile(JSON.parse(text))).toMatchObject({ ok: true });
    expect(text).not.toContain('hunter2');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it('replaces the file that the dialog has asked about', async () => {
    await writeFile(join(folder, 'old.mailwright'), 'old');
    expect(await save(() => 'old.mailwright')).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(await readFile(join(folder, 'old.mailwright'), 'utf8')).toContain('mailwright-report');
  });

  it('replaces no file that the dialog has not asked about', async () => {
    await writeFile(join(folder, 'old.mailwright'), 'old');
    expect(await save(() => 'old')).toEqual({
      ok: true,
      value: { kind: 'file-exists', folder, names: ['old.mailwright'] },
    });
    expect(await readFile(join(folder, 'old.mailwright'), 'utf8')).toBe('old');
  });

  it('writes nothing where no place is chosen', async () => {
    expect(await save(() => null)).toEqual({ ok: true, value: { kind: 'folder-not-chosen' } });
  });

  it('says so where there is nothing to save', async () => {
    expect(await save((proposed) => proposed, [])).toMatchObject({
      ok: false,
      failure: { id: 'save-report.not-kept' },
    });
  });
});

it.each([
  ['/tmp/jane.mailwright', '/tmp/jane.mailwright', true],
  ['/tmp/jane', '/tmp/jane.mailwright', false],
  ['/tmp/jane@example.net', '/tmp/jane@example.net.mailwright', false],
  ['/tmp/jane.MAILWRIGHT', '/tmp/jane.MAILWRIGHT.mailwright', false],
])('writes %s to %s', (chosen, path, isAgreed) => {
  expect(reportPlace(chosen)).toEqual({ path, isAgreed, format: replayableReport });
});
