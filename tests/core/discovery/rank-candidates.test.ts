import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { chooseReason } from '../../../electron/core/discovery/choose-reason';
import { type CandidateEntry, pairOf, rankCandidates } from '../../../electron/core/discovery/rank-candidates';

type Given = Partial<
  Pick<Candidate, 'protocol' | 'host' | 'port' | 'security' | 'source' | 'basis' | 'proven' | 'state'>
> &
  Partial<Pick<CandidateEntry, 'named' | 'order' | 'nameOrder'>>;

function entry({ named = 'port', order = 0, nameOrder = 0, ...given }: Given): CandidateEntry {
  const port = given.port ?? 587;
  const isTls = port === 465 || port === 993 || port === 995;
  const candidate: Candidate = {
    protocol: 'smtp',
    host: 'mail.example.net',
    port,
    security: isTls ? 'tls' : 'starttls',
    login: null,
    saidLogins: [],
    auth: [],
    source: 'autoconfig',
    sources: [],
    trust: 'published',
    trustReason: { id: 'trust.published', values: {} },
    named,
    basis: 'own-document',
    documentDate: null,
    proven: true,
    state: given.proven === false ? 'failed' : 'works',
    failure: null,
    tookMs: null,
    heard: null,
    ...given,
  };
  return { candidate, named, order, nameOrder };
}

/** Whether these entries, written best first and put in worst first, rank as they are written. */
function isRanked(entries: readonly CandidateEntry[], preferImplicitTls = false): boolean {
  const ranked = rankCandidates([...entries].reverse(), { preferImplicitTls });
  return entries.every((one, index) => one === ranked[index]);
}

describe('rankCandidates', () => {
  it('puts a proven guess before a typed server that is not proven', () => {
    expect(isRanked([entry({ source: 'guess' }), entry({ source: 'typed', proven: false })])).toBe(true);
  });

  it('puts every encrypted server before one without TLS', () => {
    expect(isRanked([entry({ source: 'guess' }), entry({ source: 'autoconfig', security: 'none' })])).toBe(true);
  });

  it('puts a better source before IMAP, IMAP before POP3, and both before the order of a document', () => {
    const pop3 = { protocol: 'pop3', port: 995 } as const;
    const imap = { protocol: 'imap', port: 993 } as const;
    expect(
      isRanked([
        entry({ ...pop3, source: 'autoconfig' }),
        entry({ ...imap, source: 'well-known', order: 3 }),
        entry({ ...pop3, source: 'well-known', order: 0 }),
        entry({ ...pop3, source: 'well-known', order: 1 }),
        entry({ ...imap, source: 'srv' }),
      ]),
    ).toBe(true);
  });

  it('puts POP3 first where the source names only POP3, but not where the IMAP port that it names is blocked', () => {
    const pop3 = entry({ protocol: 'pop3', port: 995 });
    expect(isRanked([pop3, entry({ protocol: 'imap', port: 993, named: 'host' })])).toBe(true);
    const blocked = entry({ protocol: 'imap', port: 993, proven: false });
    expect(isRanked([entry({ protocol: 'imap', port: 143, named: 'host' }), pop3, blocked])).toBe(true);
  });

  it('takes the order of the document before 587, 2525, 465, and that before the order of names', () => {
    const named = [
      entry({ port: 465, order: 0 }),
      entry({ port: 587, order: 1 }),
      entry({ port: 2525, named: 'host' }),
    ];
    expect(isRanked(named)).toBe(true);
    const guessed = [587, 2525, 465].flatMap((port) =>
      [0, 1].map((nameOrder) => entry({ source: 'guess', port, nameOrder })),
    );
    expect(isRanked(guessed)).toBe(true);
    expect(isRanked([entry({ protocol: 'imap', port: 993 }), entry({ protocol: 'imap', port: 143 })])).toBe(true);
  });

  it('takes 465, 587, 2525 before the order of the document where implicit TLS is preferred, but after the source', () => {
    const named = [
      entry({ port: 465, named: 'host' }),
      entry({ port: 587, order: 0 }),
      entry({ port: 2525, order: 0 }),
    ];
    expect(isRanked([...named, entry({ port: 465, source: 'ispdb' })], true)).toBe(true);
  });
});

describe('pairOf', () => {
  it('takes the best proven server of each direction', () => {
    const imap = entry({ protocol: 'imap', port: 993 });
    const smtp = entry({ port: 2525, named: 'host' });
    const ranked = rankCandidates([smtp, entry({ proven: false }), entry({ protocol: 'pop3', port: 995 }), imap], {
      preferImplicitTls: false,
    });
    expect(pairOf(ranked)).toEqual({ incoming: imap.candidate, outgoing: smtp.candidate });
  });

  it('never takes the relay port or a channel without TLS', () => {
    const ranked = [
      entry({ port: 25 }),
      entry({ security: 'none' }),
      entry({ protocol: 'imap', port: 143, security: 'none' }),
    ];
    expect(pairOf(ranked)).toEqual({ incoming: null, outgoing: null });
  });
});

describe('chooseReason', () => {
  const imap = entry({ protocol: 'imap', port: 993 }).candidate;

  function reasonFor(sending: Given, others: readonly Given[] = [], preferImplicitTls = false) {
    const chosen = entry(sending);
    const ranked = [chosen, ...others.map(entry)];
    return chooseReason({ incoming: imap, outgoing: chosen.candidate, ranked, preferImplicitTls });
  }

  it.each<[Given, string]>([
    [{ source: 'typed', basis: 'typed' }, 'ranking.typed'],
    [{ source: 'typed', basis: 'file' }, 'ranking.file-and-proven'],
    [{ source: 'autoconfig' }, 'ranking.published-and-proven'],
    [{ source: 'well-known', port: 465 }, 'ranking.published-and-proven'],
    [{ source: 'table' }, 'ranking.listed-and-proven'],
    [{ source: 'mailconf', basis: 'mailconf' }, 'ranking.dns-document-and-proven'],
    [{ source: 'mx', basis: 'list' }, 'ranking.listed-and-proven'],
    [{ source: 'mx', basis: 'mx-document' }, 'ranking.published-by-mx-and-proven'],
    [{ source: 'srv' }, 'ranking.srv-and-proven'],
    [{ source: 'guess' }, 'ranking.guess-default-587'],
    [{ source: 'guess', port: 2525 }, 'ranking.guess-2525'],
    [{ source: 'guess', port: 465 }, 'ranking.only-465'],
  ])('says why %j was taken: %s', (sending, id) => {
    expect(reasonFor(sending)).toEqual({ id, values: { port: sending.port ?? 587 } });
  });

  it('says of no port that a person chose it where only the host was typed', () => {
    const typed = { source: 'typed', basis: 'typed' } as const;
    expect(reasonFor({ ...typed, port: 587 }, [{ ...typed, port: 465 }])?.id).toBe('ranking.typed-host');
  });

  it('does not say that a port failed while it was still being tried', () => {
    const slow: Given = { port: 587, proven: false, state: 'skipped' };
    expect(reasonFor({ source: 'guess', port: 465 }, [{ ...slow, source: 'guess' }])?.id).toBe(
      'ranking.guess-first-port',
    );
    const failed: Given = { source: 'guess', port: 587, proven: false };
    expect(reasonFor({ source: 'guess', port: 465 }, [failed, { ...slow, source: 'guess', port: 2525 }])?.id).toBe(
      'ranking.guess-other-port',
    );
    expect(reasonFor({ source: 'guess', port: 465 }, [failed, { ...failed, port: 2525 }])?.id).toBe('ranking.only-465');
    expect(reasonFor({ port: 2525, named: 'host' }, [slow])).toEqual({
      id: 'ranking.published-host-first-port',
      values: { port: 2525, published: 587 },
    });
  });

  it('names the published port that another one of the same host replaces', () => {
    const other = { port: 2525, named: 'host' } as const;
    expect(
      reasonFor(other, [
        { port: 587, proven: false },
        { port: 465, order: 1, proven: false },
      ]),
    ).toEqual({
      id: 'ranking.published-host-other-port',
      values: { port: 2525, published: 587 },
    });
  });

  it('gives the user’s preference as the reason where it decided', () => {
    expect(reasonFor({ port: 465, named: 'host' }, [{ port: 587 }], true)?.id).toBe('ranking.prefer-implicit-tls');
    expect(reasonFor({ port: 587 }, [], true)?.id).toBe('ranking.published-and-proven');
  });

  it('says which half is proven, and when nothing is', () => {
    const sending = entry({}).candidate;
    const unproven = { ...sending, proven: false };
    const reason = (incoming: Candidate | null, outgoing: Candidate | null) =>
      chooseReason({ incoming, outgoing, ranked: [], preferImplicitTls: false })?.id;
    expect(reason(imap, null)).toBe('ranking.only-receiving');
    expect(reason(imap, unproven)).toBe('ranking.only-receiving');
    expect(reason(null, sending)).toBe('ranking.only-sending');
    expect(reason(null, unproven)).toBe('ranking.nothing-proven-claimed');
    expect(reason(null, null)).toBeUndefined();
  });
});
