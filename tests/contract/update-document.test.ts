import { describe, expect, it } from 'vitest';
import { momentOf } from '../../electron/contract/moment';
import { ok } from '../../electron/contract/result';
import { parseUpdateDocument } from '../../electron/contract/update-document';

const document = {
  signed: '2026-11-20T10:00:00Z',
  expires: '2027-01-20T10:00:00Z',
  version: '1.2.3',
  page: 'https://mailwright.example/news?v=1.2.3',
  list: { edition: 7, address: 'https://mailwright.example:8443/list' },
};

describe('parseUpdateDocument', () => {
  it('reads a document, with a list or without, and passes over what newer documents may have', () => {
    expect(parseUpdateDocument({ ...document, channel: 'stable' })).toEqual(ok(document));
    expect(parseUpdateDocument({ ...document, list: null })).toEqual(ok({ ...document, list: null }));
  });

  it.each([
    ['no object', 'newest'],
    ['no version', { ...document, version: undefined }],
    ['a version with more than numbers', { ...document, version: '1.2.3-beta' }],
    ['a version of a hundred digits', { ...document, version: `${'9'.repeat(100)}.0.0` }],
    ['a day without a time', { ...document, signed: '2026-11-20' }],
    ['a moment in another zone', { ...document, signed: '2026-11-20T10:00:00+01:00' }],
    ['a moment that there is not', { ...document, signed: '2026-13-41T10:00:00Z' }],
    ['no end', { ...document, expires: null }],
    ['a page without TLS', { ...document, page: 'http://mailwright.example/' }],
    ['a script for a page', { ...document, page: 'javascript:alert(1)' }],
    ['a page with a login name', { ...document, page: 'https://mailwright.example@evil.example/' }],
    ['a page whose host is not ASCII', { ...document, page: 'https://mаilwright.example/' }],
    ['a page with a space', { ...document, page: 'https://mailwright.example/a b' }],
    ['a page of a thousand characters', { ...document, page: `https://mailwright.example/${'a'.repeat(1_000)}` }],
    ['a list without TLS', { ...document, list: { edition: 7, address: 'ftp://mailwright.example/list' } }],
    ['a list without an edition', { ...document, list: { address: 'https://mailwright.example/list' } }],
    ['half an edition', { ...document, list: { ...document.list, edition: 7.5 } }],
    ['an edition below one', { ...document, list: { ...document.list, edition: 0 } }],
  ])('refuses %s', (_what, value) => {
    expect(parseUpdateDocument(value)).toMatchObject({ ok: false });
  });
});

it('gives the moment at a time, to the second', () => {
  expect(momentOf(Date.parse('2026-11-29T10:00:00.987Z'))).toBe('2026-11-29T10:00:00Z');
});
