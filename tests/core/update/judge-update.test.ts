import { expect, it } from 'vitest';
import { failed, ok } from '../../../electron/contract/result';
import type { UpdateDocument } from '../../../electron/contract/update-document';
import { judgeUpdate, type UpdateStanding } from '../../../electron/core/update/judge-update';

const document: UpdateDocument = {
  signed: '2026-11-20T10:00:00Z',
  expires: '2027-01-20T10:00:00Z',
  version: '1.2.3',
  page: 'https://mailwright.example/news',
  list: { edition: 7, address: 'https://mailwright.example/list' },
};
const standing: UpdateStanding = {
  version: '1.2.3',
  edition: 7,
  newestSigned: null,
  nowMs: Date.parse('2026-11-29T10:00:00Z'),
};
const list = (edition: number) => ({ edition, address: 'https://mailwright.example/list' });
const nothing = ok({ version: null, edition: null });

it.each<[what: string, Partial<UpdateDocument>, Partial<UpdateStanding>, ReturnType<typeof judgeUpdate>]>([
  ['nothing is newer', {}, {}, nothing],
  ['a newer version', { version: '1.2.4' }, {}, ok({ version: '1.2.4', edition: null })],
  ['10 is more than 9', { version: '1.10.0' }, { version: '1.9.9' }, ok({ version: '1.10.0', edition: null })],
  ['a test build of the same version', {}, { version: '1.2.3~trial' }, nothing],
  ['an older version', { version: '1.2.2' }, {}, failed('older-than-own')],
  ['an older major version with larger numbers', { version: '0.99.99' }, {}, failed('older-than-own')],
  ['a newer list', { list: list(8) }, {}, ok({ version: null, edition: 8 })],
  ['an older list, as after a renewal by hand', { list: list(6) }, {}, nothing],
  ['no list', { list: null }, {}, nothing],
  ['the document seen last', {}, { newestSigned: '2026-11-20T10:00:00Z' }, nothing],
  ['a document from before the one seen last', {}, { newestSigned: '2026-11-20T10:00:01Z' }, failed('replayed')],
  ['a second before its end', { expires: '2026-11-29T10:00:01Z' }, {}, nothing],
  ['at its end', { expires: '2026-11-29T10:00:00Z' }, {}, failed('expired')],
  ['a clock that is a day behind', { signed: '2026-11-30T10:00:00Z' }, {}, nothing],
  ['a clock that is further behind', { signed: '2026-11-30T10:00:01Z' }, {}, failed('not-yet-signed')],
])('%s', (_what, says, stands, expected) => {
  expect(judgeUpdate({ ...document, ...says }, { ...standing, ...stands })).toEqual(expected);
});

it('takes an own version without numbers for our mistake', () => {
  expect(() => judgeUpdate(document, { ...standing, version: 'next' })).toThrow('three numbers');
});
