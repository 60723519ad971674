import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../electron/core/search/attempt';
import type { OpenSource } from '../../../electron/core/search/run-snapshot';
import { whenPairIsCertain } from '../../../electron/core/search/when-pair-is-certain';
import { at, nowMs, searchWith } from './situation';

/** Each row: a sentence, whether the pair is certain or in how many milliseconds to look again, the servers, and what is said of the run. */
type Row = readonly [
  sentence: string,
  decision: 'certain-pair' | number,
  attempts: readonly Attempt[],
  changes?: Parameters<typeof searchWith>[1],
];

function test(rows: readonly Row[]) {
  for (const [sentence, decision, attempts, changes] of rows) {
    it(`${sentence}: ${decision}`, () => {
      const decided = whenPairIsCertain(searchWith(attempts, changes));
      expect(decided.kind === 'stop' ? decided.because : decided.atMs - nowMs).toBe(decision);
    });
  }
}

const published = { source: 'autoconfig' } as const;
const atDeadline = nowMs;
const imap = at('imap 993', { is: 'works' });
const smtp = at('smtp 587', { is: 'works' });
const guessed = [imap, smtp];

describe('a pair and the servers beside it', () => {
  const better = (is: Parameters<typeof at>[1]) => [
    ...guessed,
    at('imap 993 box.fir.example', { ...published, ...is }),
  ];
  test([
    ['nothing else is open', 'certain-pair', guessed],
    ['only receiving is proven', atDeadline, [imap]],
    ['only sending is proven', atDeadline, [smtp]],
    ['only port 25 takes mail', atDeadline, [imap, at('smtp 25', { is: 'found' })]],
    ['a better server is looked up', atDeadline, better({ is: 'looking-up' })],
    ['a better server waits for its turn', atDeadline, better({ is: 'waiting' })],
    ['a better server is in the queue', atDeadline, better({ is: 'queued' })],
    ['a better server talks, however slowly', atDeadline, better({ is: 'talking', forMs: 9_000 })],
    [
      'a better server talks, and its machine has a certificate for other names on another port',
      'certain-pair',
      [
        ...better({ is: 'has-another-name', machine: '192.31.196.2' }),
        at('smtp 587 box.fir.example', { ...published, is: 'talking', machine: '192.31.196.2' }),
      ],
    ],
    [
      'a better server talks, and another machine has a certificate for other names',
      atDeadline,
      [
        ...better({ is: 'has-another-name', machine: '192.31.196.2' }),
        at('smtp 587 box.fir.example', { ...published, is: 'talking', machine: '192.31.196.3' }),
      ],
    ],
    ['a better server has failed', 'certain-pair', better({ is: 'fails' })],
    ['a better server is silent for 299 ms', 1, better({ is: 'connecting', forMs: 299 })],
    ['a better server is silent for 300 ms', 'certain-pair', better({ is: 'connecting', forMs: 300 })],
    [
      'a better server is silent for less than a round trip and a half',
      1,
      better({ is: 'connecting', forMs: 599 }),
      { shortestTcpMs: 400 },
    ],
    [
      'a better server is silent for a round trip and a half',
      'certain-pair',
      better({ is: 'connecting', forMs: 600 }),
      { shortestTcpMs: 400 },
    ],
    [
      'a better server waits for another name that is silent for 300 ms',
      'certain-pair',
      [
        smtp,
        at('imap 143', { is: 'works' }),
        at('imap 993 box.fir.example', published),
        at('imap 993 imap.fir.example', { is: 'connecting', forMs: 300 }),
      ],
    ],
    ['a worse server talks', 'certain-pair', [...guessed, at('pop3 995', { is: 'talking' })]],
    [
      'an equal server of the better port talks',
      atDeadline,
      [imap, at('smtp 465', { is: 'works' }), at('smtp 587', { is: 'talking' })],
    ],
    ['an equal server of the worse port talks', 'certain-pair', [imap, smtp, at('smtp 465', { is: 'talking' })]],
    [
      'an equal server of the worse port talks, and implicit TLS is preferred',
      atDeadline,
      [imap, smtp, at('smtp 465', { is: 'talking' })],
      { preferImplicitTls: true },
    ],
    ['port 25 talks', 'certain-pair', [imap, smtp, at('smtp 25', { is: 'talking' })]],
  ]);
});

describe('a pair and the sources that are open', () => {
  const pair = [at('imap 993', { source: 'srv', is: 'works' }), at('smtp 587', { source: 'ispdb', is: 'works' })];
  const open = (source: OpenSource['source'], connectingForMs?: number): OpenSource => {
    return { source, connectingSinceMs: connectingForMs === undefined ? null : nowMs - connectingForMs };
  };
  test([
    ['a better source is asked', atDeadline, pair, { sources: [open('table')] }],
    ['a source between those of the two', atDeadline, pair, { sources: [open('srv')] }],
    ['a source that is worse than both', 'certain-pair', pair, { sources: [open('autodiscover')] }],
    ['a website is silent for 299 ms', 1, pair, { sources: [open('autoconfig', 299)] }],
    ['a website is silent for 300 ms', 'certain-pair', pair, { sources: [open('autoconfig', 300)] }],
    ['one of two websites is silent', atDeadline, pair, { sources: [open('autoconfig', 300), open('well-known')] }],
    ['a proxy is silent', atDeadline, pair, { sources: [open('autoconfig', 300)], isProxied: true }],
    [
      'it is not known whether there is a proxy',
      atDeadline,
      pair,
      { sources: [open('autoconfig', 300)], isProxied: null },
    ],
    ['the MX is not known', atDeadline, [imap, smtp].map(asPublished), { sources: [open('mx')], isMxKnown: false }],
    [
      'the MX is known, and its source goes on',
      'certain-pair',
      [imap, smtp].map(asPublished),
      { sources: [open('mx')] },
    ],
  ]);
});

/** The same server, as its own domain publishes it. */
function asPublished({ candidate, ...attempt }: Attempt): Attempt {
  return { ...attempt, named: 'port', candidate: { ...candidate, ...published, named: 'port' } };
}
