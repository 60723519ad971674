import { expect, it } from 'vitest';
import { diagnose } from '../../electron/core/diagnosis/diagnose';
import { contextOf } from '../../electron/core/diagnosis/diagnosis-context';
import { renderReportText } from '../../electron/core/run/report-text';
import { sayIn } from '../../electron/words/format-message';
import { failedCandidate, sampleCandidate, sampleCertificate, sampleReport } from '../core/run/sample-run';

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
