import { expect, it } from 'vitest';
import { failed } from '../../../electron/contract/result';
import type { Inquiry } from '../../../electron/core/discovery/inquiry';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import { askDocuments } from '../../../electron/core/verify-published/ask-documents';

/** Plays an inquiry in a world without documents, and notes who is sent which text. */
function play(inquiry: Inquiry<unknown>, sent: [string, string][]): unknown {
  let turn = inquiry.next();
  while (!turn.done) {
    const { value } = turn;
    if (value.kind === 'together') turn = inquiry.next(value.inquiries.map((each) => play(each, sent)));
    else if (value.kind === 'document') {
      sent.push([new URL(value.url).hostname, `${decodeURIComponent(value.url)} ${value.post?.body ?? ''}`]);
      turn = inquiry.next(failed({ code: 'host-not-found', host: new URL(value.url).hostname }));
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
});
