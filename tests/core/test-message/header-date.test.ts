import { expect, it } from 'vitest';
import { parseHeaderDate } from '../../../electron/core/test-message/header-date';

it.each([
  ['Sat, 28 Nov 2026 10:00:00 +0000', '2026-11-28T10:00:00.000Z'],
  ['Sat, 28 Nov 2026 02:00:03 -0800', '2026-11-28T10:00:03.000Z'],
  ['28 Nov 2026 10:00:04 -0000', '2026-11-28T10:00:04.000Z'],
  ['Sat,  8 Nov 2026 15:30 +0530', '2026-11-08T10:00:00.000Z'],
  ['Sat, 28 Nov 26 05:00:00 EST', '2026-11-28T10:00:00.000Z'],
  ['Fri, 28 Nov 97 10:00:00 GMT', '1997-11-28T10:00:00.000Z'],
  ['Sat, 28 Nov 2026 10:00:00.123 +0000', '2026-11-28T10:00:00.000Z'],
  ['28-Nov-2026 10:00:00 +0000', '2026-11-28T10:00:00.000Z'],
])('reads %s', (text, expected) => {
  const timeMs = parseHeaderDate(text);

  expect(timeMs === null ? null : new Date(timeMs).toISOString()).toBe(expected);
});

it.each([
  '',
  'Sat, 31 Feb 2026 10:00:00 +0000',
  '28 Foo 2026 10:00:00',
  '28 Nov 2026 24:00:00',
  '28 Nov 9999 10:00:00',
  'now',
])('does not read %j', (text) => {
  expect(parseHeaderDate(text)).toBeNull();
});
