import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createEventLines } from '../../electron/cli/event-lines';
import type { RunEvent } from '../../electron/contract/run-event';

const planned: RunEvent = { kind: 'planned', atMs: 0, steps: [] };
const started: RunEvent = { kind: 'step-started', atMs: 1, step: 'source:srv' };
const answer: RunEvent = { kind: 'answer', atMs: 2, incoming: null, outgoing: null };

function linesOf(): { readonly add: (event: RunEvent, run?: string) => void; readonly written: readonly string[] } {
  const written: string[] = [];
  const { add } = createEventLines(
    (value) => labelOf(value as RunEvent & { readonly run?: string }),
    (text) => written.push(text),
  );
  return { add, written };
}

function labelOf({ run, kind }: RunEvent & { readonly run?: string }): string {
  return run === undefined ? kind : `${run} ${kind}`;
}

it('names the run of an event where several share the output, and no run where there is one', () => {
  const { add, written } = linesOf();
  add(planned);
  add(answer, 'fir.example');
  add(answer, 'oak.example');
  expect(written).toEqual(['planned\n', 'fir.example answer\n', 'oak.example answer\n']);
});

it('writes the first event at once, and the events of one turn of the event loop together, in order', async () => {
  const { add, written } = linesOf();
  add(planned);
  expect(written).toEqual(['planned\n']);
  add(started);
  add(started);
  expect(written).toHaveLength(1);

  await setImmediate();
  add(started);
  await setImmediate();

  expect(written).toEqual(['planned\n', 'step-started\nstep-started\n', 'step-started\n']);
});

it('writes an answer at once, after the events before it', async () => {
  const { add, written } = linesOf();
  add(planned);
  add(started);
  add(answer);
  expect(written).toEqual(['planned\n', 'step-started\nanswer\n']);

  await setImmediate();
  expect(written).toHaveLength(2);
});
