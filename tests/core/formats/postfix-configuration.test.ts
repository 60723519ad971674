import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPostfixLogin,
  isPostfixPassword,
  renderPostfixParameters,
  renderPostfixPasswords,
} from '../../../electron/core/formats/postfix-configuration';
import { writableText } from './writable-text';

/** Reads a line as `texthash` does, and splits the value as the SMTP client does. */
function readPasswords(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.flatMap((line) => {
    const [, key = '', value = ''] = /^(\S+)\s+(.*)$/u.exec(line.trimEnd()) ?? [];
    const colon = value.indexOf(':');
    return [key, value.slice(0, colon), value.slice(colon + 1)];
  });
}

const relayhost = '[smtp.example.net]:587';

describe('renderPostfixPasswords', () => {
  it('gives Postfix back every text that it can hold, and throws on others', () => {
    fc.assert(
      fc.property(writableText, writableText, (login, password) => {
        const text = () => renderPostfixPasswords(['c'], { relayhost, login, password });
        if (isPostfixLogin(login) && isPostfixPassword(password))
          expect(readPasswords(text())).toEqual([relayhost, login, password]);
        else expect(text).toThrow('cannot hold');
      }),
    );
  });

  it('throws on a line break', () => {
    expect(() => renderPostfixPasswords([], { relayhost, login: 'a\nb', password: '' })).toThrow(/line break/);
  });
});

describe('renderPostfixParameters', () => {
  it('writes a parameter a line', () => {
    expect(renderPostfixParameters([{ comment: 'c' }, ['relayhost', relayhost]])).toBe(
      `# c\nrelayhost = ${relayhost}\n`,
    );
  });

  it.each(['$myhostname', 'a\nb'])('throws on %j', (value) => {
    expect(() => renderPostfixParameters([['relayhost', value]])).toThrow();
  });
});
