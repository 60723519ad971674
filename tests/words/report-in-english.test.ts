import { expect, it } from 'vitest';
import { diagnose } from '../../electron/core/diagnosis/diagnose';
import { contextOf } from '../../electron/core/diagnosis/diagnosis-context';
import { renderReportText } from '../../electron/core/run/report-text';
import { sayIn } from '../../electron/words/format-message';
import { failedCandidate, sampleCandidate, sampleCertificate, sampleReport } from '../core/run/sample-run';
import { plantedTestMessage, toldOfTestMessage } from '../core/run/told-of-test-message';

const say = sayIn('en');

it('describes working servers as a person would', () => {
  expect(renderReportText(sampleReport(), say)).toBe(`Receiving and sending work.

Receiving
  IMAP at mail.example.net, port 993, TLS
  Works: confirmed from here, in 162 ms.
  Login name: jane@example.net
  Sign-in: password
  autoconfig.example.net publishes these settings for example.net, over a verified connection.
  Certificate: from “CN=R11, O=Example Authority”, valid until January 12, 2026.

Sending
  SMTP at mail.example.net, port 587, STARTTLS
  Works: confirmed from here, in 162 ms.
  Login name: jane@example.net
  Sign-in: password
  autoconfig.example.net publishes these settings for example.net, over a verified connection.
  Certificate: from “CN=R11, O=Example Authority”, valid until January 12, 2026.

Other ports of these servers
  SMTP at mail.example.net, port 465, TLS: works
  SMTP at mail.example.net, port 2525, STARTTLS: refused
  Port 25 of mail.example.net: only for servers, never for a mail app.

Who learned what
  autoconfig.example.net: the domain (HTTPS)
`);
});

it('describes failures as a person would', () => {
  const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate } as const;
  const incoming = failedCandidate({ failure });
  const finding = { id: 'certificate-expired', ...diagnose(failure, contextOf(incoming)) };
  const stale = failedCandidate({ host: 'old.example.net', state: 'refused' });
  const report = sampleReport({
    outcome: 'claimed',
    incoming,
    outgoing: null,
    findings: [finding],
    conflicts: [{ direction: 'incoming', claims: [sampleCandidate({ source: 'srv' }), stale] }],
    disclosed: [{ to: 'proxy.example.net', what: 'domain', over: 'proxy' }],
  });

  expect(renderReportText(report, say)).toBe(`Settings are known, but none could be confirmed from here.

Receiving
  IMAP at mail.example.net, port 993, TLS
  Not confirmed from here.
  The certificate of mail.example.net expired on January 12, 2026.
  Login name: jane@example.net
  Sign-in: password
  autoconfig.example.net publishes these settings for example.net, over a verified connection.

Sending
  No server is known.

Findings
  The provider: The certificate of mail.example.net expired on January 12, 2026.
    Seen: CN=mail.example.net; CN=R11, O=Example Authority; 2025-01-12T00:00:00Z/2026-01-12T00:00:00Z; mail.example.net imap.example.net
    What to do: Copy a message for the provider.
    Message for the provider: The certificate of mail.example.net, port 993, has expired or is not valid yet. Mail apps refuse it until it is renewed.
    What to do: Show the certificate.

Sources disagree on receiving
  Service records in DNS (SRV): IMAP at mail.example.net, port 993, TLS: works
  The provider’s settings file: IMAP at old.example.net, port 993, TLS: refused

Other ports of these servers
  SMTP at mail.example.net, port 587, STARTTLS: works
  SMTP at mail.example.net, port 465, TLS: works
  SMTP at mail.example.net, port 2525, STARTTLS: refused
  Port 25 of mail.example.net: only for servers, never for a mail app.

Who learned what
  proxy.example.net: the domain (through the proxy of this network)
`);
});

it('describes the way of a test message as a person would', () => {
  expect(toldOfTestMessage(say, plantedTestMessage('gmail'))).toBe(`Test message to yourself
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

it('describes what is wrong with a test message as a person would', () => {
  const facts = plantedTestMessage('rspamd, and a domain that proves nothing', 'Junk', 'spam');

  expect(toldOfTestMessage(say, { ...facts, deletion: 'deleted' })).toBe(`Test message to yourself
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
