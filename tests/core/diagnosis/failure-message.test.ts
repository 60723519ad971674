import { describe, expect, it } from 'vitest';
import { stageSchema } from '../../../electron/contract/failure';
import { failureMessage } from '../../../electron/core/diagnosis/failure-message';
import { sampleCertificate } from '../run/sample-run';
import { everyFailure } from './every-failure';

describe('failureMessage', () => {
  it.each(everyFailure)('has a message of its own for $code', (failure) => {
    expect(failureMessage(failure).id).toBe(`failure.${failure.code}`);
  });

  it.each(stageSchema.options)('tells how far the conversation had come at %s', (stage) => {
    expect(failureMessage({ code: 'timed-out', stage, timeoutMs: 1_500 }).values).toEqual({ stage, seconds: 1.5 });
    expect(failureMessage({ code: 'closed', stage }).values).toEqual({ stage });
    expect(failureMessage({ code: 'unexpected-reply', stage, reply: 'x' }).values).toEqual({ stage });
  });

  it('tells the day a certificate expired', () => {
    const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate } as const;
    expect(failureMessage(failure).values).toEqual({ host: 'mail.example.net', day: '2026-01-12' });
  });

  it('tells the names of a certificate, or its subject where it has none', () => {
    const failure = { code: 'certificate-name-mismatch', host: 'mail.other.example' } as const;
    const certificate = { ...sampleCertificate, names: ['a.example', 'b.example', 'c.example', 'd.example'] };
    expect(failureMessage({ ...failure, certificate }).values['names']).toBe('a.example, b.example, c.example');
    const nameless = { ...certificate, names: [] };
    expect(failureMessage({ ...failure, certificate: nameless }).values['names']).toBe('mail.example.net');
  });

  it('names who issued a certificate that nobody trusts, without the rest of its fields', () => {
    const certificate = { ...sampleCertificate, issuer: 'C=AQ, O=Penguin Post, CN=Root 7' };
    const failure = { code: 'certificate-untrusted', host: 'mail.example.net', certificate, detail: 'X' } as const;
    expect(failureMessage(failure).values['issuer']).toBe('Penguin Post');
  });

  it('lets no stranger steer the terminal', () => {
    expect(failureMessage({ code: 'tls-failed', detail: 'X\u001b[31m\u202e' }).values).toEqual({ detail: 'X' });
  });
});
