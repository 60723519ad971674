import { describe, expect, it } from 'vitest';
import { stageSchema } from '../../../electron/contract/failure';
import { failureMessage } from '../../../electron/core/diagnosis/failure-message';
import { sampleCertificate } from '../run/sample-run';
import { everyFailure } from './every-failure';

describe('failureMessage', () => {
  it.each(everyFailure)('has a message of its own for $code', (failure) => {
    expect(failureMessage(failure).id.startsWith(`failure.${failure.code}`)).toBe(true);
  });

  it.each(stageSchema.options)('names the stage of the conversation: %s', (stage) => {
    expect(failureMessage({ code: 'timed-out', stage, timeoutMs: 1_500 }).values).toEqual({ stage, seconds: 1.5 });
    expect(failureMessage({ code: 'closed', stage }).values).toEqual({ stage });
    expect(failureMessage({ code: 'unexpected-reply', stage, reply: 'x' }).values).toEqual({ stage });
  });

  it('names the day on which a certificate expired', () => {
    const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate } as const;
    expect(failureMessage(failure).values).toEqual({
      host: 'mail.example.net',
      day: { day: sampleCertificate.notAfter },
    });
  });

  it('names the hosts of a certificate, as many as fit into a sentence', () => {
    const failure = { code: 'certificate-name-mismatch', host: 'mail.other.example' } as const;
    const certificate = { ...sampleCertificate, names: ['a.example', 'b.example', 'c.example', 'd.example'] };
    expect(failureMessage({ ...failure, certificate }).values['names']).toEqual({
      list: ['a.example', 'b.example', 'c.example'],
    });
  });

  it.each([
    ['mail.example.net', [], 'failure.certificate-name-mismatch'],
    ['192.0.2.7', ['192.0.2.7'], 'failure.certificate-name-mismatch'],
    ['mail.co.uk', ['*.co.uk'], 'failure.certificate-name-mismatch'],
    ['mail.example.net', ['www.example.net', 'm*l.example.net'], 'failure.certificate-name-mismatch'],
  ])('says why %s is not covered by a name that seems to fit', (host, names, id) => {
    const certificate = { ...sampleCertificate, names };
    expect(failureMessage({ code: 'certificate-name-mismatch', host, certificate }).id).toContain(id);
  });

  it.each([
    ['certificate', 'RSA', 1024, 2048],
    ['authority', 'EC', 192, 224],
    ['exchange', 'DH', 1024, 2048],
  ] as const)('tells how short a weak key is: of the %s', (place, kind, bits, fewest) => {
    const failure = { code: 'weak-key', host: 'mail.example.net', certificate: sampleCertificate, place } as const;
    expect(failureMessage({ ...failure, key: { kind, bits } })).toEqual({
      id: `failure.weak-key.${place}`,
      values: { host: 'mail.example.net', kind, bits, fewest },
    });
  });

  it('names who issued a certificate that nobody trusts, without the rest of its fields', () => {
    const certificate = { ...sampleCertificate, issuer: 'C=AQ, O=Penguin Post, CN=Root 7' };
    const failure = { code: 'certificate-untrusted', host: 'mail.example.net', certificate, detail: 'X' } as const;
    expect(failureMessage(failure).values['issuer']).toBe('Penguin Post');
  });

  it('holds no control characters from outside', () => {
    expect(failureMessage({ code: 'tls-failed', detail: 'X\u001b[31m\u202e' }).values).toEqual({ detail: 'X' });
  });
});
