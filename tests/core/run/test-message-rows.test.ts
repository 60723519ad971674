import { describe, expect, it } from 'vitest';
import { sayIds } from '../say-ids';
import { plantedTestMessage, toldOfTestMessage } from './told-of-test-message';

describe('the test message in a report', () => {
  it('has its way, and what proves where it is from', () => {
    expect(toldOfTestMessage(sayIds, plantedTestMessage('gmail'))).toBe(`report.test-message
  test-message.ended.arrived(600, 50000)
  report.way
    report.hop(mail.jane.example, report.hop.submission+value(ESMTPSA)+report.hop.encrypted)
    report.hop(mx.google.com, report.hop.from(mail.jane.example)+value(ESMTPS)+value(TLSv1.3)+value(TLS_AES_256_GCM_SHA384)+report.hop.delay(2000))
    report.hop(2002:a05:6214:1d0f:b0:6d8:812a:e2fb, report.hop.inside+value(SMTP)+report.hop.delay(1000))
  report.authentication(mx.google.com)
    report.authentication.domain(SPF, pass, jane.example)
    report.authentication.domain(DKIM, pass, jane.example)
    report.authentication.domain(DMARC, pass, jane.example)
  report.test-message.kept(Mailwright test 4F7K)
`);
  });

  it('has what is wrong with it, the most serious first', () => {
    const facts = plantedTestMessage('rspamd, and a domain that proves nothing', 'Junk', 'spam');

    expect(toldOfTestMessage(sayIds, { ...facts, deletion: 'deleted' })).toBe(`report.test-message
  test-message.ended.in-spam(600, 50000, Junk)
  report.finding(party.your-turn, test-message.in-spam.unproven(jane.example))
    report.next(action.copy-for-provider)
    report.request(request.test-message-in-spam(<4f7k9q2m8d3x6z1c@jane.example>))
    report.next(action.try-again(0))
    report.next(action.copy-for-support)
  report.finding(party.provider, test-message.unencrypted(mail.jane.example, out.relay.example))
    report.next(action.copy-for-provider)
    report.request(request.test-message-unencrypted(mail.jane.example, out.relay.example))
    report.next(action.copy-for-support)
  report.finding(party.your-turn, test-message.dmarc-fails(jane.example))
    report.next(action.copy-for-provider)
    report.request(request.dmarc-fails(jane.example, mail.jane.example))
    report.next(action.copy-for-support)
  report.finding(party.provider, test-message.held-back(mail.jane.example, 43000))
    report.next(action.try-again(0))
    report.next(action.copy-for-support)
  report.way
    report.hop(out.relay.example, report.hop.submission+value(ESMTPSA)+value(TLSv1.3)+value(TLS_AES_256_GCM_SHA384))
    report.hop(mail.jane.example, report.hop.from(out.relay.example)+value(ESMTP)+report.hop.not-encrypted+report.hop.delay(43000))
  report.authentication(mail.jane.example)
    report.authentication.foreign(SPF, pass, relay.example)
    report.authentication.result(DKIM, none)
    report.authentication.domain(DMARC, fail, jane.example)
  report.test-message.deleted
`);
  });

  it('names who is not believed, and a clock that differs', () => {
    expect(toldOfTestMessage(sayIds, plantedTestMessage('a sender who forges results'))).toContain(
      'report.not-believed(mail.jane.example+filter.elsewhere.example)',
    );
    expect(
      toldOfTestMessage(sayIds, plantedTestMessage('a filter before the mailbox, and clocks that differ')),
    ).toContain('report.hop.clock-differs');
  });

  it.each([
    [plantedTestMessage('gmail to itself'), 'report.authentication.none'],
    [plantedTestMessage('microsoft 365'), 'report.authentication(report.authentication.unnamed)'],
    [plantedTestMessage('qmail'), 'report.hop(report.hop.unnamed, report.hop.submission+value(ESMTPA))'],
    [{}, 'test-message.ended.not-seen(600)'],
    [{ wasCancelled: true }, 'test-message.ended.cancelled'],
  ])('says so, case %#', (facts, said) => {
    expect(toldOfTestMessage(sayIds, facts)).toContain(said);
  });
});
