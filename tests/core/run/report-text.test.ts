import { describe, expect, it } from 'vitest';
import type { Report } from '../../../electron/contract/report';
import { diagnose } from '../../../electron/core/diagnosis/diagnose';
import { contextOf } from '../../../electron/core/diagnosis/diagnosis-context';
import { failureMessage } from '../../../electron/core/diagnosis/failure-message';
import { redactReport } from '../../../electron/core/run/redact-report';
import { renderReportText } from '../../../electron/core/run/report-text';
import { sayIn } from '../../../electron/words/format-message';
import { failedCandidate, sampleCandidate, sampleCertificate, sampleReport, workingPort } from './sample-run';

const say = sayIn('en');

describe('renderReportText', () => {
  it('tells the outcome, the pair, other ports and who learned what', () => {
    expect(renderReportText(sampleReport(), say)).toBe(`Receiving and sending work.

Receiving
  IMAP at mail.example.net, port 993, TLS
  Works: proven from here, in 162 ms.
  Login name: jane@example.net
  Sign-in: password
  autoconfig.example.net publishes this for example.net, over a verified connection.
  Certificate: from CN=R11, O=Example Authority, valid until 2026-01-12.

Sending
  SMTP at mail.example.net, port 587, STARTTLS
  Works: proven from here, in 162 ms.
  Login name: jane@example.net
  Sign-in: password
  autoconfig.example.net publishes this for example.net, over a verified connection.
  Certificate: from CN=R11, O=Example Authority, valid until 2026-01-12.

Other ports of these servers
  SMTP at mail.example.net, port 465, TLS: works
  SMTP at mail.example.net, port 2525, STARTTLS: refused
  Port 25 of mail.example.net: for servers among themselves, never for a mail app.

Who learned what
  autoconfig.example.net: the domain (HTTPS)
`);
  });

  it('names the proxy among those who learned something', () => {
    const report = sampleReport({ disclosed: [{ to: 'proxy.example.net', what: 'domain', over: 'proxy' }] });
    expect(renderReportText(report, say)).toMatch(
      /proxy\.example\.net: the domain \(as the proxy of this network\)\n$/,
    );
  });

  it('tells where sources disagree, the chosen server first', () => {
    const chosen = sampleCandidate({ source: 'srv' });
    const stale = failedCandidate({ host: 'old.example.net', state: 'refused' });
    const conflicts = [{ direction: 'incoming', claims: [chosen, stale] }] as const;

    expect(renderReportText({ ...sampleReport(), conflicts: [...conflicts] }, say)).toContain(`
Sources disagree on receiving
  Service records in DNS (SRV): IMAP at mail.example.net, port 993, TLS: works
  The provider’s settings file: IMAP at old.example.net, port 993, TLS: refused
`);
  });

  it('says of a server that answers and does not work what is wrong with it', () => {
    const failure = { code: 'certificate-expired', host: 'old.example.net', certificate: sampleCertificate } as const;
    const expired = failedCandidate({ host: 'old.example.net', failure });
    const conflicts = [{ direction: 'incoming', claims: [sampleCandidate({ source: 'srv' }), expired] }] as const;
    const report = { ...sampleReport(), conflicts: [...conflicts], alternatives: [expired] };
    const text = renderReportText(report, say);

    const why = say(failureMessage(failure));
    expect(text).toContain(`old.example.net, port 993, TLS: does not work\n    ${why}\n\nOther ports`);
    expect(text).toContain(`  IMAP at old.example.net, port 993, TLS: does not work\n    ${why}\n\nWho learned`);
  });

  it.each([
    [true, true, 'Receiving and sending work.'],
    [true, false, 'Receiving works. Signing in to send did not.'],
    [false, true, 'Sending works. Signing in to receive did not.'],
    [false, false, 'The servers work, but signing in to them did not.'],
  ])('begins with what a person can do, where sign-ins were accepted: %s, %s', (received, sent, first) => {
    const refusal = { code: 'unexpected-reply', stage: 'login', reply: '535 5.7.8 no' } as const;
    const verdict = diagnose(refusal, contextOf(sampleCandidate()));
    const outcome = (ok: boolean) => {
      const tried = { login: 'jane@example.net', method: 'PLAIN', tookMs: 12 };
      return ok ? { ok, ...tried } : { ok, ...tried, verdict };
    };
    const signIn = { incoming: outcome(received), outgoing: outcome(sent) } as NonNullable<Report['signIn']>;

    expect(renderReportText(sampleReport({ signIn }), say)).toMatch(new RegExp(`^${first}\n`));
  });

  it('tells a finding with its party, its evidence and what can be done', () => {
    const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate } as const;
    const incoming = failedCandidate({ failure });
    const finding = { id: 'certificate-expired', ...diagnose(failure, contextOf(incoming)) };
    const text = renderReportText(
      sampleReport({ outcome: 'claimed', incoming, outgoing: null, findings: [finding] }),
      say,
    );
    expect(text).toContain('Settings are known, but none of them could be proven from here.\n');
    expect(text).toContain('  The certificate of mail.example.net expired on January 12, 2026.\n');
    expect(text).toContain('  The provider: The certificate of mail.example.net expired on January 12, 2026.\n');
    expect(text).toContain('    What can be done: Copy a request to the provider.\n    Words for the provider: ');
    expect(text).toContain('Sending\n  No server is known.\n');
  });

  it('tells both sign-ins', () => {
    const verdict = diagnose(
      { code: 'unexpected-reply', stage: 'login', reply: '535 5.7.8 Authentication failed' },
      contextOf(workingPort(587)),
    );
    const signIn = {
      incoming: { ok: true, login: 'jane', method: 'PLAIN', tookMs: 412.4 },
      outgoing: { ok: false, login: 'jane', method: 'PLAIN', tookMs: 388, verdict },
    } as const;
    const text = renderReportText(sampleReport({ signIn }), say);
    expect(text).toContain('  Signed in as jane in 412 ms.\n');
    expect(text).toContain('  You: The server did not accept this password for this login name.\n');
    expect(text).toContain('Seen: 535 5.7.8 Authentication failed\n');
  });

  it('tells which direction works where only one does', () => {
    const received = sampleReport({ outcome: 'partly-found', outgoing: null });
    const sent = sampleReport({ outcome: 'partly-found', incoming: null });
    expect(renderReportText(received, say)).toMatch(/^Receiving works\./);
    expect(renderReportText(sent, say)).toMatch(/^Sending works\./);
  });

  it('leaves no name of the account in the text for support', () => {
    expect(renderReportText(redactReport(sampleReport()), say)).not.toMatch(/jane/i);
  });

  it('steers no terminal, whatever a server put into its certificate', () => {
    const certificate = { ...sampleCertificate, issuer: 'CN=\u001b[2J\u202eevil' };
    const text = renderReportText(sampleReport({ incoming: sampleCandidate({ certificate }) }), say);
    expect(text).toContain('Certificate: from CN=evil,');
  });
});
