import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { replayRun } from '../../electron/core/run/reduce-run';
import { reportFileOf, settingsFileOf } from '../../electron/core/run/report-file';
import { readOwnFile, readOwnText } from '../../electron/node/opened-files';
import { sayIn } from '../../electron/words/format-message';
import { sampleEvents, sampleReport } from '../core/run/sample-run';

const say = sayIn('en');
const report = reportFileOf({ app: '0.1.0', runtime: 'Electron 45.4.1', events: sampleEvents });

describe('readOwnText', () => {
  it('reads a report that replays to the run it tells of', () => {
    const opened = readOwnText(JSON.stringify(report), say);
    const events = opened.ok && opened.value.format === 'mailwright-report' ? opened.value.events : [];
    expect(replayRun(events).rows).toEqual(replayRun(sampleEvents).rows);
  });

  it('reads a settings file', () => {
    const settings = settingsFileOf(sampleReport());
    const opened = readOwnText(JSON.stringify(settings), say);
    expect(opened).toMatchObject({ ok: true, value: { format: 'mailwright-settings', address: 'jane@example.net' } });
  });

  it.each([
    ['no JSON', 'Delivered-To: jane@example.net', 'open.not-ours'],
    ['JSON of another kind', '{"format":"something-else"}', 'open.not-ours'],
    ['no object', '[1]', 'open.not-ours'],
    ['a newer version', JSON.stringify({ ...report, version: 2 }), 'open.newer'],
    ['an event that is none', JSON.stringify({ ...report, events: [{ kind: 'party' }] }), 'open.damaged'],
  ])('refuses %s with a sentence', (_what, text, id) => {
    const opened = readOwnText(text, say);
    expect(opened).toMatchObject({ ok: false, failure: { id } });
    // The details of a parser are nobody's business here.
    if (!opened.ok) expect(say(opened.failure)).not.toMatch(/JSON|format|version|kind|\{/);
  });

  it('says sentences anew that somebody has rewritten, and keeps those of a newer Mailwright', () => {
    const known = { id: 'trust.typed', values: {}, text: 'Call this number' };
    const unknown = { id: 'trust.in-ten-years', values: {}, text: 'Proven by\u202e telepathy\u0007' };
    const incomplete = { id: 'trust.published', values: {} };
    const texts = [known, unknown, incomplete].map((trustReason) => {
      const [first] = [sampleReport().incoming];
      const settings = { ...settingsFileOf(sampleReport()), incoming: { ...first, trustReason } };
      const opened = readOwnText(JSON.stringify(settings), say);
      return opened.ok && opened.value.format === 'mailwright-settings'
        ? opened.value.incoming?.trustReason.text
        : null;
    });
    expect(texts).toEqual([say({ id: 'trust.typed', values: {} }), 'Proven by telepathy', 'trust.published']);
  });
});

describe('readOwnFile', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mailwright-open-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it('reads a report from the disk', async () => {
    const path = join(folder, 'jane.mailwright');
    await writeFile(path, JSON.stringify(report));
    expect(await readOwnFile(path, say)).toMatchObject({ ok: true, value: { format: 'mailwright-report' } });
  });

  it('names a file that is not there, without its folder', async () => {
    expect(await readOwnFile(join(folder, 'gone.mailwright'), say)).toEqual({
      ok: false,
      failure: { id: 'open.not-found', values: { name: 'gone.mailwright' } },
    });
  });

  it('does not read a file that is too large', async () => {
    const path = join(folder, 'large.mailwright');
    const file = await open(path, 'w');
    await file.truncate(limits.fileBytes + 1);
    await file.close();
    expect(await readOwnFile(path, say)).toMatchObject({ ok: false, failure: { id: 'open.too-large' } });
  });
});
