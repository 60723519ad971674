import { describe, expect, it } from 'vitest';
import { phpLiteral, renderPhp } from '../../../electron/core/formats/php';

describe('renderPhp', () => {
  it('writes constants, assignments, calls and comments', () => {
    const text = renderPhp([
      { comment: 'c' },
      { define: 'A', value: "it's" },
      null,
      { left: '$a->b', value: true },
      { call: '$a->f', values: ['x', 1] },
      { code: '$a->g();' },
    ]);
    expect(text).toBe("// c\ndefine('A', 'it\\'s');\n\n$a->b = true;\n$a->f('x', 1);\n$a->g();\n");
  });

  it('throws on a comment that would end PHP', () => {
    expect(() => renderPhp([{ comment: 'a ?> b' }])).toThrow('the end of PHP');
  });

  it.each([{ comment: 'a\nb' }, { define: 'A', value: 'a\rb' }])('throws on the line break in %j', (statement) => {
    expect(() => renderPhp([statement])).toThrow(/line break/);
  });
});

it('phpLiteral writes an array with an entry a line', () => {
  expect(phpLiteral({ a: 'x', b: { c: 1 } })).toBe("[\n  'a' => 'x',\n  'b' => [\n    'c' => 1,\n  ],\n]");
});
