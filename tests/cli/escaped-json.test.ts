import fc from 'fast-check';
import { expect, it } from 'vitest';
import { escapedJson } from '../../electron/cli/escaped-json';

it('escapes characters that control a terminal or reverse text, and leaves letters as they are', () => {
  const text = 'é\u007f\u009b\u202e\u2028\u2029\u00ad\u{e0041}';
  expect(escapedJson({ text })).toBe('{"text":"é\\u007f\\u009b\\u202e\\u2028\\u2029\\u00ad\\udb40\\udc41"}');
});

it('is equal after it is parsed, keys included', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(fc.dictionary(text, fc.oneof(text, fc.integer(), fc.array(text))), (value) => {
      const written = escapedJson(value);
      expect(written).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(JSON.parse(escapedJson(value, 2))).toEqual(JSON.parse(written));
    }),
  );
});
