import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../electron/contract/failure';
import { failed, ok, type Result } from '../../../electron/contract/result';
import { captivePortal } from '../../../electron/core/checks/captive-portal';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { ispdbHost } from '../../../electron/core/discovery/ispdb-source';
import { outcomeOfFailure } from '../../../electron/core/discovery/source-outcome';
import type { Addresses } from '../../../electron/core/dns-records';
import { failedCandidate, sampleCandidate, sampleCertificate } from '../run/sample-run';
import { evidenceOf, exchangers, type WholeEvidence } from './evidence-of';
import { hotelCertificateAt, outsiderInside } from './outcomes';

const refused: Failure = { code: 'refused', host: ispdbHost, port: 443 };

/** A run in which Mozilla's list and the domain's own website failed like this. */
function documents(list: Failure, own: Failure): Pick<WholeEvidence, 'sourceOutcomes'> {
  return {
    sourceOutcomes: new Map([
      ['ispdb', outcomeOfFailure(list)],
      ['well-known', outcomeOfFailure(own)],
    ]),
  };
}

/** Names with what a name server here says of them. */
const named = (...entries: readonly (readonly [string, Result<Addresses, Failure>])[]) => new Map(entries);
const inside = (address: string) => ok({ v4: [address], v6: [] });
const behindPage = documents(hotelCertificateAt(ispdbHost), hotelCertificateAt('example.net'));

describe('captivePortal', () => {
  it('finds one certificate for somebody else at hosts that have nothing in common', () => {
    expect(captivePortal.judge(evidenceOf([], behindPage))).toMatchObject({
      kind: 'found',
      verdict: { cause: 'interception-by-network', party: 'this-network', actions: [{ kind: 'try-again' }, {}, {}] },
    });
  });

  it('finds it at a mail server too', () => {
    const server = failedCandidate({ host: 'imap.example.net', failure: hotelCertificateAt('imap.example.net') });
    const evidence = evidenceOf([server], documents(hotelCertificateAt(ispdbHost), refused));
    expect(captivePortal.judge(evidence)).toMatchObject({ kind: 'found' });
  });

  it('finds one private address for hosts that have nothing in common', () => {
    const names = named([ispdbHost, outsiderInside], ['autoconfig.example.net', inside('10.0.0.1')]);
    expect(captivePortal.judge(evidenceOf([], { ...documents(refused, refused), names }))).toMatchObject({
      kind: 'found',
    });
    const ofExchanger = failed({ code: 'private-address', host: 'mx.hoster.example', address: '10.0.0.1' } as const);
    const alsoOthers = named([ispdbHost, outsiderInside], ['mx.hoster.example', ofExchanger]);
    expect(captivePortal.judge(evidenceOf([], { ...documents(refused, refused), names: alsoOthers }))).toMatchObject({
      kind: 'found',
    });
  });

  it('leaves no other finding', () => {
    const evidence = evidenceOf([], { ...behindPage, observed: exchangers([]) });
    expect(findingsOf(evidence).map(({ id }) => id)).toEqual(['captive-portal']);
  });

  it.each([
    [
      'a hoster shows its own certificate at all names of a customer',
      documents({ code: 'http-status', url: `https://${ispdbHost}/`, status: 404 }, hotelCertificateAt('example.net')),
    ],
    ['only Mozilla’s host is kept away, by a filter', documents(hotelCertificateAt(ispdbHost), refused)],
    [
      'Mozilla’s host has a private address for itself, as from a filter of advertisements',
      {
        ...documents(refused, refused),
        names: named([ispdbHost, outsiderInside], ['example.net', inside('203.0.113.80')]),
      },
    ],
    [
      'a list of blocked names leads both to this computer',
      {
        ...documents(refused, refused),
        names: named(
          [ispdbHost, failed({ code: 'private-address', host: ispdbHost, address: '127.0.0.1' })],
          ['example.net', inside('127.0.0.1')],
        ),
      },
    ],
    [
      'a tool makes up another address for each name',
      {
        ...documents(refused, refused),
        names: named([ispdbHost, outsiderInside], ['example.net', inside('10.0.0.2')]),
      },
    ],
    [
      'a company has one address inside for all of its own names',
      {
        ...documents(refused, refused),
        names: named(
          [ispdbHost, inside('203.0.113.9')],
          ['mail.example.net', inside('10.0.0.1')],
          ['mail.example.org', inside('10.0.0.1')],
        ),
      },
    ],
  ])('passes where %s', (_what, changes) => {
    expect(captivePortal.judge(evidenceOf([], changes))).toEqual({ kind: 'passed' });
  });

  it('leaves a product that opens connections to another check: its certificates have the right names', () => {
    const openedAt = (host: string): Failure => ({
      code: 'certificate-untrusted',
      host,
      certificate: { ...sampleCertificate, names: [host], issuer: 'CN=Office Root' },
      detail: 'SELF_SIGNED_CERT_IN_CHAIN',
    });
    const evidence = evidenceOf([], documents(openedAt(ispdbHost), openedAt('example.net')));
    expect(captivePortal.judge(evidence)).toEqual({ kind: 'passed' });
  });

  it('passes where a server or a website was verified', () => {
    expect(captivePortal.judge(evidenceOf([sampleCandidate()], behindPage))).toEqual({ kind: 'passed' });
    const web = { isReached: true, isProxied: false };
    expect(captivePortal.judge(evidenceOf([], { ...behindPage, web }))).toEqual({ kind: 'passed' });
  });

  it('has nothing to compare where Mozilla’s list was not asked', () => {
    expect(captivePortal.judge(evidenceOf([]))).toEqual({ kind: 'not-applicable' });
  });
});
