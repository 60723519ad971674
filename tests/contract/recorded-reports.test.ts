import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseReportFile } from '../../electron/contract/report-file';
import { replayRun } from '../../electron/core/run/reduce-run';

const folder = join(__dirname, '..', 'fixtures');
const names = readdirSync(folder).filter((name) => name.endsWith('.mailwright'));

describe('the recorded reports', () => {
  it('are there', () => {
    expect(names.length).toBeGreaterThan(5);
  });

  it.each(names)('%s is read, and replays to its report', (name) => {
    const read = parseReportFile(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const last = read.value.events.at(-1);
    expect(last?.kind).toBe('finished');
    expect(replayRun(read.value.events).report).toEqual(last?.kind === 'finished' ? last.report : null);
  });
});
