import { expect, it } from 'vitest';
import { requestLimits } from '../../electron/contract/request-limits';
import type { RunEvent } from '../../electron/contract/run-event';
import { limits } from '../../electron/core/limits';
import { createKeptRuns } from '../../electron/main/kept-runs';

const runId = '0e4d1c7a-5f2b-4f0e-9a53-7d1f0c2b9e11';

function line(text: string, step = 'imap:mail.example.net:993'): RunEvent {
  return { kind: 'line', atMs: 1, step, from: 'server', text };
}

it('gives the conversation of one step, oldest line first', () => {
  const kept = createKeptRuns();
  const keep = kept.begin(runId, 'discover');
  keep(line('* OK ready'));
  keep(line('220 ready', 'smtp:mail.example.net:587'));
  keep({ ...line('A1 CAPABILITY'), from: 'client' } as RunEvent);
  expect(kept.transcript(runId, 'imap:mail.example.net:993')).toEqual([
    { from: 'server', text: '* OK ready' },
    { from: 'client', text: 'A1 CAPABILITY' },
  ]);
});

it('gives nothing for a run that does not exist', () => {
  const kept = createKeptRuns();
  expect(kept.transcript(runId, 'imap:mail.example.net:993')).toEqual([]);
  expect(kept.named([runId])).toEqual([]);
});

it('drops lines and keeps facts where a run has too many lines', () => {
  const kept = createKeptRuns();
  const keep = kept.begin(runId, 'discover');
  const text = 'x'.repeat(1_000);
  for (let count = 0; count < limits.keptLineChars / 500; count += 1) keep(line(text));
  keep({ kind: 'step-started', atMs: 2, step: 'imap:mail.example.net:993' });
  const events = kept.named([runId])[0]?.events ?? [];
  expect(events).toHaveLength(limits.keptLineChars / 1_000 + 1);
  expect(events.at(-1)?.kind).toBe('step-started');
});

it('drops the oldest run where there are too many', () => {
  const kept = createKeptRuns();
  const ids = Array.from({ length: requestLimits.runs + 1 }, (_, count) => `run-${count}`);
  for (const id of ids) kept.begin(id, 'discover')(line('* OK'));
  expect(kept.named(ids).map(({ runId: id }) => id)).toEqual(ids.slice(1));
});
