import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { autoconfigSource } from '../../../electron/core/discovery/autoconfig-source';
import type { DiscoverySource } from '../../../electron/core/discovery/discovery-source';
import { guessSource } from '../../../electron/core/discovery/guess-source';
import { ispdbSource } from '../../../electron/core/discovery/ispdb-source';
import { sources } from '../../../electron/core/discovery/sources';
import { wellKnownSource } from '../../../electron/core/discovery/well-known-source';
import { contextOfJane } from './context-of-jane';
import { lineOf, playInquiry } from './play-inquiry';
import { readFixture } from './read-fixture';

const autoconfigUrl = 'https://autoconfig.example.net/mail/config-v1.1.xml';
const wellKnownUrl = 'https://example.net/.well-known/autoconfig/mail/config-v1.1.xml';
const ispdbUrl = 'https://autoconfig.thunderbird.net/v1.1/example.net';

function play(source: DiscoverySource, url: string, answer: Uint8Array | Failure, redirects = {}) {
  return playInquiry(source.inquire(contextOfJane), { documents: { [url]: answer }, redirects });
}

describe('sources that fetch a document', () => {
  it.each([
    ['autoconfig', autoconfigSource, autoconfigUrl, 'published', 'trust.published', 'own-document'],
    ['well-known', wellKnownSource, wellKnownUrl, 'published', 'trust.published', 'own-document'],
    ['ispdb', ispdbSource, ispdbUrl, 'listed', 'trust.listed-by-mozilla', 'list'],
  ] as const)('%s proposes the servers of its one document and tells nobody the address', (...known) => {
    const [id, source, url, trust, reason, basis] = known;
    const { result, claims, asked, toldAddress } = play(source, url, readFixture('whole.xml'));
    expect(result).toEqual({ state: 'found', failure: null });
    expect(asked).toEqual([url]);
    expect(toldAddress).toEqual([]);
    expect(source.host('example.net')).toBe(new URL(url).hostname);
    expect(claims).toHaveLength(5);
    expect(claims[0]).toMatchObject({ source: id, trust, trustReason: { id: reason }, basis });
    expect(claims.map(lineOf)[0]).toContain('imap.example.net:993 tls as jane@example.net');
  });

  it('says where the document of another organisation came from', () => {
    const redirects = { [wellKnownUrl]: 'https://settings.hoster.example/example.net.xml' };
    const { claims } = play(wellKnownSource, wellKnownUrl, readFixture('whole.xml'), redirects);
    expect(claims[0]?.trustReason).toEqual({
      id: 'trust.published-elsewhere',
      values: { domain: 'example.net', host: 'settings.hoster.example' },
    });
    // The domain's own website, with its own certificate, sent us there.
    expect(claims[0]?.basis).toBe('own-document');
  });

  it.each([
    ['the date that its server gives', { [autoconfigUrl]: '2023-05-02T10:00:00.000Z' }, '2023-05-02T10:00:00.000Z'],
    ['no date where its server gives none', {}, null],
  ])('a document has %s', (_what, dates, documentDate) => {
    const documents = { [autoconfigUrl]: readFixture('whole.xml') };
    const { claims } = playInquiry(autoconfigSource.inquire(contextOfJane), { documents, dates });
    expect(claims.map((claim) => claim.documentDate)).toEqual(claims.map(() => documentDate));
  });

  it('asks Mozilla only where that is allowed', () => {
    expect(ispdbSource.isAsked({ ...contextOfJane, askIspdb: false })).toBe(false);
    expect(autoconfigSource.isAsked({ ...contextOfJane, askIspdb: false })).toBe(true);
  });

  it('asks no name right below a public suffix, because anybody may own it', () => {
    const context = { ...contextOfJane, domain: 'co.uk', address: 'jane@co.uk' };
    expect(sources.filter((source) => source.isAsked(context)).map(({ id }) => id)).toEqual([
      'well-known',
      'mailconf',
      'table',
      'ispdb',
      'mx',
      'srv',
      'guess',
    ]);
    expect(playInquiry(guessSource.inquire(context), {}).asked).toEqual(['co.uk', 'MX co.uk']);
  });

  it.each<[string, Failure, string]>([
    ['a missing host', { code: 'host-not-found', host: 'autoconfig.example.net' }, 'no-entry'],
    ['status 404', { code: 'http-status', url: autoconfigUrl, status: 404 }, 'needs-address'],
    ['status 410', { code: 'http-status', url: autoconfigUrl, status: 410 }, 'no-entry'],
    ['status 400', { code: 'http-status', url: autoconfigUrl, status: 400 }, 'needs-address'],
    ['status 401', { code: 'http-status', url: autoconfigUrl, status: 401 }, 'needs-address'],
    ['status 403', { code: 'http-status', url: autoconfigUrl, status: 403 }, 'needs-address'],
    ['status 500', { code: 'http-status', url: autoconfigUrl, status: 500 }, 'failed'],
    ['silence', { code: 'timed-out', stage: 'connect', timeoutMs: 7000 }, 'no-answer'],
    ['a silent resolver', { code: 'resolver-silent', host: 'autoconfig.example.net' }, 'no-answer'],
    ['a closed port', { code: 'refused', host: 'autoconfig.example.net', port: 443 }, 'refused'],
    ['a broken connection', { code: 'closed', stage: 'tls' }, 'failed'],
  ])('ends after %s with its failure', (_what, failure, state) => {
    expect(play(autoconfigSource, autoconfigUrl, failure).result).toEqual({ state, failure });
  });

  const withAddress = `${autoconfigUrl}?emailaddress=j%26k%2B1%40example.net`;
  const consenting = { ...contextOfJane, address: 'j&k+1@example.net', allowAddress: true };

  it.each([400, 401, 403, 404])('sends the provider the address with consent, once, after status %d', (status) => {
    const documents = {
      [autoconfigUrl]: { code: 'http-status', url: autoconfigUrl, status } as const,
      [withAddress]: readFixture('whole.xml'),
    };
    const { result, claims, asked, toldAddress } = playInquiry(autoconfigSource.inquire(consenting), { documents });
    expect(result.state).toBe('found');
    expect(claims[0]?.login).toBe('j&k+1@example.net');
    expect(asked).toEqual([autoconfigUrl, withAddress]);
    expect(toldAddress.map(({ url }) => url)).toEqual([withAddress]);
  });

  it('sends no address where the document comes without it, or there is no such host', () => {
    for (const answer of [readFixture('whole.xml'), { code: 'host-not-found', host: 'x.example' } as const]) {
      const played = playInquiry(autoconfigSource.inquire(consenting), { documents: { [autoconfigUrl]: answer } });
      expect(played.asked).toEqual([autoconfigUrl]);
    }
  });

  it('has no address to send for a domain', () => {
    const failure: Failure = { code: 'http-status', url: autoconfigUrl, status: 404 };
    const inquiry = autoconfigSource.inquire({ ...consenting, address: null });
    const { result, asked } = playInquiry(inquiry, { documents: { [autoconfigUrl]: failure } });
    expect(result).toEqual({ state: 'no-entry', failure });
    expect(asked).toEqual([autoconfigUrl]);
  });

  it('reads a refusal as a request for the address only from the provider itself', () => {
    const failure: Failure = { code: 'http-status', url: ispdbUrl, status: 403 };
    expect(play(ispdbSource, ispdbUrl, failure).result).toEqual({ state: 'failed', failure });
  });

  it('treats a web page as no entry, and a broken document as a failure', () => {
    const page = play(autoconfigSource, autoconfigUrl, readFixture('web-page.html')).result;
    expect(page).toEqual({ state: 'no-entry', failure: { code: 'unreadable-document', detail: 'web page' } });
    const broken = play(autoconfigSource, autoconfigUrl, new TextEncoder().encode('<clientConfig>')).result;
    expect(broken).toMatchObject({ state: 'failed', failure: { code: 'unreadable-document' } });
  });

  it('has no entry where no server of the document can be used', () => {
    const empty = new TextEncoder().encode('<clientConfig><emailProvider/></clientConfig>');
    const { result, claims } = play(autoconfigSource, autoconfigUrl, empty);
    expect(result).toEqual({ state: 'no-entry', failure: null });
    expect(claims).toEqual([]);
  });
});
