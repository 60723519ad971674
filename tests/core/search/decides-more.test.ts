import { expect, it } from 'vitest';
import type { RunEvent } from '../../../electron/contract/run-event';
import { decidesMore } from '../../../electron/core/search/decides-more';

const phase = { kind: 'phase', atMs: 9, step: 'imap:mail.example:993', ordinal: 1, startedMs: 1, tookMs: 8 } as const;

it.each<[RunEvent, boolean]>([
  [{ kind: 'step-ended', atMs: 9, step: 'source:srv', state: 'works', tookMs: 8 }, true],
  [{ kind: 'answer', atMs: 9, incoming: null, outgoing: null }, true],
  [{ ...phase, phase: 'tcp' }, true],
  [{ ...phase, phase: 'tls' }, false],
  [{ kind: 'step-started', atMs: 9, step: 'source:srv' }, false],
  [{ kind: 'planned', atMs: 9, steps: [] }, false],
  [{ kind: 'line', atMs: 9, step: 'imap:mail.example:993', from: 'server', text: '* OK' }, false],
])('%j: %s', (event, decides) => {
  expect(decidesMore(event)).toBe(decides);
});
