import { describe, expect, it } from 'vitest';
import type { LoginOutcome, Report } from '../../../electron/contract/report';
import type { RunEvent } from '../../../electron/contract/run-event';
import { verdictOfMistake } from '../../../electron/core/diagnosis/verdict-of-mistake';
import { joinRuns, type ToldRun } from '../../../electron/core/run/join-runs';
import { replayRun } from '../../../electron/core/run/reduce-run';
import { sampleCandidate, sampleEvents, sampleReport, workingPort } from './sample-run';

const tried = { login: 'jane@example.net', method: 'PLAIN', tookMs: 90 };
const works: LoginOutcome = { ok: true, ...tried };
const fails: LoginOutcome = { ok: false, ...tried, verdict: verdictOfMistake(new Error('no')) };

function run(kind: ToldRun['kind'], events: readonly RunEvent[]): ToldRun {
  return { kind, events };
}

function finished(report: Report, atMs = 5): RunEvent {
  return { kind: 'finished', atMs, report };
}

const search = run('discover', sampleEvents);
const end = sampleEvents.at(-1);
const found = end?.kind === 'finished' ? end.report : sampleReport();

describe('joinRuns', () => {
  it('leaves a single search unchanged', () => {
    expect(joinRuns([search])).toEqual(sampleEvents);
  });

  it('continues the times of each run where the one before ended', () => {
    const phase: RunEvent = {
      ...{ kind: 'phase', atMs: 9, step: 'a', phase: 'tcp', ordinal: 1, startedMs: 4, tookMs: 5 },
    };
    const joined = joinRuns([search, run('test-server', [phase])]);
    const endMs = end?.atMs ?? 0;
    expect(joined).toContainEqual({ ...phase, atMs: endMs + 9, startedMs: endMs + 4 });
    const times = joined.slice(0, -1).map(({ atMs }) => atMs);
    expect(times).toEqual([...times].sort((one, other) => one - other));
  });

  it('finds again what a sign-in has shown of the mailbox', () => {
    const incoming = { ...works, mailbox: { prefix: '', delimiter: '/', folders: [] } };
    const signIn = run('sign-in', [finished({ ...found, signIn: { incoming, outgoing: null } })]);
    const sending = run('sign-in', [finished({ ...found, signIn: { incoming: null, outgoing: works } })]);
    const again = [search, signIn, sending, signIn, sending];
    const ids = replayRun(joinRuns(again)).report?.findings.map(({ id }) => id) ?? [];
    expect(ids.filter((id) => id === 'sent-folder-missing')).toHaveLength(1);
  });

  it('takes no report and no answer from the test of one server, only what became known of it', () => {
    const other = workingPort(2525);
    const test = run('test-server', [
      { kind: 'candidate', atMs: 1, candidate: other },
      { kind: 'answer', atMs: 2, incoming: null, outgoing: other },
      finished(sampleReport({ incoming: null, outgoing: other })),
    ]);
    const view = replayRun(joinRuns([search, test]));
    expect(view.report).toEqual(found);
    expect(view.answer.incoming).toEqual(found.incoming);
    expect(view.candidates).toContainEqual(other);
  });

  it('takes the new states of servers that were not needed, and who learned what, from their test', () => {
    const before = sampleCandidate({ port: 143, proven: false, state: 'not-needed' });
    const tested = sampleCandidate({ port: 143 });
    const told = { to: 'mail.example.net', what: 'connection', over: 'starttls' } as const;
    const whole = { ...found, alternatives: [sampleCandidate(), before] };
    const others = { ...found, incoming: tested, alternatives: [tested], disclosed: [told] };
    const test = run('test-others', [
      { kind: 'answer', atMs: 1, incoming: tested, outgoing: null },
      { kind: 'candidate', atMs: 1, candidate: tested },
      finished(others),
    ]);
    const view = replayRun(joinRuns([run('discover', [finished(whole)]), test]));
    expect(view.report).toEqual({
      ...whole,
      alternatives: [sampleCandidate(), tested],
      disclosed: [...whole.disclosed, told],
    });
    expect(view.answer.incoming).toEqual(found.incoming);
    expect(joinRuns([test]).some(({ kind }) => kind === 'finished')).toBe(false);
  });

  it('gives every direction its newest sign-in, with its server', () => {
    const chosen = sampleCandidate({ port: 143, security: 'starttls' });
    const first = run('sign-in', [
      finished({ ...found, incoming: chosen, signIn: { incoming: works, outgoing: fails } }),
    ]);
    const second = run('sign-in', [finished({ ...found, signIn: { incoming: null, outgoing: works } })]);
    const joined = joinRuns([search, first, second]);
    expect(joined.at(-1)).toMatchObject({
      kind: 'finished',
      report: { incoming: chosen, signIn: { incoming: works, outgoing: works } },
    });
    expect(joined.filter(({ kind }) => kind === 'finished')).toHaveLength(1);
  });

  it('keeps what was found where a sign-in was cancelled', () => {
    const cancelled: Report = { ...found, outcome: 'cancelled', signIn: { incoming: null, outgoing: null } };
    expect(joinRuns([search, run('sign-in', [finished(cancelled)])]).at(-1)).toMatchObject({
      report: { outcome: found.outcome },
    });
  });

  it('has no end where the search has none', () => {
    const joined = joinRuns([run('discover', sampleEvents.slice(0, -1))]);
    expect(joined).toEqual(sampleEvents.slice(0, -1));
  });
});
