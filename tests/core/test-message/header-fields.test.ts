import { describe, expect, it } from 'vitest';
import { limits } from '../../../electron/core/limits';
import { readHeaderFields } from '../../../electron/core/test-message/header-fields';

function fieldsOf(text: string) {
  return readHeaderFields(new TextEncoder().encode(text)).map(({ name, value }) => `${name}=${value}`);
}

describe('the fields of a header section', () => {
  it.each([
    ['folded lines', 'Subject: one\r\n two\r\n\tthree\r\n', ['subject=one two\tthree']],
    ['lines with LF alone', 'A: 1\nB: 2\n\nC: 3', ['a=1', 'b=2']],
    ['a blank before the colon, which is obsolete', 'Received \t: by a\r\n', ['received=by a']],
    ['a folded line of blanks, which is obsolete', 'A: 1\r\n   \r\n 2\r\nB: 3\r\n', ['a=1    2', 'b=3']],
    [
      'a line that is no field, with what continues it',
      'From jane Sat Nov 28\r\nnonsense\r\n more\r\nA: 1\r\n',
      ['a=1'],
    ],
    ['a bare CR, which starts no field', 'A: 1\rB: 2\r\n', ['a=1 B: 2']],
    ['no end', 'A: 1\r\nB: 2', ['a=1', 'b=2']],
    ['nothing', '', []],
  ])('%s', (_, text, expected) => {
    expect(fieldsOf(text)).toEqual(expected);
  });

  it('end with the first empty line', () => {
    expect(fieldsOf('A: 1\r\n\r\nAuthentication-Results: forged.example; spf=pass')).toEqual(['a=1']);
  });

  it('replace bytes that are no UTF-8', () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('A: m'), 0xfc, 0xff, 13, 10]);

    expect(readHeaderFields(bytes)).toEqual([{ name: 'a', value: 'm\ufffd\ufffd' }]);
  });

  it('stay within the limits, without the line that a limit cuts', () => {
    const many = readHeaderFields(new TextEncoder().encode('A: 1\r\n'.repeat(2 * limits.messageHeaderFields)));
    const long = readHeaderFields(new TextEncoder().encode(`A: 1\r\nB: ${'x'.repeat(limits.messageHeaderBytes)}`));

    expect(many).toHaveLength(limits.messageHeaderFields);
    expect(long).toEqual([{ name: 'a', value: '1' }]);
  });
});
