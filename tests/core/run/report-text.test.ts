import { describe, expect, it } from 'vitest';
import type { Report } from '../../../electron/contract/report';
import { diagnose } from '../../../electron/core/diagnosis/diagnose';
import { contextOf } from '../../../electron/core/diagnosis/diagnosis-context';
import { failureMessage } from '../../../electron/core/diagnosis/failure-message';
import { redactReport } from '../../../electron/core/run/redact-report';
import { renderReportText } from '../../../electron/core/run/report-text';
import { sayIds } from '../say-ids';
import {
  failedCandidate,
  sampleCandidate,
  sampleCertificate,
  sampleHeard,
  sampleReport,
  workingPort,
} from './sample-run';

describe('renderReportText', () => {
  it('shows the outcome, the pair, other ports and who learned what', () => {
    expect(renderReportText(sampleReport(), sayIds)).toBe(`report.works

report.receiving
  report.server(imap, mail.example.net, 993, tls)
  report.proven(162)
  report.login(jane@example.net)
  report.auth(report.auth.password)
  trust.published(autoconfig.example.net, example.net)
  report.certificate(CN=R11, O=Example Authority, 2026-01-12T00:00:00Z)

report.sending
  report.server(smtp, mail.example.net, 587, starttls)
  report.proven(162)
  report.login(jane@example.net)
  report.auth(report.auth.password)
  trust.published(autoconfig.example.net, example.net)
  report.certificate(CN=R11, O=Example Authority, 2026-01-12T00:00:00Z)

report.alternatives
  report.alternative(report.server(smtp, mail.example.net, 465, tls), report.state.works)
  report.alternative(report.server(smtp, mail.example.net, 2525, starttls), report.state.refused)
  report.relay-port(mail.example.net)

report.disclosures
  report.disclosed(autoconfig.example.net, domain, https)
`);
  });

  it('names the proxy among those who learned something', () => {
    const report = sampleReport({ disclosed: [{ to: 'proxy.example.net', what: 'domain', over: 'proxy' }] });
    expect(renderReportText(report, sayIds)).toMatch(
      /\n {2}report\.disclosed\(proxy\.example\.net, domain, proxy\)\n$/,
    );
  });

  it('shows where sources disagree, the chosen server first', () => {
    const chosen = sampleCandidate({ source: 'srv' });
    const stale = failedCandidate({ host: 'old.example.net', state: 'refused' });
    const conflicts = [{ direction: 'incoming', claims: [chosen, stale] }] as const;

    expect(renderReportText({ ...sampleReport(), conflicts: [...conflicts] }, sayIds)).toContain(`
report.conflict(incoming)
  report.conflict.claim(source.srv, report.state.works, report.server(imap, mail.example.net, 993, tls))
  report.conflict.claim(source.autoconfig, report.state.refused, report.server(imap, old.example.net, 993, tls))
`);
  });

  it('says what is wrong with a server that answers but does not work', () => {
    const failure = { code: 'certificate-expired', host: 'old.example.net', certificate: sampleCertificate } as const;
    const expired = failedCandidate({ host: 'old.example.net', failure });
    const conflicts = [{ direction: 'incoming', claims: [sampleCandidate({ source: 'srv' }), expired] }] as const;
    const report = { ...sampleReport(), conflicts: [...conflicts], alternatives: [expired] };
    const text = renderReportText(report, sayIds);

    const why = sayIds(failureMessage(failure));
    const old = 'report.server(imap, old.example.net, 993, tls)';
    expect(text).toContain(`(source.autoconfig, report.state.failed, ${old})\n    ${why}\n\nreport.alternatives`);
    expect(text).toContain(`  report.alternative(${old}, report.state.failed)\n    ${why}\n\nreport.disclosures`);
  });

  it.each([
    [true, true, 'report.works'],
    [true, false, 'report.signed-in-for-receiving'],
    [false, true, 'report.signed-in-for-sending'],
    [false, false, 'report.signed-in-on-none'],
  ])('begins with what a person can do, where sign-ins were accepted: %s, %s', (received, sent, first) => {
    const refusal = { code: 'unexpected-reply', stage: 'login', reply: '535 5.7.8 no' } as const;
    const verdict = diagnose(refusal, contextOf(sampleCandidate()));
    const outcome = (ok: boolean) => {
      const tried = { login: 'jane@example.net', method: 'PLAIN', tookMs: 12 };
      return ok ? { ok, ...tried } : { ok, ...tried, verdict };
    };
    const signIn = { incoming: outcome(received), outgoing: outcome(sent) } as NonNullable<Report['signIn']>;

    expect(renderReportText(sampleReport({ signIn }), sayIds)).toMatch(new RegExp(`^${first}\n`));
  });

  it('shows a finding with its party, its evidence and what can be done', () => {
    const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate } as const;
    const incoming = failedCandidate({ failure });
    const finding = { id: 'certificate-expired', ...diagnose(failure, contextOf(incoming)) };
    const text = renderReportText(
      sampleReport({ outcome: 'claimed', incoming, outgoing: null, findings: [finding] }),
      sayIds,
    );
    const sentence = 'failure.certificate-expired(mail.example.net, 2026-01-12T00:00:00Z)';
    expect(text).toMatch(/^report\.claimed\n/);
    expect(text).toContain(`\n  report.not-proven\n  ${sentence}\n`);
    expect(text).toContain(`\n  report.finding(party.provider, ${sentence})\n    report.seen(`);
    expect(text).toContain('\n    report.next(action.copy-for-provider)\n    report.request(');
    expect(text).toContain('report.sending\n  report.no-server\n');
  });

  it('shows both sign-ins', () => {
    const verdict = diagnose(
      { code: 'unexpected-reply', stage: 'login', reply: '535 5.7.8 Authentication failed' },
      contextOf(workingPort(587)),
    );
    const signIn = {
      incoming: { ok: true, login: 'jane', method: 'PLAIN', tookMs: 412.4 },
      outgoing: { ok: false, login: 'jane', method: 'PLAIN', tookMs: 388, verdict },
    } as const;
    const text = renderReportText(sampleReport({ signIn }), sayIds);
    expect(text).toContain('\n  report.signed-in(jane, 412.4)\n');
    expect(text).toMatch(/\n {2}report\.finding\(party\.your-turn, cause\.wrong-password/);
    expect(text).toContain('\n    report.seen(535 5.7.8 Authentication failed)\n');
  });

  it('says which direction works where only one does', () => {
    const received = sampleReport({ outcome: 'partly-found', outgoing: null });
    const sent = sampleReport({ outcome: 'partly-found', incoming: null });
    expect(renderReportText(received, sayIds)).toMatch(/^report\.receiving-only\n/);
    expect(renderReportText(sent, sayIds)).toMatch(/^report\.sending-only\n/);
  });

  it('leaves no name of the account in the text for support', () => {
    expect(renderReportText(redactReport(sampleReport()), sayIds)).not.toMatch(/jane/i);
  });

  it('holds no control characters, whatever a server puts into its certificate', () => {
    const certificate = { ...sampleCertificate, issuer: 'CN=\u001b[2J\u202eevil' };
    const text = renderReportText(
      sampleReport({ incoming: sampleCandidate({ heard: sampleHeard({ certificate }) }) }),
      sayIds,
    );
    expect(text).toContain('report.certificate(CN=evil,');
  });
});
