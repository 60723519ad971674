import { afterAll, describe, expect, it } from 'vitest';
import { settingsReaders } from '../../../../electron/core/programs/readers';
import type { SettingsRead } from '../../../../electron/core/reading/settings-reader';
import { sayIn } from '../../../../electron/words/format-message';
import { readSample } from './read-sample';
import { programsWithSamples, type Sample, samplesOf } from './samples';

/** Every password of the samples contains this. */
const planted = 'hunter';
const samplesAtLeast = 6;

const forms = formsOf(planted);
const rows: string[] = [];
const say = sayIn('en');

describe('settings that programs have written', () => {
  afterAll(() => process.stdout.write(`${tableOf(rows)}\n`));

  it('belong to programs and formats that can be read', () => {
    const known = settingsReaders.map(({ program }) => program);
    expect(programsWithSamples().filter((program) => !known.includes(program))).toEqual([]);
  });

  it.each(settingsReaders.map(({ program }) => program))('are there for %s in several real forms', (program) => {
    expect(samplesOf(program).length).toBeGreaterThanOrEqual(samplesAtLeast);
  });

  for (const sample of settingsReaders.flatMap(({ program }) => samplesOf(program))) {
    it(`are read as they are meant, without a password, and stay as they are: ${sample.name}`, () => {
      const before = sample.files.map(({ content }) => Buffer.from(content));
      const read = readSample(sample, settingsReaders);
      expect(read.accounts).toEqual(sample.expected.accounts);
      const ids = read.unread.map(({ id }) => id);
      expect(ids).toEqual(sample.expected.unread ?? ids);
      expect(leaksIn(read)).toEqual([]);
      expect(sample.files.map(({ content }) => Buffer.from(content))).toEqual(before);
      rows.push(rowOf(sample, read));
    });
  }
});

/** The forms of the planted password that are in what was read, or in what is said of it. */
function leaksIn(read: SettingsRead): readonly string[] {
  const output = `${JSON.stringify(read)}\n${read.unread.map(say).join('\n')}`.toLowerCase();
  return forms.filter((form) => output.includes(form));
}

/** A text as it stands, in base64 at each of the three places where a byte can begin, in hex, and turned around; in lower case. */
function formsOf(text: string): readonly string[] {
  const encoded = ['utf8', 'utf16le'].flatMap((encoding) =>
    ['', 'x', 'xx'].map((before) => {
      const bytes = Buffer.concat([Buffer.from(before), Buffer.from(text, encoding as BufferEncoding)]);
      // The first and the last characters also hold bits of what stands beside.
      return bytes
        .toString('base64')
        .replaceAll('=', '')
        .slice(before.length === 0 ? 0 : before.length + 1, -1);
    }),
  );
  return [text, ...encoded, Buffer.from(text).toString('hex'), [...text].reverse().join('')].map((form) =>
    form.toLowerCase(),
  );
}

function rowOf({ name, files }: Sample, { accounts, unread }: SettingsRead): string {
  const bytes = files.reduce((sum, { content }) => sum + content.length, 0);
  const left = unread.length === 0 ? '' : `, ${unread.length} not read`;
  return `${name.padEnd(56)} ${String(bytes).padStart(9)} bytes  ${accounts.length} accounts${left}`;
}

function tableOf(lines: readonly string[]): string {
  const counts = settingsReaders.map(
    ({ program, name }) => `${program.padEnd(24)} ${name.padEnd(32)} ${samplesOf(program).length} samples`,
  );
  return ['', ...lines, '', ...counts].join('\n');
}
