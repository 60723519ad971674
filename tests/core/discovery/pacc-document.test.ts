import { describe, expect, it } from 'vitest';
import { isVouchedFor } from '../../../electron/core/discovery/pacc-digest';
import { parsePacc } from '../../../electron/core/discovery/pacc-document';
import { limits } from '../../../electron/core/limits';
import { readFixture } from './read-fixture';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function read(name: string) {
  const document = parsePacc(readFixture(name, 'pacc'));
  if (!document.ok) throw new Error(JSON.stringify(document.failure));
  return document.value;
}

const unreadable = (detail: unknown) => ({ ok: false, failure: { code: 'unreadable-document', detail } });
const tls = { security: 'tls', login: '%EMAILADDRESS%' };

describe('parsePacc', () => {
  it('gives port, encryption and login of each host', () => {
    const auth = ['oauth2', 'password'];
    expect(read('whole.json')).toEqual({
      domains: [],
      displayName: 'Müller & Söhne Mail',
      incoming: [
        { protocol: 'imap', host: 'imap.example.net', port: 993, ...tls, auth },
        { protocol: 'pop3', host: 'pop.example.net', port: 995, ...tls, auth },
      ],
      outgoing: [{ protocol: 'smtp', host: 'smtp.example.net', port: 465, ...tls, auth }],
      leftOut: [],
    });
  });

  it('reads the name that a later draft gives to submission', () => {
    const { incoming, outgoing } = read('later-draft.json');
    expect([...incoming, ...outgoing].map(({ protocol, port, auth }) => [protocol, port, auth])).toEqual([
      ['imap', 993, ['password']],
      ['smtp', 465, ['password']],
    ]);
  });

  it('drops nonsense server by server', () => {
    expect(read('nonsense.json')).toEqual({
      domains: [],
      displayName: '',
      incoming: [],
      outgoing: [{ protocol: 'smtp', host: 'mail.example.net', port: 465, ...tls, auth: [] }],
      leftOut: expect.any(Array),
    });
  });

  it.each([
    ['nothing', ''],
    ['XML', '<clientConfig/>'],
    ['a list', '[]'],
    ['null', 'null'],
    ['an object of another kind', '{"issuer":"https://example.net"}'],
    ['a list of protocols', '{"protocols":[]}'],
    ['an inherited name', '{"toString":{}}'],
    ['a document that breaks off', '{"protocols":{"imap":{"host":"a.example"'],
    ['depth without end', '['.repeat(60_000)],
    ['objects without end', '{"protocols":'.repeat(4_000)],
  ])('cannot read %s', (_what, text) => {
    expect(parsePacc(bytes(text))).toEqual(unreadable(expect.any(String)));
  });

  it('reads no document above the size limit, and no web page', () => {
    expect(parsePacc(bytes(' '.repeat(limits.documentBytes + 1)))).toEqual(unreadable('more than 65536 bytes'));
    expect(parsePacc(readFixture('web-page.html'))).toEqual(unreadable('web page'));
  });
});

describe('isVouchedFor', () => {
  const sha256 = '9X2mMgWAc10oSPuRKZSFBwPXEQpnxkS7SXPO8PC7euM=';

  it.each([
    ['the record', [`v=UAAC1; a=sha256; d=${sha256}`]],
    ['other spelling', [` V=uaac1;A=SHA256 ;D= ${sha256} ; x=y;`]],
    ['a digest without its padding', [`v=UAAC1;a=sha256;d=${sha256.slice(0, -1)}`]],
    ['one of several records', ['v=spf1 -all', 'v=UAAC1; a=sha256; d=AAAA', `v=UAAC1; a=sha256; d=${sha256}`]],
  ])('accepts %s', (_what, records) => {
    expect(isVouchedFor(sha256, records)).toBe(true);
  });

  it.each([
    ['no record', []],
    ['another digest', ['v=UAAC1; a=sha256; d=AAAAMgWAc10oSPuRKZSFBwPXEQpnxkS7SXPO8PC7euM=']],
    ['another case of the digest', [`v=UAAC1; a=sha256; d=${sha256.toLowerCase()}`]],
    ['another algorithm', [`v=UAAC1; a=sha1; d=${sha256}`]],
    ['another version', [`v=UAAC2; a=sha256; d=${sha256}`]],
    ['a record without digest', ['v=UAAC1; a=sha256', 'v=UAAC1; a=sha256; d=']],
    ['a bare digest', [sha256]],
  ])('does not accept %s', (_what, records) => {
    expect(isVouchedFor(sha256, records)).toBe(false);
  });
});
