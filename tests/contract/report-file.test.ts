import { describe, expect, it } from 'vitest';
import { parseReportFile, reportEventsAtMost } from '../../electron/contract/report-file';
import { ok } from '../../electron/contract/result';
import { sampleCandidate, sampleEvents } from '../core/run/sample-run';

const file = {
  format: 'mailwright-report',
  version: 1,
  app: '0.1.0',
  runtime: 'Node.js 20.20.2',
  events: sampleEvents,
};

function throughJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('parseReportFile', () => {
  it('reads what was written', () => {
    expect(parseReportFile(throughJson(file))).toEqual(ok(file));
  });

  it('ignores fields that it does not know, at every depth', () => {
    const [planned, ...events] = sampleEvents;
    const newer = { ...file, colour: 'blue', events: [{ ...planned, mood: 'calm' }, ...events] };
    expect(parseReportFile(throughJson(newer))).toEqual(ok(file));
  });

  it.each([
    ['says nothing of it', {}],
    ['has a word for it that this version does not know', { basis: 'seen-in-a-dream' }],
  ])('rests a server on the file where that %s', (_what, said) => {
    const { basis, ...server } = sampleCandidate();
    const events = [{ kind: 'candidate', atMs: 1, candidate: { ...server, ...said } }];
    const parsed = parseReportFile(throughJson({ ...file, events }));
    expect(parsed).toMatchObject({ ok: true, value: { events: [{ candidate: { ...server, basis: 'file' } }] } });
    expect(basis).not.toBe('file');
  });

  it('reads a server of an older file, which does not say what is named, as one whose host is named', () => {
    const { named, ...server } = sampleCandidate();
    const parsed = parseReportFile(
      throughJson({ ...file, events: [{ kind: 'candidate', atMs: 1, candidate: server }] }),
    );
    expect(parsed).toMatchObject({ ok: true, value: { events: [{ candidate: { ...server, named: 'host' } }] } });
    expect(named).toBe('port');
  });

  it('refuses a version that it does not know', () => {
    expect(parseReportFile({ ...file, version: 2 })).toMatchObject({
      ok: false,
      failure: { code: 'unreadable-document', detail: expect.stringMatching(/^version: /) },
    });
  });

  it('names the place that does not fit', () => {
    const events = [...sampleEvents.slice(0, 1), { kind: 'step-started', atMs: 'soon', step: 'x' }];
    expect(parseReportFile({ ...file, events })).toMatchObject({
      failure: { detail: expect.stringMatching(/^events\.1\.atMs: /) },
    });
  });

  it('refuses more events than a run can have', () => {
    const events = new Array(reportEventsAtMost + 1).fill({ kind: 'step-started', atMs: 1, step: 'x' });
    expect(parseReportFile({ ...file, events })).toMatchObject({ ok: false });
  });

  it.each([null, undefined, 1, 'x', [], {}, { format: 'mailwright-settings', version: 1 }])('refuses %j', (value) => {
    expect(parseReportFile(value)).toMatchObject({ ok: false, failure: { code: 'unreadable-document' } });
  });
});
