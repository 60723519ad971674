import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPoliciesJson } from '../../../electron/core/formats/policies-json';
import { writableText } from './writable-text';

describe('renderPoliciesJson', () => {
  it('gives any text back, as a default that a person may change', () => {
    fc.assert(
      fc.property(writableText, (text) => {
        expect(JSON.parse(renderPoliciesJson([['mail.name', text]]))).toEqual({
          policies: { Preferences: { 'mail.name': { Value: text, Status: 'default' } } },
        });
      }),
    );
  });

  it('keeps numbers and booleans', () => {
    const text = renderPoliciesJson([
      ['mail.port', 993],
      ['mail.valid', true],
    ]);
    expect(text).toContain('"Value": 993');
    expect(text).toContain('"Value": true');
  });

  it.each([0, 1])('throws on %d, which would be read as a boolean', (number) => {
    expect(() => renderPoliciesJson([['mail.port', number]])).toThrow('boolean');
  });

  it('throws on a line break', () => {
    expect(() => renderPoliciesJson([['mail.name', 'a\nb']])).toThrow('line break');
  });
});
