import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RunEvent } from '../../electron/contract/run-event';
import { startEventBatch } from '../../electron/main/event-batch';
import { sampleReport } from '../core/run/sample-run';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function started(step: string): RunEvent {
  return { kind: 'step-started', atMs: 0, step };
}

it('passes on the events of one frame together and in order', () => {
  const batches: (readonly RunEvent[])[] = [];
  const batch = startEventBatch((events) => batches.push(events));

  batch.add(started('a'));
  batch.add(started('b'));
  expect(batches).toEqual([]);
  vi.advanceTimersByTime(20);
  batch.add(started('c'));
  vi.advanceTimersByTime(20);

  expect(batches).toEqual([[started('a'), started('b')], [started('c')]]);
});

it('passes on the last event of a run at once, with all events before it', () => {
  const batches: (readonly RunEvent[])[] = [];
  const batch = startEventBatch((events) => batches.push(events));
  const finished: RunEvent = { kind: 'finished', atMs: 9, report: sampleReport() };

  batch.add(started('a'));
  batch.add(finished);
  vi.advanceTimersByTime(100);

  expect(batches).toEqual([[started('a'), finished]]);
});
