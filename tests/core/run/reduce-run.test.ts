import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../../electron/contract/run-event';
import { initialRun, openRows, reduceRun, replayRun } from '../../../electron/core/run/reduce-run';
import { sampleCandidate, sampleEvents, silentPort, workingPort } from './sample-run';

const view = replayRun(sampleEvents);

function planned(...hosts: readonly string[]): RunEvent {
  return {
    kind: 'planned',
    atMs: 5,
    steps: hosts.map((host) => ({
      id: `imap:${host}:993`,
      group: 'receiving',
      protocol: 'imap',
      host,
      port: 993,
      security: 'tls',
    })),
  };
}

function hostsOf(run: typeof view): readonly string[] {
  return run.rows.receiving.map(({ step }) => step.host ?? '');
}

describe('reduceRun', () => {
  it('starts with nothing known', () => {
    expect(replayRun([])).toBe(initialRun);
    expect(initialRun.report).toBeNull();
  });

  it('gives each row its group, state, times and failure', () => {
    expect(view.rows.source).toMatchObject([{ step: { id: 'source:ispdb' }, state: 'found', tookMs: 39 }]);
    expect(view.rows.receiving).toMatchObject([
      { state: 'works', startedMs: 42, tookMs: 108, phases: [{ phase: 'tcp', startedMs: 43, tookMs: 26 }] },
    ]);
    expect(view.rows.sending).toMatchObject([{ state: 'no-answer', failure: { code: 'timed-out' } }]);
  });

  it('counts a row that starts again as open', () => {
    const started = { kind: 'step-started', atMs: 30, step: 'imap:a.example:993' } as const;
    const ended = { ...started, kind: 'step-ended', state: 'not-needed', tookMs: 0 } as const;
    expect(openRows(replayRun([planned('a.example'), started, ended]))).toBe(0);
    expect(openRows(replayRun([planned('a.example'), started, ended, started]))).toBe(1);
  });

  it('keeps a transcript per row', () => {
    expect(view.rows.receiving[0]?.lines).toEqual([
      { from: 'server', text: '* OK ready' },
      { from: 'client', text: 'A1 CAPABILITY' },
    ]);
  });

  it('shows a phase while it goes on', () => {
    const running = replayRun(sampleEvents.slice(0, 8));
    expect(running.rows.receiving[0]).toMatchObject({
      state: 'running',
      phases: [{ phase: 'tcp', tookMs: null }],
    });
  });

  it('keeps repeats of one phase apart', () => {
    const step = 'imap:a.example:993';
    const run = replayRun([
      planned('a.example'),
      { kind: 'phase', atMs: 20, step, phase: 'capabilities', ordinal: 1, startedMs: 10, tookMs: 10 },
      { kind: 'phase', atMs: 50, step, phase: 'capabilities', ordinal: 2, startedMs: 40, tookMs: 10 },
    ]);
    expect(run.rows.receiving[0]?.phases.map(({ ordinal }) => ordinal)).toEqual([1, 2]);
  });

  it('never moves a row, however often it is planned', () => {
    const first = replayRun([planned('b.example', 'c.example')]);
    const later = reduceRun(first, planned('a.example', 'c.example', 'b.example'));
    expect(hostsOf(later)).toEqual(['b.example', 'c.example', 'a.example']);
  });

  it('does not reset a row that is planned again', () => {
    const run = replayRun([
      planned('a.example'),
      { kind: 'step-started', atMs: 6, step: 'imap:a.example:993' },
      planned('a.example'),
    ]);
    expect(run.rows.receiving[0]?.state).toBe('running');
  });

  it('ignores events of steps that were never planned', () => {
    const run = reduceRun(initialRun, { kind: 'step-started', atMs: 9, step: 'imap:nowhere:993' });
    expect(run).toEqual({ ...initialRun, atMs: 9 });
  });

  it('replaces what was known of a server and adds what is new', () => {
    const silent: RunEvent = { kind: 'candidate', atMs: 160, candidate: silentPort(587) };
    const works: RunEvent = { kind: 'candidate', atMs: 170, candidate: workingPort(587) };
    const run = [silent, works].reduce(reduceRun, view);
    expect(run.candidates.map(({ port, state }) => [port, state])).toEqual([
      [993, 'works'],
      [587, 'works'],
    ]);
  });

  it('shows the best pair while it changes and the report once it is there', () => {
    const early = replayRun(sampleEvents.slice(0, 14));
    expect(early).toMatchObject({ answer: { incoming: { port: 993 }, outgoing: null }, report: null });
    expect(view).toMatchObject({ report: { outcome: 'partly-found' }, atMs: 1_601 });
  });

  it('lists each disclosure once', () => {
    const again = sampleEvents.find(({ kind }) => kind === 'disclosed');
    expect(again === undefined ? [] : reduceRun(view, again).disclosed).toHaveLength(1);
  });

  it('keeps what an event does not touch the same object', () => {
    const later = reduceRun(view, { kind: 'candidate', atMs: 2_000, candidate: sampleCandidate({ port: 143 }) });
    expect(later.rows).toBe(view.rows);
    const moved = reduceRun(view, { kind: 'step-started', atMs: 2_001, step: 'source:ispdb' });
    expect(moved.rows.receiving).toBe(view.rows.receiving);
    expect(moved.rows.source).not.toBe(view.rows.source);
  });
});
