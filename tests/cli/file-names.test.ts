import { describe, expect, it } from 'vitest';
import { isFileName, namesFile, withoutQuotes } from '../../electron/cli/file-names';
import { parseCommandLine } from '../../electron/cli/parse-command-line';
import { printableSay } from '../../electron/cli/printable-say';
import { sayIn } from '../../electron/words/format-message';

const say = printableSay(sayIn('en'));

/** The sentence about what is wrong with the command line; null where nothing is. */
function problemOf(...args: readonly string[]): string | null {
  const line = parseCommandLine(args);
  return line.ok ? null : say(line.failure);
}

describe('the name of a file', () => {
  it('is neither empty nor that of a folder', () => {
    for (const text of ['', '.', '..', '/', 'a/', 'a/.', 'a/..', 'C:\\']) expect(isFileName(text), text).toBe(false);
    for (const text of ['a', '.a', 'a.', '...', '/a', '../a', '-', ' ']) expect(isFileName(text), text).toBe(true);
  });

  it.each(['--save-report', '--save-settings', '--from', '--ca'])('is asked for by %s in one sentence', (flag) => {
    for (const value of ['', '..', 'reports/']) {
      expect(problemOf('detect', 'example.org', flag, value)).toBe(
        `${flag} needs the name of a file; “${value}” is not one.`,
      );
    }
    expect(problemOf('detect', 'example.org', flag, 'file')).toBeNull();
  });

  it('may be “-” where standard input or output makes sense, and nowhere else', () => {
    for (const flag of ['--save-report', '--save-settings', '--from'])
      expect(problemOf('detect', 'example.org', flag, '-'), flag).toBeNull();
    expect(problemOf('detect', 'example.org', '--ca', '-')).toBe('--ca needs the name of a file; “-” is not one.');
    expect(problemOf('export', 'example.org', '--out', '-')).toBe('--out needs the name of a folder; “-” is not one.');
    expect(problemOf('export', 'example.org', '--out', '')).toBe('--out needs the name of a folder; “” is not one.');
  });

  it('is “-” for one thing at a time', () => {
    const sentence =
      'Standard output can hold only one thing: --json, --save-report - or --save-settings -. Name a file for the others.';
    expect(problemOf('detect', 'x', '--save-report', '-', '--json')).toBe(sentence);
    expect(problemOf('detect', 'x', '--save-settings', '-', '--json')).toBe(sentence);
    expect(problemOf('detect', 'x', '--save-report', '-', '--save-settings', '-')).toBe(sentence);
    expect(problemOf('detect', 'x', '--save-report', '-', '--save-settings', 'file')).toBeNull();
  });
});

it('refuses a blank password command', () => {
  expect(problemOf('check', 'x', '--password-command', ' ')).toBe(
    '--password-command needs a command that prints the password.',
  );
});

describe('a text that names a file', () => {
  it.each([
    'run.mailwright',
    'jane.mailwright-settings.json',
    './run.json',
    '../run.json',
    '/tmp/run.json',
    '~/run.json',
    'C:\\runs\\run.json',
    "'my run.mailwright'",
  ])('is told from an account: %s', (text) => {
    expect(namesFile(text)).toBe(true);
  });

  it.each(['', 'detect', 'jane@example.net', 'jane/work@example.net', 'example.net', 'gmail', 'mailwright'])(
    'is not seen in: %s',
    (text) => {
      expect(namesFile(text)).toBe(false);
    },
  );

  it('stands without the quotation marks of a terminal', () => {
    expect(withoutQuotes(` '/tmp/my run.mailwright' `)).toBe('/tmp/my run.mailwright');
    expect(withoutQuotes('"a"')).toBe('a');
    expect(withoutQuotes("it's")).toBe("it's");
  });
});
