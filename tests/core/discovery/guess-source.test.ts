import { describe, expect, it } from 'vitest';
import { guessSource, likelihoodOfName } from '../../../electron/core/discovery/guess-source';
import { contextOfJane } from './context-of-jane';
import { lineOf, playInquiry, type ScriptedWorld } from './play-inquiry';

function play(world: ScriptedWorld) {
  return playInquiry(guessSource.inquire(contextOfJane), world);
}

function hostsOf({ claims }: ReturnType<typeof play>): readonly string[] {
  return [...new Set(claims.map(({ host }) => host))];
}

describe('guessSource', () => {
  it('proposes the usual ports of the names that exist, and no others', () => {
    const { result, claims } = play({
      addresses: { 'imap.example.net': ['192.0.2.1'], 'smtp.example.net': ['192.0.2.2'] },
    });
    expect(result).toEqual({ state: 'found', failure: null, found: 2, of: 9 });
    expect(claims.map(lineOf)).toEqual([
      'guess: imap imap.example.net:993 tls as nobody',
      'guess: imap imap.example.net:143 starttls as nobody',
      'guess: smtp smtp.example.net:587 starttls as nobody',
      'guess: smtp smtp.example.net:2525 starttls as nobody',
      'guess: smtp smtp.example.net:465 tls as nobody',
    ]);
    expect(new Set(claims.map(({ order }) => order))).toEqual(new Set([0]));
  });

  it('guesses POP3 only at names where it is usual', () => {
    const names = ['imap', 'mail', 'pop', 'pop3', 'imaps', 'mx', 'submission'].map((label) => [
      `${label}.example.net`,
      ['192.0.2.1'],
    ]);
    const { claims } = play({ addresses: Object.fromEntries(names) });
    const pop = claims.filter(({ protocol }) => protocol === 'pop3');
    expect(pop.map(({ host, port, security }) => `${host}:${port} ${security}`)).toEqual([
      'pop.example.net:995 tls',
      'pop.example.net:110 starttls',
      'pop3.example.net:995 tls',
      'pop3.example.net:110 starttls',
      'mail.example.net:995 tls',
      'mail.example.net:110 starttls',
    ]);
  });

  it('puts the names of the domain before the exchanger and the names of its organisation', () => {
    const played = play({
      mx: { 'example.net': [{ preference: 5, exchange: 'mx1.hoster.example' }] },
      addresses: {
        'imap.hoster.example': ['192.0.2.3'],
        'mx1.hoster.example': ['192.0.2.4'],
        'example.net': ['192.0.2.5'],
        'mail.example.net': ['192.0.2.6'],
      },
    });
    const byName = [...played.claims].sort((a, b) => a.nameOrder - b.nameOrder);
    expect([...new Set(byName.map(({ host }) => host))]).toEqual([
      'mail.example.net',
      'example.net',
      'mx1.hoster.example',
      'imap.hoster.example',
    ]);
    expect(byName.map(({ host, basis }) => [host, basis])).toEqual(
      byName.map(({ host }) => [host, host.endsWith('example.net') ? 'own-name' : 'mx-guess']),
    );
    expect(played.result).toMatchObject({ found: 4, of: 18 });
  });

  it('guesses no names right below the domain of a hoster that gives them to customers', () => {
    const mx = { 'example.net': [{ preference: 5, exchange: 'jane.duckdns.org' }] };
    const addresses = { 'jane.duckdns.org': ['192.0.2.3'], 'mail.duckdns.org': ['192.0.2.4'] };
    const played = play({ mx, addresses });
    expect(hostsOf(played)).toEqual(['jane.duckdns.org']);
    expect(played.asked).toContain('imap.jane.duckdns.org');
  });

  it('calls the name of an exchanger a usual one only where it is', () => {
    const exchanged = (exchange: string) => {
      const mx = { 'example.net': [{ preference: 5, exchange }] };
      const [claim] = play({ mx, addresses: { [exchange]: ['192.0.2.4'] } }).claims;
      return { why: claim?.trustReason, exchangerOf: claim?.exchangerOf };
    };
    expect(exchanged('mx1.hoster.example')).toEqual({
      why: { id: 'trust.guess-exchanger', values: { domain: 'example.net', host: 'mx1.hoster.example' } },
      exchangerOf: 'example.net',
    });
    for (const usual of ['mail.example.net', 'example.net', 'mx.hoster.example']) {
      expect(exchanged(usual)).toEqual({ why: { id: 'trust.guess', values: { host: usual } } });
    }
  });

  it('does not read a wildcard record as mail servers', () => {
    const addresses = new Proxy<Record<string, readonly string[]>>(
      { 'smtp.example.net': ['192.0.2.9'] },
      { get: (known, host: string) => known[host] ?? (host.endsWith('example.net') ? ['192.0.2.80'] : undefined) },
    );
    const played = play({ addresses, mx: { 'example.net': [{ preference: 5, exchange: 'mail.example.net' }] } });
    expect(hostsOf(played)).toEqual(['example.net', 'smtp.example.net', 'mail.example.net']);
    expect(played.claims.some(({ protocol, host }) => protocol === 'pop3' && host === 'mail.example.net')).toBe(false);
  });

  it('looks for no server at a mail filter', () => {
    const { asked } = play({ mx: { 'example.net': [{ preference: 5, exchange: 'mx.pphosted.com' }] } });
    expect(asked.filter((name) => name.endsWith('pphosted.com'))).toEqual([]);
  });

  it('has no entry where no name exists', () => {
    expect(play({}).result).toMatchObject({ state: 'no-entry', found: 0, of: 9 });
  });
});

describe('likelihoodOfName', () => {
  it('puts mail. first, then the exchanger, then other usual names, and the bare domain last', () => {
    const likeliestFirst = [
      { host: 'mail.example.net', basis: 'own-name' },
      { host: 'mx7.hoster.example', basis: 'mx-guess' },
      { host: 'imap.example.net', basis: 'own-name' },
      { host: 'example.net', basis: 'own-name' },
    ] as const;
    expect(likeliestFirst.map(likelihoodOfName)).toEqual([0, 1, 2, 3]);
  });

  it.each([
    ['of the exchanger’s organisation', { host: 'mail.hoster.example', basis: 'mx-guess' }, 0],
    ['that is called mx.', { host: 'mx.example.net', basis: 'own-name' }, 1],
    ['of an exchanger that is called smtp.', { host: 'smtp.hoster.example', basis: 'mx-guess' }, 2],
  ] as const)('knows a name %s', (_, guess, likelihood) => {
    expect(likelihoodOfName(guess)).toBe(likelihood);
  });
});
