import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { testMessageSchema } from '../../../electron/contract/test-message';
import { judgeTestMessage } from '../../../electron/core/test-message/judge-test-message';
import type { TestMessageFacts } from '../../../electron/core/test-message/test-message-facts';
import { sayIds } from '../say-ids';
import { composed, factsOf, incomingAt, onTheWire } from './facts-of';
import { plantedHeaders } from './planted-headers';

function replied(reply: string): Partial<TestMessageFacts> {
  return { submission: { ok: false, failure: { code: 'unexpected-reply', stage: 'send', reply } } };
}

function seenIn(folder: string, use: 'inbox' | 'spam' | 'other', header = ''): Partial<TestMessageFacts> {
  return { sighting: { folder, use, seenMs: 3_400, header: onTheWire(header) } };
}

function bounced(action: 'failed' | 'delayed', status: string, said: string): Partial<TestMessageFacts> {
  return {
    bounce: onTheWire(`From: MAILER-DAEMON@mail.jane.example
Content-Type: multipart/report; report-type=delivery-status; boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.jane.example

Final-Recipient: rfc822; jane@jane.example
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.inbound.example
Diagnostic-Code: smtp; ${said}

--b
Content-Type: text/rfc822-headers

Message-ID: ${composed.messageId}
`),
  };
}

const closed: Failure = { code: 'closed', stage: 'login' };

describe('the end of a test message', () => {
  it.each([
    ['in the inbox', seenIn('INBOX', 'inbox'), 'arrived', null],
    ['in the spam folder', seenIn('Junk', 'spam'), 'in-spam', 'provider, no cause, copy-for-provider'],
    ['in another folder', seenIn('Lists', 'other'), 'in-other-folder', 'you, no cause, try-again'],
    ['nowhere after a minute', {}, 'not-seen', 'provider, no cause, copy-for-provider'],
    [
      'greylisted at submission',
      replied('451 4.7.1 Greylisting in action, please come back later'),
      'deferred',
      'provider, greylisted, try-again',
    ],
    [
      'refused as not owned',
      replied('553 5.7.1 Sender address rejected: not owned by user jane'),
      'refused',
      'you, sender-address-not-owned, edit-address',
    ],
    [
      'not submitted at all',
      { submission: { ok: false, failure: closed } },
      'not-sent',
      'unknown, connection-dropped, try-again',
    ],
    [
      'sent back by another server',
      bounced('failed', '5.1.1', '550 5.1.1 <jane@jane.example>: Recipient address rejected: User unknown'),
      'returned',
      'you, unknown-user, edit-address',
    ],
    [
      'not delivered yet, because the other server holds it back',
      bounced('delayed', '4.7.1', '450 4.7.1 Greylisted, see https://greylisting.example/'),
      'not-seen',
      'provider, greylisted, try-again',
    ],
    ['sent back without a reply', bounced('failed', '5.2.2', ''), 'returned', 'you, mailbox-full, try-again'],
    [
      'unreadable',
      { mailboxFailure: { code: 'timed-out', stage: 'greeting', timeoutMs: 12_000 } },
      'unreadable',
      'unknown, connection-timed-out, try-again',
    ],
    ['ended by the person', { wasCancelled: true }, 'cancelled', null],
    ['seen before the person ended it', { wasCancelled: true, ...seenIn('INBOX', 'inbox') }, 'arrived', null],
    [
      'seen, whatever else came back',
      { ...seenIn('INBOX', 'inbox'), ...bounced('failed', '5.1.1', '550 no') },
      'arrived',
      null,
    ],
  ] as const)('%s', (_, told, ended, verdict) => {
    const judged = judgeTestMessage(factsOf(told as Partial<TestMessageFacts>));

    const { party, cause, actions } = judged.verdict ?? {};
    expect(judged.ended).toBe(ended);
    expect(judged.verdict === null ? null : `${party}, ${cause ?? 'no cause'}, ${actions?.[0]?.kind}`).toBe(verdict);
    expect(v.safeParse(testMessageSchema, judged).issues).toBeUndefined();
  });

  it('quotes what the other server said, and names it', () => {
    const { verdict } = judgeTestMessage(factsOf(bounced('failed', '5.7.1', '550 5.7.1 Message content rejected')));

    expect(verdict?.seen).toBe('550 5.7.1 Message content rejected');
    expect(verdict?.actions[0]).toMatchObject({ message: { values: { host: 'mx.inbound.example' } } });
  });

  it('says that POP3 does not show the spam folder', () => {
    const { verdict } = judgeTestMessage(factsOf({ incoming: incomingAt('pop.jane.example', 'pop3') }));

    expect(verdict && sayIds(verdict.message)).toBe('test-message.not-seen.pop3(mail.jane.example, 60000)');
  });

  it('keeps no name and no address of the person’s computer', () => {
    const header = `Received: from jane-laptop (198.51.100.7) by AM0PR01MB1111.eurprd01.prod.outlook.com (2603:10a6:208:1::1)
 with Microsoft SMTP Server (version=TLS1_3, cipher=TLS_AES_256_GCM_SHA384) id 15.20; Sat, 28 Nov 2026 10:00:00 +0000
`;

    const { hops } = judgeTestMessage(factsOf(seenIn('INBOX', 'inbox', header)));

    expect(hops).toMatchObject([{ kind: 'submission', from: null, tlsVersion: 'TLSv1.3' }]);
    expect(JSON.stringify(hops)).not.toMatch(/laptop|198\.51/);
  });

  it('names an unproven domain as the likely reason for the spam folder', () => {
    const { header } = plantedHeaders['rspamd, and a domain that proves nothing'];

    const { verdict } = judgeTestMessage(factsOf(seenIn('Junk', 'spam', header)));

    expect(verdict).toMatchObject({ party: 'you', message: { id: 'test-message.in-spam.unproven' } });
  });

  it('says nothing of a domain that is not the person’s own', () => {
    const { header } = plantedHeaders['rspamd, and a domain that proves nothing'];

    const { notes } = judgeTestMessage(factsOf({ isDomainListed: true, ...seenIn('INBOX', 'inbox', header) }));

    expect(notes.map(({ message }) => message.id)).toEqual(['test-message.unencrypted']);
  });

  it('takes a delay that is longer than the whole way for a clock that differs', () => {
    const { header } = plantedHeaders['rspamd, and a domain that proves nothing'];

    const { hops } = judgeTestMessage(factsOf(seenIn('INBOX', 'inbox', header)));

    expect(hops[1]).toMatchObject({ delaySeconds: null, isClockDifferent: true });
  });

  it.each([
    [
      'about another message',
      'Reporting-MTA: dns; a.example\n\nFinal-Recipient: rfc822; b@b.example\nAction: failed\nStatus: 5.0.0\n',
    ],
    [
      'of a success',
      `Message-ID: ${composed.messageId}\n\nReporting-MTA: dns; a.example\n\nAction: delivered\nStatus: 2.0.0\n`,
    ],
    ['that is none', `Hello, about ${composed.messageId}\n`],
  ])('does not take a report %s for a bounce', (_, text) => {
    expect(judgeTestMessage(factsOf({ bounce: onTheWire(text) })).ended).toBe('not-seen');
  });

  it('reads the reports of qmail', () => {
    const bounce = onTheWire(`From: MAILER-DAEMON@mail.jane.example

Hi. This is the qmail-send program at mail.jane.example.
I'm afraid I wasn't able to deliver your message to the following addresses.

<jane@jane.example>:
203.0.113.9 does not like recipient.
Remote host said: 550 5.1.1 user unknown
Giving up on 203.0.113.9.

--- Below this line is a copy of the message.

Message-ID: ${composed.messageId}
`);

    const { ended, verdict } = judgeTestMessage(factsOf({ bounce }));

    expect(ended).toBe('returned');
    expect(verdict).toMatchObject({ cause: 'unknown-user', seen: '550 5.1.1 user unknown Giving up on 203.0.113.9.' });
  });

  it('never throws, and stays within its bounds, whatever a server sends', () => {
    const texts = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc
        .array(
          fc.oneof(
            fc.constantFrom('Received: ', 'Authentication-Results: ', 'Received-SPF: ', 'Action: failed', 'Status: '),
            fc.constantFrom('from ', ' by ', ' with ', 'spf=', 'dmarc=fail', '(', ')', ';', '"', '\\', '\r\n ', '\r\n'),
            fc.constantFrom('[192.0.2.1]', 'mail.jane.example', 'header.from=', '28 Nov 2026 10:00:00 +0000'),
            fc.string({ unit: 'binary-ascii', maxLength: 12 }),
          ),
          { maxLength: 30 },
        )
        .map((parts) => new TextEncoder().encode(`${composed.token}${parts.join('')}`)),
    );
    fc.assert(
      fc.property(texts, texts, fc.string({ unit: 'binary-ascii', maxLength: 100 }), (header, bounce, folder) => {
        const sighting = { folder, use: 'inbox', seenMs: 1_000, header } as const;
        for (const told of [{ sighting }, { bounce }]) {
          const judged = judgeTestMessage(factsOf(told));
          expect(v.safeParse(testMessageSchema, judged).issues).toBeUndefined();
        }
      }),
    );
  });
});
