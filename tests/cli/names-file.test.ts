import { describe, expect, it } from 'vitest';
import { namesFile, withoutQuotes } from '../../electron/cli/names-file';

describe('the name of a file', () => {
  it.each([
    'run.mailwright',
    'jane.mailwright-settings.json',
    './run.json',
    '../run.json',
    '/tmp/run.json',
    '~/run.json',
    'C:\\runs\\run.json',
    "'my run.mailwright'",
  ])('is not taken for an account: %s', (text) => {
    expect(namesFile(text)).toBe(true);
  });

  it.each(['', 'detect', 'jane@example.net', 'jane/work@example.net', 'example.net', 'gmail', 'mailwright'])(
    'is not seen in: %s',
    (text) => {
      expect(namesFile(text)).toBe(false);
    },
  );

  it('is read without the quotation marks of a terminal', () => {
    expect(withoutQuotes(` '/tmp/my run.mailwright' `)).toBe('/tmp/my run.mailwright');
    expect(withoutQuotes('"a"')).toBe('a');
    expect(withoutQuotes("it's")).toBe("it's");
  });
});
