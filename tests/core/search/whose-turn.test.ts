import { describe, expect, it } from 'vitest';
import type { Attempt } from '../../../electron/core/search/attempt';
import { nextTurnMs } from '../../../electron/core/search/whose-turn';
import { at, nowMs, takeTurns } from './situation';

/** Each row: a sentence, what becomes of the server that it is about, that server, those beside it, and what is said of the run. */
type Row = readonly [
  sentence: string,
  turn: 'now' | 'later' | 'not-needed' | 'never',
  asked: Attempt,
  others: readonly Attempt[],
  rules?: Parameters<typeof takeTurns>[1],
];

function test(rows: readonly Row[]) {
  for (const [sentence, turn, asked, others, rules] of rows) {
    it(`${sentence}: ${turn}`, () => {
      expect(takeTurns([asked, ...others], rules).turnOf(asked)).toBe(turn);
    });
  }
}

const published = { source: 'autoconfig' } as const;
/** Another port at a host that a document names. */
const besidePublished = { source: 'autoconfig', named: 'host' } as const;

describe('a receiving port', () => {
  test([
    ['993 comes first', 'now', at('imap 993'), [at('imap 143'), at('pop3 995')]],
    ['143 waits for 993', 'later', at('imap 143'), [at('imap 993')]],
    ['143 waits for 993 that is in the queue', 'later', at('imap 143'), [at('imap 993', { is: 'queued', forMs: 900 })]],
    ['143 after 993 refuses', 'now', at('imap 143'), [at('imap 993', { is: 'refuses' })]],
    ['143 after 993 fails', 'now', at('imap 143'), [at('imap 993', { is: 'fails' })]],
    ['143, 993 silent for 299 ms', 'later', at('imap 143'), [at('imap 993', { is: 'connecting', forMs: 299 })]],
    ['143, 993 silent for 300 ms', 'now', at('imap 143'), [at('imap 993', { is: 'connecting', forMs: 300 })]],
    ['143, 993 waits 999 ms for a reply', 'later', at('imap 143'), [at('imap 993', { is: 'talking', forMs: 999 })]],
    ['143, 993 waits a second for a reply', 'now', at('imap 143'), [at('imap 993', { is: 'talking', forMs: 1_000 })]],
    [
      'far away, 993 silent for less than a round trip and a half',
      'later',
      at('imap 143'),
      [at('imap 993', { is: 'connecting', forMs: 599 })],
      { shortestTcpMs: 400 },
    ],
    [
      'far away, 993 silent for a round trip and a half',
      'now',
      at('imap 143'),
      [at('imap 993', { is: 'connecting', forMs: 600 })],
      { shortestTcpMs: 400 },
    ],
    [
      '995, 143 silent for less than 300 ms',
      'later',
      at('pop3 995'),
      [at('imap 993', { is: 'refuses' }), at('imap 143', { is: 'connecting', forMs: 299 })],
    ],
    [
      '995 after 993 and 143',
      'now',
      at('pop3 995'),
      [at('imap 993', { is: 'connecting', forMs: 600 }), at('imap 143', { is: 'connecting', forMs: 300 })],
    ],
    [
      '110 waits for 995',
      'later',
      at('pop3 110'),
      [at('imap 993', { is: 'refuses' }), at('imap 143', { is: 'refuses' }), at('pop3 995')],
    ],
    [
      '110 after the three others',
      'now',
      at('pop3 110'),
      [at('imap 993', { is: 'fails' }), at('imap 143', { is: 'refuses' }), at('pop3 995', { is: 'is-silent' })],
    ],
    [
      'at another machine 993 says nothing',
      'now',
      at('imap 143'),
      [at('imap 993', { is: 'connecting', machine: '192.31.196.2' })],
    ],
    [
      '143 waits for 993 that waits for another name',
      'later',
      at('imap 143'),
      [at('imap 993'), at('imap 993 imap.fir.example', { is: 'talking' })],
    ],
    [
      '143, the other name at 993 silent for 300 ms',
      'now',
      at('imap 143'),
      [at('imap 993'), at('imap 993 imap.fir.example', { is: 'connecting', forMs: 300 })],
    ],
    ['none once IMAP is proven: 143', 'not-needed', at('imap 143'), [at('imap 993', { is: 'works' })]],
    ['none once IMAP is proven: 993', 'not-needed', at('imap 993'), [at('imap 143', { is: 'works' })]],
    ['none once IMAP is proven: 995', 'not-needed', at('pop3 995'), [at('imap 143', { is: 'works' })]],
    [
      'IMAP may still come once POP3 is proven',
      'now',
      at('imap 143'),
      [at('imap 993', { is: 'connecting', forMs: 700 }), at('pop3 995', { is: 'works' })],
    ],
    ['POP3 on 110 where it is proven on 995', 'not-needed', at('pop3 110'), [at('pop3 995', { is: 'works' })]],
    ['everything is tried', 'now', at('pop3 110'), [at('imap 993', { is: 'works' })], { triesAll: true }],
    ['everything is tried at once', 'now', at('pop3 110'), [at('imap 993')], { triesAll: true }],
  ]);
});

describe('a published receiving port', () => {
  const pop3 = at('pop3 995', published);
  test([
    ['143 before 993', 'now', at('imap 143', published), [at('imap 993', besidePublished)]],
    ['993 waits for a published 143', 'later', at('imap 993', besidePublished), [at('imap 143', published)]],
    [
      '993 after a published 143',
      'now',
      at('imap 993', besidePublished),
      [at('imap 143', { ...published, is: 'refuses' })],
    ],
    [
      'the first of two IMAP ports',
      'now',
      at('imap 143', published),
      [at('imap 993', { ...published, order: 1 }), pop3],
    ],
    ['POP3 alone waits for nothing', 'now', pop3, [at('imap 993', besidePublished), at('imap 143', besidePublished)]],
    ['both ports of POP3 alone', 'now', at('pop3 110', { ...published, order: 1 }), [pop3]],
    ['POP3 beside a published IMAP', 'later', pop3, [at('imap 993', published)]],
    [
      'POP3, the published IMAP silent for 299 ms',
      'later',
      pop3,
      [at('imap 993', { ...published, is: 'connecting', forMs: 299 })],
    ],
    [
      'POP3, the published IMAP silent for 300 ms',
      'now',
      pop3,
      [at('imap 993', { ...published, is: 'connecting', forMs: 300 })],
    ],
    ['POP3 once the published IMAP is proven', 'not-needed', pop3, [at('imap 993', { ...published, is: 'works' })]],
    [
      'a proven guess at another port',
      'now',
      at('imap 143', published),
      [at('imap 993 imap.fir.example', { is: 'works' })],
    ],
    [
      'another port of its host, where a guess is proven',
      'not-needed',
      at('imap 143', besidePublished),
      [at('imap 993 imap.fir.example', { is: 'works' })],
    ],
    [
      'a second name whose 993 the same document leaves out',
      'now',
      at('imap 143 b.fir.example', { ...published, order: 1 }),
      [at('imap 993 a.fir.example', { ...published, is: 'fails' }), at('imap 993 b.fir.example', besidePublished)],
    ],
    [
      'a better published one at the port beside it',
      'not-needed',
      at('imap 143', { source: 'srv' }),
      [at('imap 993', { ...published, is: 'works' })],
    ],
  ]);
});

describe('a channel without TLS', () => {
  const withoutTls = (attempt: Attempt): Attempt => ({
    ...attempt,
    candidate: { ...attempt.candidate, security: 'none' },
  });
  const plain143 = withoutTls(at('imap 143', published));
  test([
    [
      'its port goes first, with TLS',
      'now',
      at('imap 143', besidePublished),
      [plain143, at('imap 993', besidePublished)],
    ],
    ['993 comes after that', 'later', at('imap 993', besidePublished), [plain143, at('imap 143', besidePublished)]],
    [
      'it waits for the others',
      'later',
      plain143,
      [at('imap 143', { ...besidePublished, is: 'refuses' }), at('imap 993')],
    ],
    ['it is only for diagnosis', 'not-needed', plain143, [at('imap 143', { ...besidePublished, is: 'works' })]],
    ['on sending too', 'later', withoutTls(at('smtp 587', published)), [at('smtp 587', besidePublished)]],
  ]);
});

describe('a published IMAP server at another machine', () => {
  const imap = (is: Parameters<typeof at>[1] = {}) => {
    return at('imap 993 imap.fir.example', { ...published, machine: '192.31.196.2', ...is });
  };
  const pop3 = at('pop3 995 pop.fir.example', published);
  test([
    ['goes before POP3 of the same source', 'later', pop3, [imap()]],
    ['whose name is looked up for 299 ms goes before it', 'later', pop3, [imap({ is: 'looking-up', forMs: 299 })]],
    ['whose name is looked up for 300 ms keeps it no longer', 'now', pop3, [imap({ is: 'looking-up', forMs: 300 })]],
    ['silent for 300 ms keeps it no longer', 'now', pop3, [imap({ is: 'connecting', forMs: 300 })]],
    ['that refuses keeps it no longer', 'now', pop3, [imap({ is: 'refuses' })]],
    ['that is proven makes it needless', 'not-needed', pop3, [imap({ is: 'works' })]],
    ['of another source says nothing', 'now', pop3, [imap({ source: 'srv' })]],
    ['says nothing of another published IMAP server', 'now', at('imap 143', published), [imap({ is: 'connecting' })]],
    ['says nothing of sending', 'now', at('smtp 587', published), [imap({ is: 'connecting' })]],
    ['says nothing of a guess', 'now', at('imap 993'), [imap({ is: 'connecting' })]],
  ]);
});

describe('a sending port', () => {
  const silent = { is: 'connecting', forMs: 300 } as const;
  const refuses = { is: 'refuses' } as const;
  test([
    ['2525 beside 587', 'now', at('smtp 2525'), [at('smtp 587'), at('smtp 465')]],
    ['465 beside 587', 'now', at('smtp 465'), [at('smtp 587', { is: 'talking' }), at('smtp 2525')]],
    ['465 once 587 is proven', 'now', at('smtp 465'), [at('smtp 587', { is: 'works' })]],
    ['25 waits', 'later', at('smtp 25'), [at('smtp 587'), at('smtp 2525'), at('smtp 465')]],
    [
      '25, one of three silent for 299 ms',
      'later',
      at('smtp 25'),
      [at('smtp 587', refuses), at('smtp 2525', silent), at('smtp 465', { is: 'connecting', forMs: 299 })],
    ],
    [
      '25, each refused or silent for 300 ms',
      'now',
      at('smtp 25'),
      [at('smtp 587', refuses), at('smtp 2525', silent), at('smtp 465', { is: 'fails' })],
    ],
    [
      '25 once one is proven',
      'not-needed',
      at('smtp 25'),
      [at('smtp 587', { is: 'works' }), at('smtp 2525', refuses), at('smtp 465', refuses)],
    ],
    ['25 where everything is tried', 'now', at('smtp 25'), [at('smtp 587', { is: 'works' })], { triesAll: true }],
    ['25 where receiving works', 'later', at('smtp 25'), [at('imap 993', { is: 'works' }), at('smtp 587')]],
  ]);
});

describe('a mail exchanger that is guessed', () => {
  const exchanger = at('imap 993 mx1.fir.example', { basis: 'mx-guess' });
  const box = 'imap 993 box.oak.example';
  test([
    ['a published name is looked up', 'later', exchanger, [at(box, { ...published, is: 'looking-up' })]],
    ['for 299 ms', 'later', exchanger, [at(box, { ...published, is: 'looking-up', forMs: 299 })]],
    ['for 300 ms', 'now', exchanger, [at(box, { ...published, is: 'looking-up', forMs: 300 })]],
    ['a guessed name is looked up', 'now', exchanger, [at(box, { is: 'looking-up' })]],
    [
      'a published name of another machine was found',
      'now',
      exchanger,
      [at(box, { ...published, machine: '192.31.196.2' })],
    ],
    [
      'a certificate names it',
      'now',
      at('imap 993 mx1.fir.example', { basis: 'mx-guess', isExpected: true }),
      [at(box, { ...published, is: 'looking-up' })],
    ],
    ['everything is tried', 'now', exchanger, [at(box, { ...published, is: 'looking-up' })], { triesAll: true }],
  ]);
});

describe('a guessed name', () => {
  const box = 'imap 993 imap.fir.example';
  test([
    ['it waits for no less likely name', 'now', at(box, { forMs: 0 }), [at('imap 993 fir.example', { forMs: 0 })]],
    ['it waits for no published name', 'now', at(box), [at('imap 993', { ...published, is: 'looking-up' })]],
    ['the bare domain, found 4 ms ago', 'later', at('imap 993 fir.example', { forMs: 4 }), []],
    ['the bare domain, found 5 ms ago', 'now', at('imap 993 fir.example', { forMs: 5 }), []],
    ['its machine has proven receiving', 'not-needed', at(box), [at('imap 143', { is: 'works' })]],
    ['its machine has proven sending', 'now', at(box), [at('smtp 587', { is: 'works' })]],
    [
      'its machine has proven port 25, which no mail program uses',
      'now',
      at('smtp 587 smtp.fir.example'),
      [at('smtp 25', { is: 'works' })],
    ],
    [
      'its machine has proven sending, and no certificate names it',
      'not-needed',
      at('smtp 465 smtp.fir.example'),
      [at('smtp 587', { is: 'works' })],
    ],
    [
      'its machine has proven sending, and a certificate names it',
      'now',
      at('smtp 465 smtp.fir.example', { isExpected: true }),
      [at('smtp 587', { is: 'works' })],
    ],
    [
      'another machine has proven receiving',
      'now',
      at(box),
      [at('imap 993', { is: 'works', machine: '192.31.196.2' })],
    ],
    ['everything is tried', 'now', at(box), [at('imap 143', { is: 'works' })], { triesAll: true }],
  ]);
});

describe('a name at the port of another name', () => {
  const hoster = 'imap 993 cluster.host.example';
  test([
    ['is in the queue', 'later', at('imap 993'), [at('imap 993 imap.fir.example', { is: 'queued' })]],
    ['is being connected to', 'later', at('imap 993'), [at('imap 993 imap.fir.example', { is: 'connecting' })]],
    ['talks', 'later', at('imap 993'), [at('imap 993 imap.fir.example', { is: 'talking', forMs: 5_000 })]],
    ['has ended with another certificate', 'now', at('imap 993'), [at('imap 993 imap.fir.example', { is: 'fails' })]],
    [
      'talks to another machine',
      'now',
      at('imap 993'),
      [at('imap 993 imap.fir.example', { is: 'talking', machine: '192.31.196.2' })],
    ],
    [
      'a published name of another organisation does not wait for a guess',
      'now',
      at(hoster, published),
      [at('imap 993', { is: 'talking' })],
    ],
    ['nor for one that is being connected to', 'now', at(hoster, published), [at('imap 993', { is: 'connecting' })]],
    [
      'it waits while the machine answers elsewhere and not there',
      'later',
      at(hoster, published),
      [at('imap 993', { is: 'connecting' }), at('smtp 587', { is: 'talking' })],
    ],
    [
      'it waits where the machine has answered elsewhere',
      'later',
      at(hoster, published),
      [at('imap 993', { is: 'connecting' }), at('smtp 587', { is: 'works' })],
    ],
    [
      'a published name of the same organisation waits',
      'later',
      at('imap 993 box.fir.example', published),
      [at('imap 993', { is: 'talking' })],
    ],
    [
      'a published name waits for one that a better source names',
      'later',
      at(hoster, { source: 'srv' }),
      [at('imap 993', { ...published, is: 'talking' })],
    ],
    [
      'the other ports of a published name wait',
      'later',
      at(hoster, besidePublished),
      [at('imap 993', { is: 'talking' })],
    ],
    ['where everything is tried too', 'later', at(hoster), [at('imap 993', { is: 'talking' })], { triesAll: true }],
  ]);
});

describe('a machine that shows a certificate for other names', () => {
  const misnamed = at('imap 993', { is: 'has-another-name' });
  const awaited = { areCertifiedAwaited: true };

  test([
    ['another name waits for the look-ups', 'later', at('imap 993 imap.fir.example'), [misnamed], awaited],
    ['another port waits for them too', 'later', at('imap 143'), [misnamed], awaited],
    [
      'a name in its certificate does not',
      'now',
      at('imap 993 box.oak.example', { isExpected: true }),
      [misnamed],
      awaited,
    ],
    [
      'another machine does not',
      'now',
      at('imap 993 imap.fir.example', { machine: '192.31.196.2' }),
      [misnamed],
      awaited,
    ],
    ['nobody waits after them', 'now', at('imap 993 imap.fir.example'), [misnamed]],
  ]);
});

describe('the share of a machine', () => {
  const name = 'imap 993 imap.fir.example';
  const named = at('imap 993 box.fir.example', { ...published, is: 'looking-up' });
  const open = [{ source: 'autoconfig', connectingSinceMs: null }] as const;
  const silent = [{ source: 'autoconfig', connectingSinceMs: nowMs - 300 }] as const;
  const guessing = [{ source: 'guess', connectingSinceMs: null }] as const;
  const talking = at('smtp 587', { is: 'talking' });
  test([
    ['the eighth connection of a look', 'now', at('smtp 465'), [], { opened: 7 }],
    ['a ninth', 'never', at('smtp 465'), [], { opened: 8 }],
    ['a ninth, while a conversation goes on', 'later', at('smtp 465'), [talking], { opened: 8 }],
    [
      'a ninth, while another machine talks',
      'never',
      at('smtp 465'),
      [at('smtp 587', { is: 'talking', machine: '192.31.196.2' })],
      { opened: 8 },
    ],
    ['a published one has the same share', 'now', at('smtp 465', published), [], { opened: 7 }],
    ['a published ninth', 'never', at('smtp 465', published), [], { opened: 8 }],
    ['the sixth, for a guess, while a document is open', 'now', at(name), [], { opened: 5, sources: open }],
    ['a seventh', 'later', at(name), [], { opened: 6, sources: open }],
    ['a seventh, while only a silent website is open', 'now', at(name), [], { opened: 6, sources: silent }],
    ['a seventh, while only guesses are looked up', 'now', at(name), [], { opened: 6, sources: guessing }],
    ['a seventh, while a published name is looked up', 'later', at(name), [named], { opened: 6 }],
    ['a seventh, for a name in a certificate', 'now', at(name, { isExpected: true }), [], { opened: 6, sources: open }],
    ['a seventh, for a published name', 'now', at(name, published), [], { opened: 6, sources: open }],
    ['a ninth, while a document is open', 'later', at(name), [], { opened: 8, sources: open }],
    ['the twelfth where everything is tried', 'now', at('smtp 25'), [], { opened: 11, triesAll: true }],
    ['a thirteenth', 'never', at('smtp 25'), [], { opened: 12, triesAll: true }],
    [
      'what is not needed needs no share',
      'not-needed',
      at('imap 143'),
      [at('imap 993', { is: 'works' })],
      { opened: 8 },
    ],
  ]);
});

describe('the order of opening', () => {
  const exchanger = { basis: 'mx-guess' } as const;
  const usual = ['imap', 'smtp', 'mail', 'mx'].map((label) => `${label}.fir.example`);

  it('begins with receiving, then sending, and opens nothing else of a machine', () => {
    const ports = ['smtp 25', 'smtp 465', 'smtp 2525', 'smtp 587', 'pop3 110', 'pop3 995', 'imap 143', 'imap 993'];
    const { places } = takeTurns(ports.map((port) => at(port)));
    expect([...places].sort()).toEqual(
      ['imap 993', 'smtp 2525', 'smtp 465', 'smtp 587'].map((port) => `${port} mail.fir.example`),
    );
    expect(places.filter((place) => place.startsWith('smtp'))).toEqual(
      [587, 2525, 465].map((port) => `smtp ${port} mail.fir.example`),
    );
  });

  it('begins with a direction that is not proven at the machine, whatever names the servers of the other one', () => {
    const sending = at('smtp 587 box.fir.example', { ...published, is: 'works' });
    const further = at('smtp 465 box.fir.example', besidePublished);
    const receiving = [at('imap 993', { is: 'refuses' }), at('imap 143')];

    expect(takeTurns([sending, further, ...receiving], { opened: 6 }).places).toEqual([
      'imap 143 mail.fir.example',
      'smtp 465 box.fir.example',
    ]);
  });

  it.each([
    ['mail. first', [...usual, 'fir.example'].map((host) => at(`imap 993 ${host}`)), 'mail.fir.example'],
    [
      'then the exchanger',
      ['imap.fir.example', 'fir.example']
        .map((host) => at(`imap 993 ${host}`))
        .concat(at('imap 993 box.hoster.example', exchanger)),
      'box.hoster.example',
    ],
    [
      'then the usual names',
      ['fir.example', 'imap.fir.example'].map((host) => at(`imap 993 ${host}`)),
      'imap.fir.example',
    ],
    [
      'a name in a certificate before all',
      [
        at('imap 993 mail.fir.example'),
        at('imap 993 box.fir.example', published),
        at('imap 993 fir.example', { isExpected: true }),
      ],
      'fir.example',
    ],
    [
      'a published name before guesses',
      [at('imap 993 mail.fir.example'), at('imap 993 box.fir.example', published)],
      'box.fir.example',
    ],
    [
      'a published port before the other ports of a better one',
      [at('imap 993 a.fir.example', besidePublished), at('imap 993 b.fir.example', { source: 'srv' })],
      'b.fir.example',
    ],
    [
      'the better source of two',
      [at('imap 993 a.fir.example', { source: 'srv' }), at('imap 993 b.fir.example', published)],
      'b.fir.example',
    ],
  ])('at one port of one machine: %s', (_, attempts, host) => {
    expect(takeTurns(attempts).places).toEqual([`imap 993 ${host}`]);
  });
});

describe('nextTurnMs', () => {
  const awaited = { sources: [], areCertifiedAwaited: false };
  const facts = { nowMs, ...awaited, shortestTcpMs: null, triesAll: false, openedTo: () => 0 };

  it.each([
    ['a name that is being gathered', at('imap 993', { forMs: 2 }), 3],
    ['a connection without an answer', at('imap 993', { is: 'connecting', forMs: 100 }), 200],
    ['a conversation', at('imap 993', { is: 'talking', forMs: 100 }), 900],
    ['a connection that was silent for long enough', at('imap 993', { is: 'connecting', forMs: 300 }), Infinity],
    ['one in the queue', at('imap 993', { is: 'queued' }), Infinity],
    ['one that has ended', at('imap 993', { is: 'works' }), Infinity],
  ])('is when waiting is over: %s', (_, attempt, inMs) => {
    expect(nextTurnMs({ ...facts, attempts: [attempt] })).toBe(nowMs + inMs);
  });

  it('is the earliest of all', () => {
    const attempts = [at('imap 993', { is: 'talking', forMs: 900 }), at('smtp 587', { is: 'connecting', forMs: 250 })];
    expect(nextTurnMs({ ...facts, attempts })).toBe(nowMs + 50);
  });
});
