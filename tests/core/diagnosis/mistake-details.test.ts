import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mistakeDetails } from '../../../electron/core/diagnosis/mistake-details';

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('Nothing was thrown');
}

describe('the details of a mistake', () => {
  it('name the kind of error, its code and where it happened', () => {
    const error = Object.assign(new RangeError('too much'), { code: 'ERR_OUT_OF_RANGE' });
    const [kind, first] = mistakeDetails(error).split('\n');
    expect(kind).toBe('RangeError ERR_OUT_OF_RANGE');
    expect(first).toMatch(/^ {4}at mistake-details\.test\.ts:\d+:\d+$/);
  });

  it('name no folder, because one may have a person’s name', () => {
    const error = { name: 'Error', message: 'x', stack: 'Error: x\n    at f (C:\\Users\\jane (work)\\main.js:1:2)' };
    expect(mistakeDetails(error)).toBe('Error\n    at main.js:1:2');
  });

  it('say of anything else that was thrown only what kind of thing it is', () => {
    expect(mistakeDetails('S3cr3t')).toBe('A thrown string');
    expect(mistakeDetails(undefined)).toBe('A thrown undefined');
    expect(mistakeDetails(null)).toBe('A thrown object');
  });

  it.each([
    ['a mistake that quotes a value', () => JSON.parse('S3cr3t pass')],
    [
      'a mistake of the engine that quotes a value',
      () => Reflect.set(Object('S3cr3t'), 'length', 1) || 'x' in ('S3cr3t' as never),
    ],
    [
      'a stack that was changed later',
      () => {
        throw Object.assign(new Error('S3cr3t'), { message: 'other' });
      },
    ],
    [
      'a name that was made of it',
      () => {
        throw Object.assign(new Error('x'), { name: 'S3cr3t pass' });
      },
    ],
  ])('hold nothing of the message: %s', (_, act) => {
    expect(mistakeDetails(thrownBy(act))).not.toContain('S3cr3t');
  });

  it('hold no password that a message quotes, whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 6, unit: 'grapheme' }), (password) => {
        expect(mistakeDetails(new TypeError(`“${password}”\n    at ${password} (${password}:1:1)`))).not.toContain(
          password,
        );
      }),
    );
  });
});
