import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { autodiscoverSource } from '../../../electron/core/discovery/autodiscover-source';
import type { InquiryContext } from '../../../electron/core/discovery/inquiry';
import { parseXml, type XmlElement } from '../../../electron/core/discovery/xml-element';
import { contextOfJane } from './context-of-jane';
import { lineOf, playInquiry, type ScriptedWorld } from './play-inquiry';
import { readFixture } from './read-fixture';

const ownUrl = 'https://autodiscover.example.net/autodiscover/autodiscover.xml';
const websiteUrl = 'https://example.net/autodiscover/autodiscover.xml';
const placeUrl =
  'https://autodiscover.example.net/autodiscover/autodiscover.json?Email=jane%40example.net&Protocol=AutodiscoverV1';
const settings = readFixture('settings.xml', 'autodiscover');
const errorAnswer = readFixture('error-600.xml', 'autodiscover');

function play(world: ScriptedWorld, changes: Partial<InquiryContext> = {}) {
  return playInquiry(autodiscoverSource.inquire({ ...contextOfJane, ...changes }), world);
}

function playAllowed(documents: Required<ScriptedWorld>['documents'], world: ScriptedWorld = {}) {
  return play({ ...world, documents }, { allowAddress: true });
}

function status(url: string, code: number): Failure {
  return { code: 'http-status', url, status: code };
}

function answer(inside: string): Uint8Array {
  return new TextEncoder().encode(`<Autodiscover><Response><Account>${inside}</Account></Response></Autodiscover>`);
}

function srvTo(target: string, port = 443): ScriptedWorld {
  return { srv: { '_autodiscover._tcp.example.net': [{ priority: 0, weight: 0, port, target }] } };
}

/** The texts of a request's elements. */
function textsOf(body: string): readonly string[] {
  const root = parseXml(new TextEncoder().encode(body));
  if (!root.ok) throw new Error(`Not XML: ${body}`);
  const walk = (element: XmlElement): readonly string[] => [
    ...(element.text === '' ? [] : [`${element.name} ${element.text}`]),
    ...element.children.flatMap(walk),
  ];
  return walk(root.value);
}

describe('autodiscoverSource without consent', () => {
  it('is not asked for a domain alone', () => {
    expect(autodiscoverSource.isAsked({ ...contextOfJane, address: null })).toBe(false);
    expect(autodiscoverSource.isAsked(contextOfJane)).toBe(true);
  });

  it('says that a service wants the address, and asks only name servers', () => {
    const { result, asked, toldAddress, withheld } = play({ addresses: { 'autodiscover.example.net': ['192.0.2.1'] } });
    expect(result).toEqual({ state: 'needs-address', failure: null });
    expect(asked).toEqual(['autodiscover.example.net', 'SRV _autodiscover._tcp.example.net']);
    expect(withheld).toEqual(['autodiscover.example.net']);
    expect(toldAddress).toEqual([]);
  });

  it('finds a service by the SRV record too', () => {
    const { result, withheld } = play(srvTo('exchange.example.net'));
    expect(result.state).toBe('needs-address');
    expect(withheld).toEqual(['exchange.example.net']);
  });

  it('has no entry where there is no such host', () => {
    const { result, withheld } = play(srvTo(''));
    expect(result.state).toBe('no-entry');
    expect(withheld).toEqual([]);
  });
});

describe('autodiscoverSource with consent', () => {
  it('asks both places for the address and proposes what one of them answers', () => {
    const { result, claims, asked } = playAllowed({ [`POST ${ownUrl}`]: settings });
    expect(result).toEqual({ state: 'found', failure: null });
    expect(asked).toEqual([`POST ${ownUrl}`, `POST ${websiteUrl}`, 'SRV _autodiscover._tcp.example.net']);
    expect(claims.map(lineOf)).toEqual([
      'autodiscover: imap imap.hosting.example:993 tls as jane@example.net',
      'autodiscover: pop3 pop.hosting.example:110 starttls as jane%example.net',
      'autodiscover: smtp smtp.hosting.example:587 starttls as nobody',
    ]);
    expect(claims[0]).toMatchObject({
      trust: 'published',
      trustReason: { id: 'trust.published' },
      basis: 'own-document',
    });
  });

  it('writes the address into the request so that nothing in it is markup', () => {
    const address = `a&b<c>"'@example.net`;
    const { toldAddress } = play({}, { allowAddress: true, address });
    expect(toldAddress).toHaveLength(2);
    for (const { post } of toldAddress) {
      expect(post?.contentType).toBe('text/xml; charset=utf-8');
      expect(textsOf(post?.body ?? '')).toEqual([
        `EMailAddress ${address}`,
        'AcceptableResponseSchema http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a',
      ]);
    }
  });

  it('recognises a domain whose service names Exchange and no server for mail apps', () => {
    const exchange = '<Protocol><Type>EXPR</Type><Server>mail.example.net</Server></Protocol>';
    const alone = playAllowed({ [`POST ${ownUrl}`]: answer(exchange) });
    expect(alone.result.state).toBe('no-entry');
    const before = ['only', 'in-outlook', 'in-apple-mail', 'in-thunderbird'].map((id) => ({
      message: { id: `provider.before.exchange-${id}` },
    }));
    expect(alone.recognised.map(({ facts }) => facts)).toMatchObject([
      { name: 'example.net', status: 'exchange-only', before },
    ]);
    const newer = answer('<Protocol Type="mapiHttp"/>');
    expect(playAllowed({ [`POST ${ownUrl}`]: newer }).recognised).toHaveLength(1);

    const imap = '<Protocol><Type>IMAP</Type><Server>mail.example.net</Server></Protocol>';
    const both = playAllowed({ [`POST ${ownUrl}`]: answer(`${exchange}${imap}`) });
    expect(both.claims.map(({ protocol }) => protocol)).toEqual(['imap']);
    expect(both.recognised).toEqual([]);
    expect(playAllowed({ [`POST ${ownUrl}`]: answer('<Protocol Type="x"/>') }).recognised).toEqual([]);
  });

  it('treats an error as an empty answer, and not as a success', () => {
    const { result, claims } = playAllowed({ [`POST ${ownUrl}`]: errorAnswer });
    expect(result).toEqual({ state: 'no-entry', failure: null });
    expect(claims).toEqual([]);
  });

  it('ignores a failure of the website where there is no service', () => {
    expect(playAllowed({ [`POST ${websiteUrl}`]: status(websiteUrl, 405) }).result.state).toBe('no-entry');
    expect(playAllowed({ [`POST ${websiteUrl}`]: settings }).result.state).toBe('found');
  });

  it('gives no password to a service that wants one', () => {
    const { result, toldAddress } = playAllowed({ [`POST ${ownUrl}`]: status(ownUrl, 401) });
    expect(result).toEqual({ state: 'failed', failure: status(ownUrl, 401) });
    expect(toldAddress.map(({ url }) => url)).toEqual([ownUrl, websiteUrl, placeUrl]);
  });

  it('follows to another place of the same organisation', () => {
    const other = 'https://mail.example.net/autodiscover/autodiscover.xml';
    const { result, claims } = playAllowed({
      [`POST ${ownUrl}`]: readFixture('redirect-url.xml', 'autodiscover'),
      [`POST ${other}`]: settings,
    });
    expect(result.state).toBe('found');
    expect(claims).toHaveLength(3);
  });

  it('asks again for another address of the same organisation', () => {
    const other = 'https://autodiscover.staff.example.net/autodiscover/autodiscover.xml';
    const { result, toldAddress } = playAllowed({
      [`POST ${ownUrl}`]: readFixture('redirect-address.xml', 'autodiscover'),
      [`POST ${other}`]: settings,
    });
    expect(result.state).toBe('found');
    const question = toldAddress.find(({ url }) => url === other);
    expect(textsOf(question?.post?.body ?? '')[0]).toBe('EMailAddress jane@staff.example.net');
  });

  it.each([
    ['another place', '<RedirectUrl>https://autodiscover.hoster.example/a.xml</RedirectUrl>'],
    ['another address', '<RedirectAddr>jane@hoster.example</RedirectAddr>'],
  ])('does not send the address to another organisation for %s', (_what, inside) => {
    const { result, toldAddress, withheld } = playAllowed({ [`POST ${ownUrl}`]: answer(inside) });
    expect(result.state).toBe('skipped');
    expect(withheld).toEqual(['autodiscover.hoster.example']);
    expect(toldAddress.filter(({ url }) => url.includes('hoster'))).toEqual([]);
  });

  it.each([
    '<RedirectUrl>http://autodiscover.example.net/a.xml</RedirectUrl>',
    '<RedirectUrl>https://jane:secret@autodiscover.example.net/a.xml</RedirectUrl>',
    '<RedirectUrl>javascript:alert(1)</RedirectUrl>',
    '<RedirectUrl>https://</RedirectUrl>',
    '<RedirectAddr>nobody</RedirectAddr>',
    '<RedirectAddr>jane@[127.0.0.1]</RedirectAddr>',
  ])('asks no further place after %s', (inside) => {
    const { result, toldAddress } = playAllowed({ [`POST ${ownUrl}`]: answer(inside) });
    expect(result.state).toBe('no-entry');
    expect(toldAddress.every(({ url }) => [ownUrl, websiteUrl, placeUrl].includes(url))).toBe(true);
  });

  it('follows to no port but that of HTTPS, and says so', () => {
    const url = 'https://autodiscover.example.net:25/a.xml';
    const { result, toldAddress } = playAllowed({ [`POST ${ownUrl}`]: answer(`<RedirectUrl>${url}</RedirectUrl>`) });
    expect(result.failure).toEqual({ code: 'redirect-to-port', host: 'autodiscover.example.net', port: 25 });
    expect(toldAddress.map((question) => question.url)).not.toContain(url);
  });

  it('ends after three redirects, even where they go round in circles', () => {
    const circle = answer(`<RedirectUrl>${ownUrl}</RedirectUrl>`);
    const { result, asked } = playAllowed({ [`POST ${ownUrl}`]: circle });
    expect(result).toMatchObject({ state: 'failed', failure: { code: 'unreadable-document' } });
    expect(asked.filter((key) => key === `POST ${ownUrl}`)).toHaveLength(4);
  });

  it('asks the host of an SRV record of the same organisation, at its port', () => {
    const url = 'https://exchange.example.net:8443/autodiscover/autodiscover.xml';
    const { result, claims } = playAllowed({ [`POST ${url}`]: settings }, srvTo('exchange.example.net', 8443));
    expect(result.state).toBe('found');
    expect(claims).toHaveLength(3);
    expect(claims[0]).toMatchObject({
      trust: 'unsigned-dns',
      trustReason: {
        id: 'trust.autodiscover-srv',
        values: { domain: 'example.net', host: 'exchange.example.net' },
      },
      basis: 'autodiscover-srv',
    });
  });

  it('trusts what the host of an SRV record leads to no more than the record', () => {
    const url = 'https://exchange.example.net/autodiscover/autodiscover.xml';
    const next = 'https://mail.example.net/autodiscover/autodiscover.xml';
    const { claims } = playAllowed(
      { [`POST ${url}`]: readFixture('redirect-url.xml', 'autodiscover'), [`POST ${next}`]: settings },
      srvTo('exchange.example.net'),
    );
    expect(claims.map(({ basis }) => basis)).toEqual(Array(3).fill('autodiscover-srv'));
  });

  it('does not send the address to the host of an SRV record of another organisation', () => {
    const { result, toldAddress, withheld } = playAllowed({}, srvTo('autodiscover.hoster.example'));
    expect(result.state).toBe('skipped');
    expect(withheld).toEqual(['autodiscover.hoster.example']);
    expect(toldAddress.map(({ url }) => url)).toEqual([ownUrl, websiteUrl]);
  });

  it('asks no place twice', () => {
    const { asked } = playAllowed({}, srvTo('autodiscover.example.net'));
    expect(asked.filter((key) => key === `POST ${ownUrl}`)).toHaveLength(1);
  });

  it('asks the second version where the first has nothing, and follows under the same rules', () => {
    const json = (url: string) => new TextEncoder().encode(JSON.stringify({ Protocol: 'AutodiscoverV1', Url: url }));
    const other = 'https://exchange.example.net/autodiscover/autodiscover.xml';
    const found = playAllowed({
      [`POST ${ownUrl}`]: errorAnswer,
      [placeUrl]: json(other),
      [`POST ${other}`]: settings,
    });
    expect(found.result.state).toBe('found');
    const elsewhere = playAllowed({
      [`POST ${ownUrl}`]: errorAnswer,
      [placeUrl]: json('https://hoster.example/a.xml'),
    });
    expect(elsewhere.result.state).toBe('skipped');
    expect(elsewhere.withheld).toEqual(['hoster.example']);
  });

  it('does not ask the second version of a host that is not there', () => {
    expect(playAllowed({}).asked).not.toContain(placeUrl);
  });
});
