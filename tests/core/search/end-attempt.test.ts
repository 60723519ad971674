import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../electron/core/search/attempt';
import { endAttempt } from '../../../electron/core/search/end-attempt';
import { at, searchWith } from './situation';

/** Each row: a sentence, the state and for silence how long it was, the server, those beside it, and what is said of the run. */
type Row = readonly [
  sentence: string,
  end: string,
  attempt: Attempt,
  others: readonly Attempt[],
  facts?: { readonly isAnyAnswered?: boolean; readonly isWebReached?: boolean; readonly isSignedIn?: boolean },
];

function test(rows: readonly Row[]) {
  for (const [sentence, end, attempt, others, facts = {}] of rows) {
    it(`${sentence}: ${end}`, () => {
      const { isAnyAnswered = true, isWebReached = false, isSignedIn = false } = facts;
      const run = searchWith([attempt, ...others], {
        shortestTcpMs: isAnyAnswered ? 50 : null,
        isWebReached,
        isSignedIn,
      });
      const { state, failure } = endAttempt(attempt, run);
      const timeout = failure?.code === 'timed-out' && failure.stage === 'connect' ? ` ${failure.timeoutMs}` : '';
      expect(state + timeout).toBe(end);
    });
  }
}

describe('a server that waits for its turn when the search ends', () => {
  const works = at('imap 143', { is: 'works' });
  test([
    ['its direction is proven', 'not-needed', at('imap 993 imap.fir.example'), [works]],
    ['it is in the queue, and its direction is proven', 'not-needed', at('imap 993', { is: 'queued' }), [works]],
    ['only the other direction is proven', 'skipped', at('smtp 25'), [works]],
    ['nothing is proven', 'skipped', at('imap 143'), []],
    ['it could have been better', 'skipped', at('imap 993 box.fir.example', { source: 'autoconfig' }), [works]],
    ['it is IMAP, and only POP3 is proven', 'skipped', at('imap 143'), [at('pop3 995', { is: 'works' })]],
    ['its name is looked up', 'skipped', at('imap 993 imap.fir.example', { is: 'looking-up' }), [works]],
  ]);
});

describe('a server that is connected to when the search ends', () => {
  const connecting = (forMs: number) => at('imap 993', { is: 'connecting', forMs });
  test([
    ['it talks', 'skipped', at('imap 993', { is: 'talking', forMs: 5_000 }), []],
    ['it is silent for 999 ms', 'skipped', connecting(999), []],
    ['it is silent for a second', 'no-answer 1000', connecting(1_000), []],
    ['nothing has answered, so it may be far away', 'skipped', connecting(6_000), [], { isAnyAnswered: false }],
    [
      'only websites answer, for 3,499 ms',
      'skipped',
      connecting(3_499),
      [],
      { isAnyAnswered: false, isWebReached: true },
    ],
    [
      'only websites answer, for 3.5 s',
      'no-answer 3500',
      connecting(3_500),
      [],
      { isAnyAnswered: false, isWebReached: true },
    ],
    [
      'it waits for another name that is silent',
      'no-answer 1200',
      at('imap 993 imap.fir.example'),
      [connecting(1_200)],
    ],
    [
      'it waits for two other names, both silent',
      'no-answer 1200',
      at('imap 993 imap.fir.example'),
      [connecting(500), at('imap 993 box.hoster.example', { is: 'connecting', forMs: 1_200 })],
    ],
    [
      'it waits for two other names, one of which talks',
      'skipped',
      at('imap 993 imap.fir.example'),
      [connecting(1_200), at('imap 993 box.hoster.example', { is: 'talking' })],
    ],
    [
      'it waits for another name that talks',
      'skipped',
      at('imap 993 imap.fir.example'),
      [at('imap 993', { is: 'talking', forMs: 1_200 })],
    ],
    [
      'it was opened after a silent one, 299 ms ago',
      'skipped',
      at('imap 143', { is: 'connecting', forMs: 299 }),
      [connecting(1_000)],
    ],
    [
      'it was opened after a silent one, 300 ms ago',
      'no-answer 300',
      at('imap 143', { is: 'connecting', forMs: 300 }),
      [connecting(1_000)],
    ],
    [
      'it is silent for 300 ms, and both servers were signed in to at its machine',
      'no-answer 300',
      at('smtp 587', { is: 'connecting', forMs: 300 }),
      [at('smtp 2525', { is: 'works' })],
      { isSignedIn: true },
    ],
    [
      'it is silent for 300 ms, and both servers were signed in to elsewhere',
      'skipped',
      at('smtp 587', { is: 'connecting', forMs: 300 }),
      [at('smtp 2525 smtp.fir.example', { is: 'works', machine: '192.31.196.2' })],
      { isSignedIn: true },
    ],
  ]);
});
