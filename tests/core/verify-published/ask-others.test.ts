import { expect, it } from 'vitest';
import { failed, ok } from '../../../electron/contract/result';
import type { Inquiry } from '../../../electron/core/discovery/inquiry';
import { askOthers } from '../../../electron/core/verify-published/ask-others';
import { judgePrograms } from '../../../electron/core/verify-published/judge-programs';
import type { OthersDocument, PublishedFacts } from '../../../electron/core/verify-published/published-facts';
import { domain, recordsOf, rightFacts, rightZone, sampleWish, withDocuments } from './published-sample';

const file = `<clientConfig version="1.1"><emailProvider id="hoster.example">
  <incomingServer type="imap"><hostname>imap.example.net</hostname><port>993</port><socketType>SSL</socketType></incomingServer>
  <outgoingServer type="smtp"><hostname>smtp.example.net</hostname><port>465</port><socketType>SSL</socketType></outgoingServer>
</emailProvider></clientConfig>`;

/** Plays an inquiry in a world that has the file at one URL, and notes all that are asked for. */
function play(inquiry: Inquiry<unknown>, urlOfFile: string, asked: string[]): unknown {
  let turn = inquiry.next();
  while (!turn.done) {
    const { value } = turn;
    if (value.kind === 'together') {
      turn = inquiry.next(value.inquiries.map((each) => play(each, urlOfFile, asked)));
    } else if (value.kind === 'document') {
      asked.push(value.url);
      const found = {
        url: value.url,
        body: new TextEncoder().encode(file),
        contentType: 'text/xml',
        date: null,
        sha256: '',
      };
      const missing = failed({ code: 'http-status', url: value.url, status: 404 });
      turn = inquiry.next(value.url === urlOfFile ? ok(found) : missing);
    } else turn = inquiry.next();
  }
  return turn.value;
}

function documentsOf(exchange: string, urlOfFile: string) {
  const records = recordsOf({ first: { ...rightZone, 'example.net MX': ['20 mx.other.example', `10 ${exchange}`] } });
  const asked: string[] = [];
  const documents = play(askOthers({ domain, places: ['ispdb', 'mx'], records }), urlOfFile, asked);
  return { asked, documents: documents as readonly OthersDocument[] };
}

/** What a program finds where the domain itself publishes nothing. */
function findings(othersDocuments: readonly OthersDocument[], changes: Partial<PublishedFacts> = {}) {
  const notThere = { code: 'host-not-found', host: domain } as const;
  const documents = withDocuments('autoconfig', (each) => each).map((each) => ({ ...each, outcome: failed(notThere) }));
  const records = recordsOf({ first: { 'example.net SOA': ['7'] } });
  const found = judgePrograms(sampleWish, { ...rightFacts, records, documents, othersDocuments, ...changes });
  return (id: string) => {
    const { finds, addressToldTo } = found.find(({ program }) => program === id) ?? {};
    return { finds, addressToldTo };
  };
}

it('asks by the domain, and by the names of its best exchanger, without any address', () => {
  expect(documentsOf('a.mx.hoster.example', '').asked).toEqual([
    'https://autoconfig.thunderbird.net/v1.1/example.net',
    'https://autoconfig.mx.hoster.example/mail/config-v1.1.xml',
    'https://autoconfig.thunderbird.net/v1.1/mx.hoster.example',
    'https://autoconfig.hoster.example/mail/config-v1.1.xml',
    'https://autoconfig.thunderbird.net/v1.1/hoster.example',
  ]);
  expect(documentsOf('mx.example.net', '').asked).toEqual(['https://autoconfig.thunderbird.net/v1.1/example.net']);
});

it('has programs find what the receiving organisation publishes, and Thunderbird tell it the address', () => {
  const { documents } = documentsOf('mx.hoster.example', 'https://autoconfig.hoster.example/mail/config-v1.1.xml');

  const found = findings(documents);
  expect(found('thunderbird')).toEqual({ finds: 'right', addressToldTo: ['autoconfig.hoster.example'] });
  expect(found('thunderbird-android')).toEqual({ finds: 'right', addressToldTo: [] });
  expect(found('geary').finds).toBe('asks');
});

it("has programs find what stands in Mozilla's list, which learns no address", () => {
  const listed = documentsOf('mx.example.net', 'https://autoconfig.thunderbird.net/v1.1/example.net');
  const byExchange = documentsOf('mx.hoster.example', 'https://autoconfig.thunderbird.net/v1.1/hoster.example');

  expect(findings(listed.documents)('thunderbird')).toEqual({ finds: 'right', addressToldTo: [] });
  expect(findings(listed.documents)('delta-chat').finds).toBe('right');
  const found = findings(byExchange.documents);
  expect(found('thunderbird').finds).toBe('right');
  expect(found('thunderbird').addressToldTo).not.toContain('autoconfig.thunderbird.net');
});

it('has programs guess the usual names only where servers answer there', () => {
  const guessing = findings([])('thunderbird').finds;
  const unanswered = findings([], { hosts: [] })('thunderbird').finds;

  expect([guessing, unanswered]).toEqual(['right', 'nothing']);
});
