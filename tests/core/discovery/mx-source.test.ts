import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { mxSource } from '../../../electron/core/discovery/mx-source';
import type { MxRecord } from '../../../electron/core/dns-records';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import { contextOfJane } from './context-of-jane';
import { lineOf, playInquiry, type ScriptedWorld } from './play-inquiry';
import { readFixture } from './read-fixture';
import { bigMail, cloudOffice, hosting } from './some-providers';

const context = { ...contextOfJane, providers: createProviderTable([bigMail, cloudOffice, hosting]) };

function exchangers(...hosts: readonly (readonly [number, string])[]): readonly MxRecord[] {
  return hosts.map(([preference, exchange]) => ({ preference, exchange }));
}

function play(mx: readonly MxRecord[] | Failure, documents: ScriptedWorld['documents'] = {}, askIspdb = true) {
  return playInquiry(mxSource.inquire({ ...context, askIspdb }), { mx: { 'example.net': mx }, documents });
}

const nothing = { state: 'no-entry', failure: null };

describe('mxSource', () => {
  it('recognises the provider of the best exchanger and proposes its servers', () => {
    const { result, claims, recognised, asked } = play(
      exchangers([20, 'a.mx.bigmail.example'], [10, 'example-net.protection.cloud.example']),
    );
    expect(result).toEqual({ state: 'found', failure: null });
    expect(recognised).toEqual([cloudOffice]);
    expect(claims.map(lineOf)).toEqual([
      'mx: imap imap.cloud.example:993 tls as jane@example.net',
      'mx: smtp smtp.cloud.example:587 starttls as jane@example.net',
    ]);
    expect(claims[0]?.trustReason.values).toEqual({
      domain: 'example.net',
      exchange: 'example-net.protection.cloud.example',
      name: 'Cloud Office',
    });
    expect(claims.map(({ trust, basis }) => [trust, basis])).toEqual([
      ['listed', 'list'],
      ['listed', 'list'],
    ]);
    expect(asked).toEqual(['MX example.net']);
  });

  it('fills the exchanger, the domain and the local part into the hosts of the table', () => {
    const { claims } = play(exchangers([10, 'w0123.hosting.example']));
    expect(claims.map(lineOf)).toEqual([
      'mx: imap w0123.hosting.example:993 tls as jane@example.net',
      'mx: imap mail.example.net:993 tls as jane@example.net',
      'mx: pop3 jane.hosting.example:995 tls as jane@example.net',
      'mx: smtp w0123.hosting.example:587 starttls as jane.example.net',
    ]);
  });

  it('recognises no provider where equal exchangers belong to different ones', () => {
    const { recognised, claims } = play(exchangers([10, 'a.mx.bigmail.example'], [10, 'b.protection.cloud.example']));
    expect([recognised, claims]).toEqual([[], []]);
  });

  it('asks for documents at the names around an unknown exchanger, never at a public suffix', () => {
    const { result, asked } = play(exchangers([10, 'in1.mail.hoster.co.uk']));
    expect(result).toEqual(nothing);
    expect(asked).toEqual([
      'MX example.net',
      'https://autoconfig.thunderbird.net/v1.1/hoster.co.uk',
      'https://autoconfig.hoster.co.uk/mail/config-v1.1.xml',
      'https://autoconfig.thunderbird.net/v1.1/mail.hoster.co.uk',
      'https://autoconfig.mail.hoster.co.uk/mail/config-v1.1.xml',
      'https://autoconfig.thunderbird.net/v1.1/in1.mail.hoster.co.uk',
      'https://autoconfig.in1.mail.hoster.co.uk/mail/config-v1.1.xml',
    ]);
  });

  it('asks no customer of a hoster for the settings of another', () => {
    const { asked } = play(exchangers([5, 'jane.duckdns.org']));
    const urls = asked.filter((one) => one.startsWith('https:'));
    expect(urls).toEqual([
      'https://autoconfig.thunderbird.net/v1.1/duckdns.org',
      'https://autoconfig.thunderbird.net/v1.1/jane.duckdns.org',
      'https://autoconfig.jane.duckdns.org/mail/config-v1.1.xml',
    ]);
  });

  it('asks for no document of the domain itself again, and asks Mozilla only where that is allowed', () => {
    const { asked } = play(exchangers([10, 'mx.example.net']), {}, false);
    expect(asked).toEqual(['MX example.net', 'https://autoconfig.mx.example.net/mail/config-v1.1.xml']);
  });

  it('proposes the servers of a document as the domain’s, and trusts them no more than the record that led there', () => {
    const url = 'https://autoconfig.hoster.example/mail/config-v1.1.xml';
    const { result, claims } = play(exchangers([10, 'mx.hoster.example']), { [url]: readFixture('whole.xml') });
    expect(result).toEqual({ state: 'found', failure: null });
    expect(claims[0]).toMatchObject({
      source: 'mx',
      trust: 'unsigned-dns',
      basis: 'mx-document',
      login: 'jane@example.net',
    });
    expect(claims[0]?.trustReason).toEqual({
      id: 'trust.published-by-mx',
      values: { domain: 'example.net', exchange: 'mx.hoster.example', host: 'autoconfig.hoster.example' },
    });
  });

  it('says that Mozilla’s list names a server for the exchanger’s mailboxes, and that nobody publishes it', () => {
    const url = 'https://autoconfig.thunderbird.net/v1.1/hoster.example';
    const { claims } = play(exchangers([10, 'mx.hoster.example']), { [url]: readFixture('whole.xml') });
    expect(claims[0]?.trustReason).toEqual({
      id: 'trust.listed-by-mozilla-mx',
      values: { domain: 'example.net', exchange: 'mx.hoster.example' },
    });
    expect(claims[0]).toMatchObject({ trust: 'listed', basis: 'list' });
  });

  it('does not treat a document as listed because it redirects to Mozilla’s list', () => {
    const url = 'https://autoconfig.hoster.example/mail/config-v1.1.xml';
    const { claims } = playInquiry(mxSource.inquire(context), {
      mx: { 'example.net': exchangers([10, 'mx.hoster.example']) },
      documents: { [url]: readFixture('whole.xml') },
      redirects: { [url]: 'https://autoconfig.thunderbird.net/v1.1/big.example' },
    });
    expect(claims[0]).toMatchObject({ trust: 'unsigned-dns', basis: 'mx-document' });
  });

  it('learns nothing from a filter in front of the mailboxes', () => {
    const { result, asked } = play(
      exchangers([10, 'mxa-00.gslb.pphosted.com'], [10, 'eu-smtp-inbound-1.mimecast.com']),
    );
    expect(result).toEqual(nothing);
    expect(asked).toEqual(['MX example.net']);
  });

  it('has no entry for a domain without exchangers or one that takes no mail', () => {
    expect(play([]).result).toEqual(nothing);
    expect(play(exchangers([0, ''])).result).toEqual(nothing);
  });

  it('reports a silent resolver', () => {
    const failure: Failure = { code: 'resolver-silent', host: 'example.net' };
    expect(play(failure).result).toEqual({ state: 'no-answer', failure });
  });

  it('looks at only a few of many equal exchangers', () => {
    const many = Array.from({ length: 40 }, (_, index) => [10, `mx${index}.hoster.example`] as const);
    expect(play(exchangers(...many)).asked.length).toBeLessThan(15);
  });
});
