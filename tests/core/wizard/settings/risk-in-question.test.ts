import { describe, expect, it } from 'vitest';
import { directionToTest, riskInQuestion } from '../../../../electron/core/wizard/settings/risk-in-question';
import { knownProgram } from '../../../fakes/known-programs';
import { failedCandidate, sampleCertificate } from '../../run/sample-run';
import { acted, atSettings, tested, testId } from '../wizard-after';

const certificate = { ...sampleCertificate, trusted: 'no' } as const;
const failure = { code: 'certificate-expired', host: 'mail.example.net', certificate } as const;
const expired = failedCandidate({ protocol: 'smtp', port: 587, security: 'starttls', failure });
const state = acted(
  atSettings({ outcome: 'partly-found', outgoing: expired, alternatives: [expired] }),
  {
    kind: 'programs-known',
    programs: [
      knownProgram({ id: 'thunderbird', name: 'Thunderbird' }),
      knownProgram({ id: 'card', name: 'Settings card', group: 'human' }),
    ],
  },
  { kind: 'offer-risk', direction: 'outgoing' },
);

describe('riskInQuestion', () => {
  it('names the certificate, the host and the mail apps that will warn', () => {
    expect(riskInQuestion(state)).toMatchObject({ host: 'mail.example.net', certificate, programs: ['Thunderbird'] });
  });

  it('is none before the question, after its answer and once it is withdrawn', () => {
    expect(riskInQuestion(atSettings())).toBeNull();
    expect(riskInQuestion(acted(state, { kind: 'accept-risk', sha256: certificate.sha256 }))).toBeNull();
    expect(riskInQuestion(acted(state, { kind: 'withdraw-risk' }))).toBeNull();
  });
});

describe('directionToTest', () => {
  const mailbox = failedCandidate({ failure });
  const bothDoubted = atSettings({
    outcome: 'claimed',
    incoming: mailbox,
    outgoing: expired,
    alternatives: [mailbox, expired],
  });
  const accepted = acted(
    bothDoubted,
    { kind: 'offer-risk', direction: 'outgoing' },
    { kind: 'accept-risk', sha256: certificate.sha256 },
  );

  it('is none before anything is accepted', () => {
    expect(directionToTest(bothDoubted)).toBeNull();
  });

  it('is each direction in turn, and none while a test is asked for or runs', () => {
    expect(directionToTest(accepted)).toBe('incoming');
    const asked = acted(accepted, {
      kind: 'run-asked',
      run: { kind: 'test-server', runId: testId, direction: 'outgoing' },
    });
    expect(directionToTest(asked)).toBeNull();
    expect(directionToTest(acted(asked, { kind: 'run-accepted', runId: testId }))).toBeNull();
    const first = tested(accepted, 'outgoing', { ...expired, proven: true, state: 'works', failure: null });
    expect(directionToTest(first)).toBe('incoming');
  });

  it('is no direction that was tested since, with any outcome', () => {
    const failedAgain = tested(tested(accepted, 'outgoing', expired), 'incoming', mailbox);
    expect(directionToTest(failedAgain)).toBeNull();
  });
});
