import { describe, expect, it } from 'vitest';
import { listedDomainDenied } from '../../../../electron/core/checks/listed-domain-denied';
import { foundVerdicts } from '../../../../electron/core/wizard/verdicts/found-verdicts';
import { evidenceOf, noSuchDomain } from '../../checks/evidence-of';
import { failedCandidate } from '../../run/sample-run';
import { atSettings } from '../wizard-after';

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
});
