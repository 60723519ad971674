import { describe, expect, it } from 'vitest';
import { certificatesOf, lifetimeLeftOf, shareLeft } from '../../../../electron/core/audit/summary/certificate-facts';
import { failedCandidate, sampleCandidate, sampleCertificate } from '../../run/sample-run';
import { heardUntil } from './audit-lines';

const dayMs = 86_400_000;

describe('the lifetime of a certificate', () => {
  it.each([
    ['a certificate of a year has 30 days left', 365, 30, 'last-tenth'],
    ['one of 90 days has 30 days left', 90, 30, 'last-third'],
    ['one of 90 days has 60 days left', 90, 60, 'middle-third'],
    ['one of six days has four days left', 6, 4, 'middle-third'],
    ['one of six days has five days left', 6, 5, 'first-third'],
    ['one of six days has 12 hours left', 6, 0.5, 'last-tenth'],
    ['one ended a moment ago', 90, -0.001, 'ended'],
    ['one is not valid yet', 90, 95, 'first-third'],
  ] as const)('is measured by its length: %s', (_, days, daysLeft, expected) => {
    const certificate = { fromMs: 0, untilMs: days * dayMs };
    expect(lifetimeLeftOf(shareLeft(certificate, (days - daysLeft) * dayMs))).toBe(expected);
  });
});

describe('certificatesOf', () => {
  it('gives each certificate once, also that of a server that failed for it', () => {
    const { host } = sampleCandidate();
    const failure = {
      code: 'certificate-expired',
      host,
      certificate: { ...sampleCertificate, sha256: 'c'.repeat(64) },
    } as const;
    const found = certificatesOf([
      sampleCandidate(),
      sampleCandidate({ port: 143 }),
      failedCandidate({ port: 995, failure }),
    ]);
    expect(found.map(({ port, sha256 }) => [port, sha256.slice(0, 2)])).toEqual([
      [993, 'ab'],
      [995, 'cc'],
    ]);
  });

  it.each([
    ['a date that is none', 'soon'],
    ['an end before its beginning', '2024-01-01T00:00:00Z'],
  ])('leaves out one with %s', (_, notAfter) => {
    expect(certificatesOf([sampleCandidate({ heard: heardUntil('2025-01-01T00:00:00Z', notAfter) })])).toEqual([]);
  });
});
