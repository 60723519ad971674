import { describe, expect, it } from 'vitest';
import { type Failure, stageSchema } from '../../../electron/contract/failure';
import { failureMessage } from '../../../electron/core/diagnosis/failure-message';
import { sayIn } from '../../../electron/words/format-message';
import { sampleCertificate } from '../run/sample-run';
import { everyFailure } from './every-failure';

const say = sayIn('en');

function sentenceOf(failure: Failure): string {
  return say(failureMessage(failure));
}

describe('failureMessage', () => {
  it.each(everyFailure)('has a whole sentence for $code', (failure) => {
    expect(sentenceOf(failure)).toMatch(/^\S.*\.$/);
    expect(failureMessage(failure).id.startsWith(`failure.${failure.code}`)).toBe(true);
  });

  it.each(stageSchema.options)('tells how far the conversation had come at %s', (stage) => {
    const rest = ['bye'].includes(stage) ? /goodbye/ : /^(?!.*goodbye)/;
    expect(sentenceOf({ code: 'timed-out', stage, timeoutMs: 1_500 })).toMatch(/ got no answer within 1\.5 s\.$/);
    expect(sentenceOf({ code: 'timed-out', stage, timeoutMs: 1_500 })).toMatch(rest);
    expect(sentenceOf({ code: 'closed', stage })).toMatch(rest);
    expect(sentenceOf({ code: 'unexpected-reply', stage, reply: 'x' })).toMatch(rest);
  });

  it('tells the day a certificate expired', () => {
    const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate } as const;
    expect(sentenceOf(failure)).toBe('The certificate of mail.example.net expired on January 12, 2026.');
  });

  it('tells the names of a certificate, as many as a sentence can hold', () => {
    const failure = { code: 'certificate-name-mismatch', host: 'mail.other.example' } as const;
    const certificate = { ...sampleCertificate, names: ['a.example', 'b.example', 'c.example', 'd.example'] };
    expect(sentenceOf({ ...failure, certificate })).toContain('made out for a.example, b.example, c.example.');
  });

  it.each([
    ['mail.example.net', [], 'lists no host that it is made out for'],
    ['192.0.2.7', ['192.0.2.7'], 'lists this address as a name'],
    ['mail.co.uk', ['*.co.uk'], 'made out for *.co.uk, the names of many owners.'],
    ['mail.example.net', ['www.example.net', 'm*l.example.net'], 'made out for m*l.example.net; a star counts only'],
  ])('tells why %s is not covered by what looks as if it fitted', (host, names, said) => {
    const certificate = { ...sampleCertificate, names };
    expect(sentenceOf({ code: 'certificate-name-mismatch', host, certificate })).toContain(said);
  });

  it.each([
    ['certificate', 'RSA', 1024, 'The key in the certificate of mail.example.net has only 1024 bits (RSA)'],
    ['authority', 'EC', 192, 'An authority behind the certificate of mail.example.net has a key of only 192 bits (EC)'],
    ['exchange', 'DH', 1024, 'The key exchange with mail.example.net uses only 1024 bits (DH)'],
  ] as const)('tells how short a weak key is: of the %s', (place, kind, bits, said) => {
    const failure = { code: 'weak-key', host: 'mail.example.net', certificate: sampleCertificate, place } as const;
    const sentence = sentenceOf({ ...failure, key: { kind, bits } });
    expect(sentence).toContain(said);
    expect(sentence).toContain(`at least ${kind === 'EC' ? 224 : 2048} are needed`);
  });

  it('names who issued a certificate that nobody trusts, without the rest of its fields', () => {
    const certificate = { ...sampleCertificate, issuer: 'C=AQ, O=Penguin Post, CN=Root 7' };
    expect(sentenceOf({ code: 'certificate-untrusted', host: 'mail.example.net', certificate, detail: 'X' })).toContain(
      'Penguin Post',
    );
    expect(
      sentenceOf({ code: 'certificate-untrusted', host: 'mail.example.net', certificate, detail: 'X' }),
    ).not.toContain('O=');
  });

  it('lets no stranger steer the terminal', () => {
    expect(sentenceOf({ code: 'tls-failed', detail: 'X\u001b[31m\u202e' })).toBe('The encryption failed: X.');
  });
});
