import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { messageSchema } from '../../electron/contract/message';

function readBack(values: unknown): unknown {
  return v.parse(messageSchema, { id: 'value', values }).values;
}

describe('the values of a message from outside', () => {
  it.each([
    'mail.example.net',
    993,
    { day: '2026-01-12' },
    { ms: 161.7 },
    { bytes: 1_540 },
    { list: ['a', 2] },
    { list: ['a', 'b'], joinedBy: 'or' },
  ])('may be %j', (value) => {
    expect(readBack({ value })).toEqual({ value });
  });

  it.each([
    null,
    true,
    ['a'],
    {},
    { day: 5 },
    { ms: '5' },
    { list: [{ list: ['a'] }] },
    { list: ['a'], joinedBy: 'xor' },
  ])('are left out where one of them is %j', (value) => {
    expect(readBack({ value })).toEqual({});
  });
});
