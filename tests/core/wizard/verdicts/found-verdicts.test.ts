import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../../electron/contract/failure';
import type { Finding } from '../../../../electron/contract/verdict';
import { listedDomainDenied } from '../../../../electron/core/checks/listed-domain-denied';
import { diagnose } from '../../../../electron/core/diagnosis/diagnose';
import { contextOf } from '../../../../electron/core/diagnosis/diagnosis-context';
import { foundVerdicts } from '../../../../electron/core/wizard/verdicts/found-verdicts';
import { evidenceOf, noSuchDomain } from '../../checks/evidence-of';
import { failedCandidate, sampleCertificate, silentPort } from '../../run/sample-run';
import { atSettings, searched } from '../wizard-after';

describe('the problems of the settings', () => {
  it('are the network’s where its name server denies a listed domain and with it the names of its servers', () => {
    const judged = listedDomainDenied.judge(evidenceOf([], { isDomainListed: true, observed: noSuchDomain }));
    if (judged.kind !== 'found') throw new Error('The check found nothing');
    const denied = { code: 'host-not-found', host: 'imap.example.net' } as const;
    const incoming = failedCandidate({ host: 'imap.example.net', state: 'no-entry', failure: denied });
    const findings = [{ id: listedDomainDenied.id, ...judged.verdict }];
    const report = { outcome: 'claimed', incoming, outgoing: null, alternatives: [incoming], findings } as const;
    expect(foundVerdicts(atSettings(report)).map(({ verdict: { party } }) => party)).toEqual(['this-network']);
  });

  it('are those of the search about the same host, whatever its sentence says', () => {
    const outgoing = silentPort(587, { host: 'smtp.example.net' });
    const message = { id: 'cause.connection-timed-out', values: {} };
    const about = (host: string): Finding => {
      const verdict = diagnose({ code: 'timed-out', stage: 'connect', timeoutMs: 1_500 }, contextOf(outgoing));
      return { ...verdict, id: 'connection-timed-out', message, host, seen: `seen at ${host}` };
    };
    const findings = ['other.example.net', 'smtp.example.net'].map(about);
    const report = { outcome: 'claimed', incoming: null, outgoing, alternatives: [outgoing], findings } as const;
    expect(foundVerdicts(atSettings(report))).toMatchObject([{ verdict: { seen: 'seen at smtp.example.net' } }]);
  });
});

describe('the problems of a search', () => {
  const untrusted = {
    code: 'certificate-untrusted',
    host: 'mail.example.net',
    certificate: sampleCertificate,
  } as const;
  const place = { host: 'mail.example.net', certificate: sampleCertificate } as const;
  const mismatch = { code: 'certificate-name-mismatch', ...place } as const;
  const weak = { code: 'weak-key', ...place } as const;
  const findingOf = (missingIssuerUrl?: string): Finding => {
    const failure = { ...untrusted, detail: '', ...(missingIssuerUrl === undefined ? {} : { missingIssuerUrl }) };
    return { id: 'certificate-untrusted', ...diagnose(failure, contextOf(failedCandidate({ failure }))) };
  };
  const shownOf = (findings: readonly Finding[]) => foundVerdicts(searched({ outcome: 'claimed', findings }));

  it('are one where the same is wrong with both servers, in whatever words', () => {
    const inOtherWords = { ...findingOf(), message: { id: 'cause.certificate-expired', values: {} } };
    expect(shownOf([findingOf(), inOtherWords])).toHaveLength(1);
  });

  it('are two where other things are wrong, though in the same words', () => {
    const { message } = findingOf();
    expect(shownOf([findingOf(), { ...findingOf('http://authority.example/issuer.crt'), message }])).toHaveLength(2);
    expect(shownOf([findingOf(), { ...findingOf(), party: 'you' }])).toHaveLength(2);
  });

  it.each<readonly [what: string, one: Failure, other: Failure]>([
    [
      'certificates without any name and with other names',
      { ...mismatch, certificate: { ...sampleCertificate, names: [] } },
      { ...mismatch, certificate: { ...sampleCertificate, names: ['www.hoster.example'] } },
    ],
    [
      'a weak key of a certificate and of the key exchange',
      { ...weak, place: 'certificate', key: { kind: 'RSA', bits: 1_024 } },
      { ...weak, place: 'exchange', key: { kind: 'DH', bits: 1_024 } },
    ],
  ])('are two where they are of two kinds: %s', (_, ...failures) => {
    const findings = failures.map((failure): Finding => {
      const verdict = diagnose(failure, contextOf(failedCandidate({ failure })));
      return { ...verdict, id: verdict.cause ?? failure.code };
    });
    expect(shownOf(findings)).toHaveLength(2);
  });
});
