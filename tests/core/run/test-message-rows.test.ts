import { describe, expect, it } from 'vitest';
import { renderReportText } from '../../../electron/core/run/report-text';
import { judgeTestMessage } from '../../../electron/core/test-message/judge-test-message';
import type { TestMessageFacts } from '../../../electron/core/test-message/test-message-facts';
import { sayIn } from '../../../electron/words/format-message';
import { factsOf, incomingAt, onTheWire } from '../test-message/facts-of';
import { type PlantedName, plantedHeaders } from '../test-message/planted-headers';
import { sampleReport } from './sample-run';

/** What the text of a report says of a test message. */
function told(facts: Partial<TestMessageFacts>): string {
  const text = renderReportText(sampleReport({ testMessage: judgeTestMessage(factsOf(facts)) }), sayIn('en'));
  const section = text.split('\n\n').find((part) => part.startsWith('Test message'));
  return `${section}\n`;
}

function seen(name: PlantedName, folder = 'INBOX', use: 'inbox' | 'spam' = 'inbox'): Partial<TestMessageFacts> {
  const { header, incoming, ...account } = plantedHeaders[name];
  const sighting = { folder, use, seenMs: 50_000, header: onTheWire(header) };
  return { ...account, incoming: incomingAt(incoming), sighting };
}

describe('the test message in a report', () => {
  it('has its way, and what proves where it is from', () => {
    expect(told(seen('gmail'))).toBe(`Test message to yourself
  Accepted after 600 ms, in the inbox after 50.0 s.
  The servers that took it:
    mail.jane.example: from this computer, ESMTPSA, encrypted
    mx.google.com: from mail.jane.example, ESMTPS, TLSv1.3, TLS_AES_256_GCM_SHA384, 2.0 s later
    2002:a05:6214:1d0f:b0:6d8:812a:e2fb: within its network, SMTP, 1.0 s later
  Checked by mx.google.com:
    SPF: pass, for jane.example
    DKIM: pass, for jane.example
    DMARC: pass, for jane.example
  The message is still in the mailbox. Its subject is “Mailwright test 4F7K”.
`);
  });

  it('has what is wrong with it, the most serious first', () => {
    const facts = seen('rspamd, and a domain that proves nothing', 'Junk', 'spam');

    expect(told({ ...facts, deletion: 'deleted' })).toBe(`Test message to yourself
  Accepted after 600 ms, in the spam folder “Junk” after 50.0 s.
  Your turn: The message was put into the spam folder. A likely reason: nothing proves that it is from jane.example.
    What to do: Copy a message for the provider.
    Message for the provider: A message from me to myself was put into spam. What has to change? Its Message-ID is <4f7k9q2m8d3x6z1c@jane.example>.
    What to do: Try again.
    What to do: Copy for support.
  The provider: By its own header, mail.jane.example took the message from out.relay.example without encryption.
    What to do: Copy a message for the provider.
    Message for the provider: Your server mail.jane.example took a message from out.relay.example without encryption. Can both use STARTTLS?
    What to do: Copy for support.
  Your turn: Nothing proves that the message is from jane.example: DMARC fails. Other servers may refuse your mail, or treat it as spam.
    What to do: Copy a message for the provider.
    Message for the provider: Mail that I send through mail.jane.example does not prove that it is from jane.example. Which SPF, DKIM and DMARC records does the domain need?
    What to do: Copy for support.
  The provider: The message waited 43.0 s before mail.jane.example took it. Some servers refuse the first message of a sender on purpose.
    What to do: Try again.
    What to do: Copy for support.
  The servers that took it:
    out.relay.example: from this computer, ESMTPSA, TLSv1.3, TLS_AES_256_GCM_SHA384
    mail.jane.example: from out.relay.example, ESMTP, not encrypted, 43.0 s later
  Checked by mail.jane.example:
    SPF: pass, for relay.example, which is not your domain
    DKIM: none
    DMARC: fail, for jane.example
  The message was deleted from the mailbox.
`);
  });

  it('names who is not believed, and a clock that differs', () => {
    expect(told(seen('a sender who forges results'))).toContain(
      'Not believed, because only the receiving server counts: results under the name mail.jane.example, filter.elsewhere.example.',
    );
    expect(told(seen('a filter before the mailbox, and clocks that differ'))).toContain('its clock differs');
  });

  it.each([
    [seen('gmail to itself'), 'The receiving server says nothing about SPF, DKIM and DMARC.'],
    [seen('microsoft 365'), 'Checked by the receiving server:'],
    [seen('qmail'), 'A server without a name: from this computer, ESMTPA'],
    [{}, 'Accepted after 600 ms, and not seen in the mailbox.'],
    [{ wasCancelled: true }, 'The test was ended before the message was seen.'],
  ])('says so, case %#', (facts, sentence) => {
    expect(told(facts)).toContain(sentence);
  });
});
