import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { failed } from '../../../electron/contract/result';
import type { Probed } from '../../../electron/core/probe/probed';
import { speaksFor } from '../../../electron/core/probe/speaks-for';
import { sampleCertificate } from '../run/sample-run';

const certificate = { ...sampleCertificate, names: ['mail.fir.example', 'imap.fir.example'] };

/** A probe under one name that ended because of the certificate. */
function refused(failure: Failure): Probed {
  return { offer: failed(failure), facts: null };
}

describe('speaksFor', () => {
  const key = { kind: 'RSA', bits: 1024 } as const;

  it.each([
    { code: 'certificate-expired', certificate },
    { code: 'weak-key', certificate, place: 'certificate', key },
  ] as const)('is true of every name in a certificate that was shown to one of them: $code', (failure) => {
    const probed = refused({ ...failure, host: 'mail.fir.example' });

    expect(speaksFor(probed, 'imap.fir.example')).toBe(true);
    expect(speaksFor(probed, 'smtp.fir.example')).toBe(false);
  });

  it.each([
    { code: 'certificate-expired', certificate },
    { code: 'certificate-name-mismatch', certificate },
    { code: 'weak-key', certificate, place: 'certificate', key },
  ] as const)('is false of the names in a certificate that was shown to another: $code', (failure) => {
    const probed = refused({ ...failure, host: 'www.fir.example' });

    expect(speaksFor(probed, 'imap.fir.example')).toBe(false);
  });
});
