import { describe, expect, it } from 'vitest';
import { isCertificateExplained, verdictEvidence } from '../../../../electron/core/wizard/verdicts/verdict-evidence';
import { failedCandidate, sampleCertificate, silentPort } from '../../run/sample-run';
import { acted, atSettings, searchId, told } from '../wizard-after';

const certificate = { ...sampleCertificate, trusted: 'no' } as const;
const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate } as const;
const expired = failedCandidate({ protocol: 'smtp', port: 587, security: 'starttls', failure });
const doubted = atSettings({ outcome: 'partly-found', outgoing: expired, alternatives: [expired] });
const silent = silentPort(587);
const unanswered = atSettings({ outcome: 'partly-found', outgoing: silent, alternatives: [silent] });

describe('verdictEvidence', () => {
  it('has the certificate in doubt, and no step where no run has one', () => {
    expect(verdictEvidence(doubted.account, 'outgoing')).toEqual({ server: expired, certificate, step: null });
  });

  it('has the step of the search', () => {
    const id = 'smtp:mail.example.net:587';
    const planned = {
      id,
      group: 'sending',
      protocol: 'smtp',
      host: expired.host,
      port: 587,
      security: 'starttls',
    } as const;
    const state = told(doubted, searchId, { kind: 'planned', atMs: 0, steps: [planned] });
    expect(verdictEvidence(state.account, 'outgoing')?.step).toMatchObject({ runId: searchId, row: { step: { id } } });
  });

  it('is null without a server', () => {
    const { account } = acted(atSettings({ outgoing: null, outcome: 'partly-found', alternatives: [] }));
    expect(verdictEvidence(account, 'outgoing')).toBeNull();
  });
});

describe('isCertificateExplained', () => {
  it('is true only for a verdict about a certificate', () => {
    expect(isCertificateExplained(doubted, 'outgoing')).toBe(true);
    expect(isCertificateExplained(doubted, 'incoming')).toBe(false);
    expect(isCertificateExplained(unanswered, 'outgoing')).toBe(false);
  });
});
