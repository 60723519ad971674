import { describe, expect, it } from 'vitest';
import { mailconfSource } from '../../../electron/core/discovery/mailconf-source';
import { contextOfJane } from './context-of-jane';
import { playInquiry } from './play-inquiry';
import { readFixture } from './read-fixture';

const context = { ...contextOfJane, allowAddress: true };

const url = 'https://settings.hoster.example/config-v1.1.xml';

function play(records: readonly string[]) {
  const world = { txt: { 'example.net': records }, documents: { [url]: readFixture('whole.xml') } };
  return playInquiry(mailconfSource.inquire(context), world);
}

describe('mailconfSource', () => {
  it('proposes the servers of the document that the domain names, and trusts them no more than DNS', () => {
    const { result, claims, asked, toldAddress } = play(['v=spf1 mx -all', ` MailConf = ${url} `]);
    expect(result.state).toBe('found');
    expect(asked).toEqual(['TXT example.net', url]);
    expect(toldAddress).toEqual([]);
    expect(claims).toHaveLength(5);
    expect(claims[0]).toMatchObject({
      source: 'mailconf',
      trust: 'unsigned-dns',
      basis: 'mailconf',
      trustReason: { id: 'trust.mailconf', values: { domain: 'example.net', host: 'settings.hoster.example' } },
    });
  });

  it.each([
    ['no record', []],
    ['plain http', ['mailconf=http://settings.hoster.example/config-v1.1.xml']],
    ['a password', ['mailconf=https://jane:secret@settings.hoster.example/config-v1.1.xml']],
    ['no address', ['mailconf=', 'mailconf=settings.hoster.example', 'mailconf=https://']],
    ['a longer word', [`xmailconf=${url}`]],
  ])('has no entry with %s', (_what, records) => {
    const { result, asked } = play(records);
    expect(result.state).toBe('no-entry');
    expect(asked).toEqual(['TXT example.net']);
  });

  it('reads each document that is named, in one order whatever the order of the records', () => {
    const gone = 'https://gone.hoster.example/config-v1.1.xml';
    for (const named of [
      [gone, url, url],
      [url, gone],
    ]) {
      const { result, claims, asked } = play(named.map((place) => `mailconf=${place}`));
      expect(result.state).toBe('found');
      expect(claims).toHaveLength(5);
      expect(asked).toEqual(['TXT example.net', gone, url]);
    }
  });

  it('says what went wrong with the look-up', () => {
    const failure = { code: 'resolver-silent', host: 'example.net' } as const;
    const { result } = playInquiry(mailconfSource.inquire(context), { txt: { 'example.net': failure } });
    expect(result).toEqual({ state: 'no-answer', failure });
  });
});
