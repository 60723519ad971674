import { describe, expect, it } from 'vitest';
import { parseReportFile, reportEventsAtMost } from '../../../electron/contract/report-file';
import { ok } from '../../../electron/contract/result';
import type { RunEvent } from '../../../electron/contract/run-event';
import { parseSettingsFile } from '../../../electron/contract/settings-file';
import { replayRun } from '../../../electron/core/run/reduce-run';
import { reportFileOf, settingsFileOf } from '../../../electron/core/run/report-file';
import { sampleEvents, sampleReport } from './sample-run';

const program = { app: '0.1.0', runtime: 'Node.js 20.20.2' };

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('reportFileOf', () => {
  it('gives a file that opens to the same screen', () => {
    const opened = parseReportFile(throughJson(reportFileOf({ ...program, events: sampleEvents })));
    expect(opened.ok && replayRun(opened.value.events)).toEqual(replayRun(sampleEvents));
  });

  it('redacts transcripts once more', () => {
    const line: RunEvent = { kind: 'line', atMs: 1, step: 'x', from: 'client', text: 'PASS Quartz-lane-41' };
    expect(JSON.stringify(reportFileOf({ ...program, events: [line] }))).not.toContain('Quartz');
  });

  it('leaves transcripts out where the file could not be opened with them', () => {
    const line: RunEvent = { kind: 'line', atMs: 1, step: 'x', from: 'server', text: '* OK' };
    const events = [...new Array<RunEvent>(reportEventsAtMost).fill(line), ...sampleEvents];
    const opened = parseReportFile(throughJson(reportFileOf({ ...program, events })));
    expect(opened.ok && opened.value.events).toEqual(sampleEvents.filter(({ kind }) => kind !== 'line'));
  });
});

describe('settingsFileOf', () => {
  it('holds the login name that a server has accepted', () => {
    const accepted = { ok: true, login: 'jane', method: 'PLAIN', tookMs: 5 } as const;
    const report = sampleReport({ signIn: { incoming: accepted, outgoing: null } });
    expect(settingsFileOf(report).incoming?.login).toBe('jane');
  });

  it('gives a file that opens to the same servers', () => {
    const { address, name, incoming, outgoing, alternatives } = sampleReport();
    expect(parseSettingsFile(throughJson(settingsFileOf(sampleReport())))).toEqual(
      ok({ format: 'mailwright-settings', version: 1, address, name, incoming, outgoing, alternatives }),
    );
  });
});
