import { expect, it } from 'vitest';
import type { LastLook } from '../../../electron/contract/preferences';
import { isLookDue } from '../../../electron/core/update/is-look-due';

const now = '2026-11-29T10:00:00Z';

it.each<[what: string, isAgreed: boolean, last: LastLook | null, isDue: boolean]>([
  ['nobody has agreed', false, null, false],
  [
    'nobody has agreed, and the last look was long ago',
    false,
    { at: '2026-01-01T10:00:00Z', wasAnswered: true },
    false,
  ],
  ['agreed, and never looked', true, null, true],
  ['looked this moment', true, { at: now, wasAnswered: true }, false],
  ['looked a second less than a week ago', true, { at: '2026-11-22T10:00:01Z', wasAnswered: true }, false],
  ['looked a week ago', true, { at: '2026-11-22T10:00:00Z', wasAnswered: true }, true],
  ['not answered a second less than a day ago', true, { at: '2026-11-28T10:00:01Z', wasAnswered: false }, false],
  ['not answered a day ago', true, { at: '2026-11-28T10:00:00Z', wasAnswered: false }, true],
  ['answered a day ago', true, { at: '2026-11-28T10:00:00Z', wasAnswered: true }, false],
  ['the clock was put back an hour', true, { at: '2026-11-29T11:00:00Z', wasAnswered: true }, false],
  ['the clock was put back a day', true, { at: '2026-11-30T10:00:00Z', wasAnswered: true }, false],
  ['the clock was put back more than a day', true, { at: '2026-11-30T10:00:01Z', wasAnswered: true }, true],
  ['the clock was years ahead at the last look', true, { at: '2038-01-19T03:14:07Z', wasAnswered: true }, true],
  ['the clock has jumped years ahead', true, { at: '1999-12-31T23:59:59Z', wasAnswered: true }, true],
])('%s', (_what, isAgreed, last, isDue) => {
  expect(isLookDue(isAgreed, last, Date.parse(now))).toBe(isDue);
});
