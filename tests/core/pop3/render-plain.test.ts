import { describe, expect, it } from 'vitest';
import { renderPlain } from '../../../electron/core/pop3/render-plain';

describe('renderPlain', () => {
  it('writes the example of RFC 4616', () => {
    expect(renderPlain('tim', 'tanstaaftanstaaf')).toBe(btoa('\0tim\0tanstaaftanstaaf'));
  });

  it('encodes UTF-8 before base64', () => {
    const bytes = Buffer.from(renderPlain('jürgen@example.net', 'пароль €'), 'base64');

    expect(bytes.toString('utf8')).toBe('\0jürgen@example.net\0пароль €');
  });
});
