import { describe, expect, it } from 'vitest';
import { reportSections } from '../../../electron/core/run/report-sections';
import { sayIds } from '../say-ids';
import { refused } from '../wizard/wizard-after';
import { failedCandidate, openRelayPort, sampleCandidate, sampleReport } from './sample-run';

function headingsOf(report: Parameters<typeof reportSections>[0]) {
  return reportSections(report, sayIds).map(({ heading }) => heading?.id ?? null);
}

describe('reportSections', () => {
  it('gives the outcome without a heading, and leaves out sections without rows', () => {
    const report = sampleReport({ findings: [], conflicts: [], alternatives: [], disclosed: [] });
    expect(headingsOf(report)).toEqual([null, 'report.receiving', 'report.sending']);
  });

  it('gives each conflict a section, between findings and other ports', () => {
    const claims = [sampleCandidate({ source: 'srv' }), failedCandidate({ host: 'old.example.net', state: 'refused' })];
    const report = sampleReport({
      conflicts: [
        { direction: 'incoming', claims },
        { direction: 'outgoing', claims },
      ],
    });
    expect(headingsOf(report).slice(2, 6)).toEqual([
      'report.sending',
      'report.conflict',
      'report.conflict',
      'report.alternatives',
    ]);
  });

  it.each([
    ['wrong-password', true],
    ['account-locked', true],
    ['connection-timed-out', false],
  ] as const)('says after %s on receiving whether sending was left out: %s', (cause, isLeftOut) => {
    const report = sampleReport({ signIn: { incoming: refused({ cause }), outgoing: null } });
    const sections = reportSections(report, sayIds);
    const sending = sections.find(({ heading }) => heading?.id === 'report.sending')?.rows ?? [];
    expect(sections[0]?.rows[0]?.sentence.id).toBe('report.receiving-refused');
    expect(sending.at(-1)?.sentence.id === 'sign-in.not-tried').toBe(isLeftOut);
  });

  it('puts what is wrong with a server below the sentence that names it', () => {
    const { port } = sampleCandidate();
    const failure = { code: 'starttls-not-offered' } as const;
    const broken = failedCandidate({ port: port + 1, state: 'failed', failure });
    const sections = reportSections(sampleReport({ alternatives: [broken] }), sayIds);
    const [row] = sections.find(({ heading }) => heading?.id === 'report.alternatives')?.rows ?? [];
    expect(row?.sentence.id).toBe('report.alternative');
    expect(row?.below).toHaveLength(1);
  });

  it('says of port 25 that it was not needed, where it was not tried', () => {
    const rowFor = (relay: Parameters<typeof openRelayPort>[0]) =>
      reportSections(sampleReport({ alternatives: [openRelayPort(relay)] }), sayIds).find(
        ({ heading }) => heading?.id === 'report.alternatives',
      )?.rows[0]?.sentence;
    expect(rowFor({})?.id).toBe('report.relay-port');
    expect(rowFor({ state: 'not-needed' })).toMatchObject({
      id: 'report.alternative',
      values: { state: 'report.state.not-needed' },
    });
  });
});
