import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRunProgress, type ProgressManner } from '../../electron/cli/run-progress';
import type { RunEvent } from '../../electron/contract/run-event';
import { message } from '../../electron/core/message';
import { sayIn } from '../../electron/words/format-message';
import { sampleReport } from '../core/run/sample-run';

const say = sayIn('en');
const begins = message('page.progress.start', { input: 'jane@example.net' });
const source = { id: 'source:mx', group: 'source', source: 'mx', host: null } as const;
const imap = {
  id: 'imap:imap.example.net:993',
  group: 'receiving',
  protocol: 'imap',
  host: 'imap.example.net',
  port: 993,
  security: 'tls',
} as const;
const events: readonly RunEvent[] = [
  { kind: 'planned', atMs: 0, steps: [source, imap] },
  { kind: 'step-started', atMs: 1, step: source.id },
  { kind: 'step-started', atMs: 1, step: imap.id },
];
const found: RunEvent = { kind: 'step-ended', atMs: 90, step: source.id, state: 'found', tookMs: 89 };
const finished: RunEvent = { kind: 'finished', atMs: 99, report: sampleReport() };

function begin(manner: ProgressManner) {
  const told: string[] = [];
  const statuses: string[] = [];
  const progress = createRunProgress({
    manner,
    say,
    tell: (sentence) => void told.push(say(sentence)),
    showStatus: (text) => void statuses.push(text),
  });
  progress.start(begins);
  for (const event of events) progress.event(event);
  return { progress, told, statuses };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('progress', () => {
  it('is one live line that counts what is asked and tried, and is gone at the end', () => {
    const { progress, told, statuses } = begin('live');
    vi.advanceTimersByTime(100);
    progress.event(found);
    vi.advanceTimersByTime(200);
    progress.event(finished);
    vi.advanceTimersByTime(500);

    expect(told).toEqual([]);
    expect(statuses).toEqual([
      'Asking 1 source, trying 1 port … 0.1 s',
      'Trying 1 port … 0.2 s',
      'Trying 1 port … 0.3 s',
      '',
    ]);
  });

  it.each<[ProgressManner, told: readonly string[], statuses: readonly string[]]>([
    [
      'live',
      [],
      ['Trying the mail servers of example.net … 0.1 s', 'Trying the mail servers of example.net … 0.2 s', ''],
    ],
    ['start-only', ['Asking the name servers of example.net …'], []],
    ['each-step', ['Asking the name servers of example.net …', 'Trying the mail servers of example.net …'], []],
    ['none', [], []],
  ])('tells the stages of work that has no events: %s', async (manner, expectedTold, expectedStatuses) => {
    const told: string[] = [];
    const statuses: string[] = [];
    const progress = createRunProgress({
      manner,
      say,
      tell: (sentence) => void told.push(say(sentence)),
      showStatus: (text) => void statuses.push(text),
    });
    const stage = (name: string) => message('verify.progress', { domain: 'example.net', stage: name });
    await progress.staged(stage('name_servers'), async (tell) => {
      tell(stage('mail_servers'));
      vi.advanceTimersByTime(200);
    });
    vi.advanceTimersByTime(500);
    expect({ told, statuses }).toEqual({ told: expectedTold, statuses: expectedStatuses });
  });

  it('is away during a question', async () => {
    const { progress, statuses } = begin('live');
    await progress.undisturbed(async () => void vi.advanceTimersByTime(1_000));
    expect(statuses).toEqual(['']);
    vi.advanceTimersByTime(100);
    expect(statuses).toEqual(['', 'Asking 1 source, trying 1 port … 0.1 s']);
  });

  it('is one line at the start without a terminal, and nothing where only the answer is wanted', () => {
    for (const [manner, lines] of [
      ['start-only', ['Looking for the settings of jane@example.net …']],
      ['none', []],
    ] as const) {
      const { progress, told, statuses } = begin(manner);
      progress.event(found);
      progress.event(finished);
      expect([told, statuses.filter((text) => text !== '')]).toEqual([lines, []]);
    }
  });

  it('tells each step in words, and what was said, without an id', () => {
    const { progress, told } = begin('each-step');
    progress.event(found);
    progress.event({ kind: 'line', atMs: 95, step: imap.id, from: 'server', text: '* OK\u001b[2J ready' });
    expect(told.slice(1)).toEqual([
      'Where the domain’s mail goes (MX): found, 89 ms',
      'IMAP at imap.example.net, port 993, TLS > * OK ready',
    ]);
  });
});
