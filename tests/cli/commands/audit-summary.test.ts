import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditOrSummary } from '../../../electron/cli/commands/audit-or-summary';
import { parseCommandLine } from '../../../electron/cli/parse-command-line';
import { withText } from '../../../electron/core/run/with-text';
import type { Ports } from '../../../electron/engine/ports';
import { sayIn } from '../../../electron/words/format-message';
import { sampleReport } from '../../core/run/sample-run';
import { recordingOutput } from '../../fakes/recording-output';
import { inTemporaryFolder } from '../../fakes/temporary-folder';

const say = sayIn('en');

/** The command asks nothing of the world. */
const noPorts = {} as Ports;

async function summarised(...args: readonly string[]) {
  const line = parseCommandLine(['audit', ...args]);
  if (!line.ok) throw new Error(line.failure.id);
  const { output, told, pages, values, files } = recordingOutput(say);
  const { signal } = new AbortController();
  const exit = await auditOrSummary({ line: line.value, output, say, sayInFiles: say, signal, ports: noPorts });
  return { exit, told, pages, values, files };
}

/** The lines of an audit as they are written. */
function linesOf(...inputs: readonly string[]): string {
  const report = (text: string) => sampleReport({ input: { text, kind: 'domain' } });
  return inputs.map((input) => `${JSON.stringify(withText(report(input), say))}\n`).join('');
}

describe('audit --summary', () => {
  it('gives the page alone where its output is no terminal', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'new.ndjson');
      await writeFile(file, linesOf('a.example', 'b.example'));
      const { exit, files, pages, told } = await summarised('--summary', file);
      expect(exit).toBe(0);
      expect(files).toEqual([expect.stringMatching(/^<!doctype html>\n<html lang="en">[\s\S]*<\/html>\n/)]);
      expect(files[0]).toContain('Audit of 2 inputs');
      expect(files[0]).not.toContain(folder);
      expect([pages, told]).toEqual([[], []]);
    });
  });

  it('saves the page for its owner alone, prints the figures, and replaces nothing unasked', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'new.ndjson');
      const page = join(folder, 'summary.html');
      await writeFile(file, linesOf('a.example', 'b.example'));
      const { exit, pages, told } = await summarised('--summary', file, '--out', page);
      expect(exit).toBe(0);
      expect(await readFile(page, 'utf8')).toContain('Audit of 2 inputs');
      expect((await stat(page)).mode & 0o777).toBe(0o600);
      expect(pages.join('')).toContain('2 of 2 inputs can receive and send.');
      expect(told).toEqual([`Saved ${page}`]);
      expect((await summarised('--summary', file, '--out', page)).exit).toBe(2);
      expect((await summarised('--summary', file, '--out', page, '--overwrite')).exit).toBe(0);
    });
  });

  it('names and counts lines that it cannot read, and goes on', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'new.ndjson');
      const unreadable =
        '{"input":{"text":"no domain"},"error":{"id":"input.space-inside","values":{},"text":"There is a space in it."}}\n';
      await writeFile(file, `${linesOf('a.example')}{"input":\n[]\n${unreadable}${linesOf('b.example').slice(0, 500)}`);
      const { exit, values, told } = await summarised('--summary', file, '--json');
      expect(exit).toBe(0);
      expect(told).toEqual([`3 lines of ${file} are no reports; the summary names them.`]);
      expect(values).toMatchObject([
        {
          inputs: 2,
          brokenLines: { count: 3, items: [{ line: 2 }, { line: 3, problem: { code: 'no-report' } }, { line: 5 }] },
          unanswered: { items: [{ input: 'no domain', problem: 'There is a space in it.' }] },
          changes: null,
        },
      ]);
    });
  });

  it('says what changed since an earlier audit, whatever the order of its lines', async () => {
    await inTemporaryFolder(async (folder) => {
      const [before, after] = [join(folder, 'old.ndjson'), join(folder, 'new.ndjson')];
      await writeFile(before, `${linesOf('b.example', 'gone.example', 'a.example')}broken\n`);
      await writeFile(after, linesOf('a.example', 'new.example', 'b.example'));
      const { values } = await summarised('--summary', after, '--against', before, '--json');
      expect(values).toMatchObject([
        {
          changes: {
            inputsBefore: 3,
            brokenLinesBefore: 1,
            compared: 2,
            unchanged: 2,
            appeared: { items: ['new.example'], count: 1 },
            vanished: { items: ['gone.example'], count: 1 },
          },
        },
      ]);
    });
  });

  it('prints figures and changes as text beside the saved page', async () => {
    await inTemporaryFolder(async (folder) => {
      const [before, after] = [join(folder, 'old.ndjson'), join(folder, 'new.ndjson')];
      await writeFile(before, linesOf('a.example'));
      await writeFile(after, linesOf('a.example', 'new.example'));
      const page = join(folder, 'changes.html');
      const { pages } = await summarised('--summary', after, '--against', before, '--out', page);
      const text = pages.join('').replace(/ {2,}/g, ' ');
      expect(text).toContain('New inputs 1');
      expect(text).toContain('Servers that changed 0');
      expect(text).toContain('587, SMTP 2 100 %');
      expect(text).not.toContain('110, POP3');
      expect(await readFile(page, 'utf8')).toContain('compared with old.ndjson');
    });
  });

  it('ends with 3 where no line is one of an audit', async () => {
    await inTemporaryFolder(async (folder) => {
      const file = join(folder, 'list.txt');
      await writeFile(file, 'example.org\n');
      const { exit, told, values } = await summarised('--summary', file);
      expect(exit).toBe(3);
      // There is no summary that could name the broken lines.
      expect(told).toEqual([`${file} has no line of an audit.`]);
      expect(values).toEqual([{ error: expect.objectContaining({ id: 'cli.summary.no-lines' }) }]);
    });
  });

  it.each([
    [['--summary', 'missing.ndjson'], 'missing.ndjson cannot be read (ENOENT).'],
    [['--against', 'old.ndjson'], '--against belongs to “audit --summary FILE”, which names the lines to read.'],
    [['--overwrite'], '--overwrite belongs to “audit --summary FILE”, which names the lines to read.'],
    [['--out', 'page.html'], '--out belongs to “audit --summary FILE”, which names the lines to read.'],
    [
      ['--summary', 'new.ndjson', '--resume', 'new.ndjson'],
      '“audit --summary” searches for nothing, so it does not take --resume.',
    ],
    [['--summary', 'new.ndjson', '--out', 'folder/'], '--out needs the name of a file; “folder/” is not one.'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    expect(await summarised(...args)).toMatchObject({ exit: 2, told: [sentence] });
  });
});
