import { describe, expect, it } from 'vitest';
import { replayRun } from '../../../electron/core/run/reduce-run';
import { settingsFileOf } from '../../../electron/core/run/report-file';
import { eventsOfSettings, reportOfSettings, textOfSettings } from '../../../electron/core/run/settings-as-run';
import { sampleCandidate, sampleReport, workingPort } from './sample-run';

const settings = settingsFileOf(sampleReport({ incoming: sampleCandidate(), outgoing: workingPort(587) }));

describe('a settings file as a run', () => {
  it('has found every server and proven none', () => {
    const { report, candidates } = replayRun(eventsOfSettings(settings));
    expect(report).toMatchObject({ outcome: 'claimed', incoming: { port: 993 }, outgoing: { port: 587 } });
    expect(candidates.length).toBeGreaterThanOrEqual(2);
    expect(candidates.filter(({ proven }) => proven)).toEqual([]);
  });

  it('gives every server the basis of a file, whatever the file says of it', () => {
    const { incoming, outgoing, alternatives } = reportOfSettings(settings);
    expect([incoming, outgoing, ...alternatives].map((server) => server?.basis)).toEqual([
      ...['file', 'file'],
      ...alternatives.map(() => 'file'),
    ]);
  });

  it('takes no certificate from the file, which anybody may have written', () => {
    expect(settings.incoming?.heard).not.toBeNull();
    const { alternatives } = reportOfSettings(settings);
    expect(alternatives.map(({ heard }) => heard)).toEqual(alternatives.map(() => null));
  });

  it('is about the address, or the first server where there is none', () => {
    expect(reportOfSettings(settings).input).toEqual({ text: 'jane@example.net', kind: 'address' });
    const nameless = { ...settings, address: null };
    expect(reportOfSettings(nameless).input).toEqual({ text: 'mail.example.net', kind: 'host' });
    expect(textOfSettings({ address: null, incoming: null, outgoing: null })).toBe('');
  });
});
