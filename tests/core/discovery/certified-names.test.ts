import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { failed, ok } from '../../../electron/contract/result';
import {
  certifiedNames,
  inquireCertifiedNames,
  misnamedServer,
} from '../../../electron/core/discovery/certified-names';
import type { Claim } from '../../../electron/core/discovery/claim';
import { limits } from '../../../electron/core/limits';
import { failedCandidate, sampleCertificate } from '../run/sample-run';

describe('certifiedNames', () => {
  it.each([
    ['the one name of a hoster’s machine', ['server7.hoster.example'], ['server7.hoster.example']],
    ['names of the domain before all others', ['hoster.com', 'mail.fir.example'], ['mail.fir.example']],
    [
      'likely names first',
      ['hoster.com', 'web.hoster.com', 'mail.hoster.com'],
      ['mail.hoster.com', 'hoster.com', 'web.hoster.com'],
    ],
    ['each name once, in lower case', ['MAIL.hoster.com', 'mail.hoster.com'], ['mail.hoster.com']],
    ['no names that strangers share', ['fir.com', 'oak.com', 'elm.com'], []],
    [
      'no wildcards, addresses, websites or suffixes',
      ['*.hoster.com', '192.0.2.7', 'www.hoster.com', 'co.uk', 'localhost', 'no name'],
      [],
    ],
  ])('gives %s', (_, names, expected) => {
    expect(certifiedNames({ names }, 'fir.example')).toEqual(expected);
  });

  it('gives few', () => {
    const names = Array.from({ length: 5_000 }, (_, place) => `host${place}.hoster.com`);
    expect(certifiedNames({ names }, 'fir.example')).toHaveLength(limits.certifiedNames);
  });
});

describe('inquireCertifiedNames', () => {
  it('proposes the ports of the first name that leads to the same machine, as guesses that rest on the certificate', () => {
    const addresses = { 'server7.hoster.example': ['192.0.2.7', '192.0.2.8'] };
    expect(proposed(['mail.hoster.example', 'server7.hoster.example'], addresses)).toMatchObject([
      {
        host: 'server7.hoster.example',
        port: 993,
        protocol: 'imap',
        security: 'tls',
        login: 'jane',
        source: 'guess',
        named: 'nothing',
        basis: 'certificate',
      },
      { host: 'server7.hoster.example', port: 143, protocol: 'imap', security: 'starttls' },
    ]);
  });

  it.each([
    ['does not exist', {}],
    ['leads to another machine', { 'server7.hoster.example': ['192.0.2.99'] }],
  ])('proposes nothing where the name %s', (_, addresses) => {
    expect(proposed(['server7.hoster.example'], addresses)).toEqual([]);
  });
});

/** What is proposed for `mail.fir.example`, at 192.0.2.7, which shows a certificate for these names. */
function proposed(names: readonly string[], addresses: Readonly<Record<string, readonly string[]>>): readonly Claim[] {
  const host = 'mail.fir.example';
  const certificate = { ...sampleCertificate, names };
  const failure = { code: 'certificate-name-mismatch', host, certificate } as const;
  const server: Candidate = failedCandidate({ host, failure, saidLogins: ['jane'] });
  const misnamed = misnamedServer(server);
  if (misnamed === null) throw new Error('It has the wrong certificate');
  const known: Readonly<Record<string, readonly string[]>> = { [host]: ['192.0.2.7'], ...addresses };
  const claims: Claim[] = [];
  const inquiry = inquireCertifiedNames(misnamed, 'fir.example');
  let turn = inquiry.next();
  while (!turn.done) {
    const step = turn.value;
    if (step.kind === 'propose') claims.push(...step.claims);
    const results =
      step.kind !== 'together'
        ? []
        : step.inquiries.map((each) => {
            const asked = each.next().value as { readonly name: string };
            const found = known[asked.name];
            return found === undefined ? failed({ code: 'host-not-found' }) : ok({ v4: found, v6: [] });
          });
    turn = inquiry.next(results);
  }
  return claims;
}
