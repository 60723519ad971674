import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../electron/core/search/attempt';
import { whenToStop } from '../../../electron/core/search/when-to-stop';
import { at, nowMs, searchWith } from './situation';

/** Each row: a sentence, the reason to stop or in how many milliseconds to look again, the servers, and what is said of the run. */
type Row = readonly [
  sentence: string,
  decision: string | number,
  attempts: readonly Attempt[],
  changes?: Parameters<typeof searchWith>[1],
];

function test(rows: readonly Row[]) {
  for (const [sentence, decision, attempts, changes] of rows) {
    it(`${sentence}: ${decision}`, () => {
      const decided = whenToStop(searchWith(attempts, changes));
      expect(decided.kind === 'stop' ? decided.because : decided.atMs - nowMs).toBe(decision);
    });
  }
}

const published = { source: 'autoconfig' } as const;
/** When every look that is still to come lies behind: the deadline of `searchWith`. */
const atDeadline = nowMs;
const isThorough = true;
const openSource = [{ source: 'ispdb', connectingSinceMs: null }] as const;

describe('a search without an answer', () => {
  const talking = at('imap 993', { is: 'talking', forMs: 2_000 });
  test([
    ['nothing is left', 'all-done', [at('imap 993', { is: 'refuses' })], { isAllDone: true }],
    ['nothing is left, thorough', 'all-done', [], { isAllDone: true, isThorough }],
    ['a millisecond before the deadline', 1, [talking], { deadlineMs: nowMs + 1 }],
    ['at the deadline', 'deadline', [talking], { deadlineMs: nowMs }],
    ['at the deadline, thorough', 'deadline', [talking], { deadlineMs: nowMs, isThorough }],
    ['a server talks, however slowly', atDeadline, [talking]],
    ['only sources are at work', atDeadline, [], { sources: openSource }],
  ]);
});

describe('a domain that says no', () => {
  const gone = { domain: 'does-not-exist', sources: openSource } as const;
  const takesNone = { domain: 'takes-no-mail' } as const;
  const relay = at('smtp 25', { is: 'talking', forMs: 2_000 });
  test([
    ['it does not exist', 'clear-no', [], gone],
    ['it does not exist, thorough', 'clear-no', [], { ...gone, isThorough }],
    [
      'it does not exist, and a list names a server',
      atDeadline,
      [at('imap 993', { is: 'talking', forMs: 2_000 })],
      gone,
    ],
    ['it takes no mail', 'clear-no', [], takesNone],
    ['it takes no mail, and only port 25 is open', 'clear-no', [relay, at('smtp 587', { is: 'refuses' })], takesNone],
    [
      'it takes no mail, and a server talks',
      atDeadline,
      [relay, at('smtp 587', { is: 'talking', forMs: 2_000 })],
      takesNone,
    ],
    ['it takes no mail, and a source is at work', atDeadline, [], { ...takesNone, sources: openSource }],
    ['it takes no mail, thorough', atDeadline, [relay], { ...takesNone, isThorough }],
  ]);
});

describe('a pair that was signed in to', () => {
  const open = at('imap 993 imap.fir.example', { is: 'talking', forMs: 2_000 });
  test([
    ['nothing else is waited for', 'certain-pair', [open], { isSignedIn: true, sources: openSource }],
    ['thorough', atDeadline, [open], { isSignedIn: true, sources: openSource, isThorough }],
  ]);
});

describe('a pair that is proven', () => {
  const pair = [at('imap 993', { is: 'works' }), at('smtp 587', { is: 'works' })];
  const sources = openSource;
  const agoMs = (ms: number) => ({ sources, answeredAtMs: nowMs - ms });
  const better = (is: 'talking' | 'connecting' | 'looking-up') => [
    ...pair,
    at('imap 993 box.fir.example', { ...published, is, forMs: 5_000 }),
  ];
  test([
    ['for 999 ms', 1, pair, agoMs(999)],
    ['for a second', 'settled', pair, agoMs(1_000)],
    ['for a second, thorough', 3_000, pair, { ...agoMs(1_000), isThorough }],
    ['for a second, in a network 300 ms away', 500, pair, { ...agoMs(1_000), shortestTcpMs: 300 }],
    ['for five round trips there', 'settled', pair, { ...agoMs(1_500), shortestTcpMs: 300 }],
    ['for a second, and a better server talks', 3_000, better('talking'), agoMs(1_000)],
    ['for 3,999 ms, and a better server talks', 1, better('talking'), agoMs(3_999)],
    ['for four seconds, and a better server talks', 'settled', better('talking'), agoMs(4_000)],
    ['for a second, and a better server is silent', 'settled', better('connecting'), agoMs(1_000)],
    ['for a second, and the name of a better server is looked up', 'settled', better('looking-up'), agoMs(1_000)],
    [
      'for a second, and a server that is no better talks',
      'settled',
      [...pair, at('imap 143 imap.fir.example', { is: 'talking' })],
      agoMs(1_000),
    ],
    [
      'for a second, and another port of a better host talks',
      3_000,
      [...pair, at('imap 143 box.fir.example', { ...published, named: 'host', is: 'talking', forMs: 5_000 })],
      agoMs(1_000),
    ],
    [
      'for a second, and a port talks that the same source names beside the proven one',
      3_000,
      [
        at('imap 993', { ...published, named: 'host', is: 'works' }),
        at('imap 143', { ...published, is: 'talking', forMs: 5_000 }),
        at('smtp 587', { ...published, is: 'works' }),
      ],
      agoMs(1_000),
    ],
  ]);
});

describe('only silence', () => {
  const heard = at('smtp 587', { is: 'works' });
  const silent = (forMs: number) => at('imap 993', { is: 'connecting', forMs });
  const elsewhere = at('smtp 587 smtp.fir.example', { is: 'works', machine: '192.31.196.2' });
  const isWebReached = true;
  test([
    ['for 999 ms, and its machine answers elsewhere', 1, [silent(999), heard]],
    ['for a second, and its machine answers elsewhere', 'only-silence-left', [silent(1_000), heard]],
    [
      'for a second, and its machine answers elsewhere without TLS',
      'only-silence-left',
      [silent(1_000), at('smtp 465', { is: 'is-no-tls' })],
    ],
    [
      'for a second, and its machine refuses elsewhere',
      'only-silence-left',
      [silent(1_000), at('smtp 587', { is: 'refuses' })],
    ],
    [
      'for a second, and a server talks',
      atDeadline,
      [silent(1_000), heard, at('smtp 465', { is: 'talking', forMs: 5_000 })],
    ],
    [
      'for a second, and a name is looked up',
      atDeadline,
      [silent(1_000), heard, at('imap 993 x.example', { is: 'looking-up', forMs: 5_000 })],
    ],
    [
      'for a second, and one is in the queue',
      atDeadline,
      [silent(1_000), heard, at('smtp 465', { is: 'queued', forMs: 5_000 })],
    ],
    ['for a second, and a source is at work', atDeadline, [silent(1_000), heard], { sources: openSource }],
    ['for a second, thorough', atDeadline, [silent(1_000), heard], { isThorough }],
    ['of a machine that never answered, which may be far away', atDeadline, [silent(5_000), elsewhere]],
    ['for 3,499 ms where only websites answer', 1, [silent(3_499)], { isWebReached }],
    ['for 3.5 s where only websites answer', 'only-silence-left', [silent(3_500)], { isWebReached }],
    [
      'for 3.5 s where websites and another mail server answer',
      atDeadline,
      [silent(3_500), elsewhere],
      { isWebReached },
    ],
    ['for 3.5 s where nothing answers', atDeadline, [silent(3_500)]],
    [
      'of a port that was opened because 993 was silent: silences do not add up',
      'only-silence-left',
      [silent(1_000), at('imap 143', { is: 'connecting', forMs: 700 }), heard],
    ],
    [
      'of the first port, and the second one talks',
      atDeadline,
      [silent(1_000), at('imap 143', { is: 'talking', forMs: 5_000 }), heard],
    ],
    [
      'of a port, and a name was found this moment',
      298,
      [silent(1_000), heard, at('imap 993 imap.fir.example', { forMs: 2, machine: '192.31.196.2' })],
    ],
    [
      'of a port, and its machine answers under another name',
      'only-silence-left',
      [silent(1_000), at('smtp 587 smtp.fir.example', { is: 'works' })],
    ],
    [
      'of a port, and another name waits for it',
      'only-silence-left',
      [silent(1_000), at('imap 993 imap.fir.example'), heard],
    ],
    ['of the first port, and another waits behind it', 'only-silence-left', [silent(1_000), at('imap 143'), heard]],
  ]);
});

describe('only port 25', () => {
  const relay = (is: 'talking' | 'connecting', forMs: number) => at('smtp 25', { is, forMs });
  const refused = at('smtp 587', { is: 'refuses' });
  test([
    ['talks for 999 ms', 1, [relay('talking', 999), refused]],
    ['talks for a second', 'only-port-25-left', [relay('talking', 1_000), refused]],
    ['of a machine that never answered is silent for a second', 'only-port-25-left', [relay('connecting', 1_000)]],
    [
      'talks for a second, and names wait for what it may show',
      'only-port-25-left',
      [relay('talking', 1_000), refused, at('imap 993 imap.fir.example')],
    ],
    [
      'and another server, silent',
      'only-port-25-left',
      [relay('talking', 1_000), refused, at('imap 993', { is: 'connecting', forMs: 1_000 })],
    ],
    [
      'and another server, talking',
      atDeadline,
      [relay('talking', 1_000), at('imap 993', { is: 'talking', forMs: 5_000 })],
    ],
    ['thorough', atDeadline, [relay('talking', 1_000), refused], { isThorough }],
  ]);
});
