import { expect, it } from 'vitest';
import { failed, ok } from '../../../electron/contract/result';
import type { Inquiry } from '../../../electron/core/discovery/inquiry';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import { askDocuments } from '../../../electron/core/verify-published/ask-documents';

const toProvider = `<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
  <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a"><Account>
    <AccountType>email</AccountType><Action>redirectUrl</Action>
    <RedirectUrl>https://elsewhere.example/autodiscover/autodiscover.xml</RedirectUrl>
  </Account></Response></Autodiscover>`;

/** Plays an inquiry in a world where one host leads to its provider, and notes who is sent which text. */
function play(inquiry: Inquiry<unknown>, sent: [string, string][]): unknown {
  let turn = inquiry.next();
  while (!turn.done) {
    const { value } = turn;
    if (value.kind === 'together') turn = inquiry.next(value.inquiries.map((each) => play(each, sent)));
    else if (value.kind === 'document') {
      sent.push([new URL(value.url).hostname, `${decodeURIComponent(value.url)} ${value.post?.body ?? ''}`]);
      const { hostname } = new URL(value.url);
      const body = new TextEncoder().encode(toProvider);
      const found = { url: value.url, body, contentType: 'text/xml', date: null, sha256: '' };
      const missing = failed({ code: 'host-not-found', host: hostname });
      turn = inquiry.next(hostname === 'autodiscover.example.net' ? ok(found) : missing);
    } else turn = inquiry.next();
  }
  return turn.value;
}

it('tells the address of a person only to hosts of the domain itself', () => {
  const sent: [string, string][] = [];
  const plan = {
    domain: 'example.net',
    madeUp: 'nobody@example.net',
    known: 'jane@example.net',
    profileUrl: 'https://autoconfig.example.net/mail.mobileconfig',
    autodiscover: { host: 'autodiscover.hoster.example', port: 443 },
    providers: createProviderTable([]),
  };
  play(askDocuments(plan), sent);

  const told = sent.filter(([, text]) => text.includes('jane@')).map(([host]) => host);
  expect([...new Set(told)].sort()).toEqual(['autoconfig.example.net', 'autodiscover.example.net', 'example.net']);
  expect(sent.map(([host]) => host)).toContain('autodiscover.hoster.example');
  const elsewhere = sent.filter(([host]) => host === 'elsewhere.example').map(([, text]) => text);
  expect(elsewhere).toEqual([expect.stringContaining('nobody@example.net')]);
});
