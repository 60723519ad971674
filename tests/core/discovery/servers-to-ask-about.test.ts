import { describe, expect, it } from 'vitest';
import { type Basis, basisSchema } from '../../../electron/contract/candidate';
import { serverNameOf } from '../../../electron/contract/server-name';
import { serversNotAgreedTo, serversToAskAbout } from '../../../electron/core/discovery/servers-to-ask-about';
import { sampleCandidate, workingPort } from '../run/sample-run';

function imap(host: string, basis: Basis) {
  return sampleCandidate({ host, basis });
}

function smtp(host: string, basis: Basis) {
  return sampleCandidate({ protocol: 'smtp', port: 465, host, basis });
}

/** The message ids of the questions about a server for receiving. */
function askedAbout(host: string, basis: Basis, domain = 'example.net') {
  const asked = serversToAskAbout({ domain, incoming: imap(host, basis), outgoing: null });
  return asked.map(({ reason }) => reason.id);
}

describe('serversToAskAbout', () => {
  it.each<[Basis, readonly string[]]>([
    ['typed', []],
    ['list', []],
    ['own-document', []],
    ['own-name', []],
    ['srv', ['consent.srv']],
    ['mailconf', ['consent.mailconf']],
    ['autodiscover-srv', ['consent.autodiscover-srv']],
    ['mx-document', ['consent.mx-document']],
    ['mx-guess', ['consent.mx-guess']],
    ['file', ['consent.file']],
  ])('of a server of another organisation that rests on %s asks %j', (basis, ids) => {
    expect(askedAbout('imap.attacker.example', basis)).toEqual(ids);
  });

  it.each(basisSchema.options.filter((basis) => basis !== 'file'))(
    'asks nothing about a server of the domain’s own organisation that rests on %s',
    (basis) => {
      expect(askedAbout('imap.example.net', basis)).toEqual([]);
      expect(askedAbout('mail.example.co.uk', basis, 'staff.example.co.uk')).toEqual([]);
    },
  );

  it('asks about a server of a file even where it fits the domain, because the file names both', () => {
    expect(askedAbout('imap.example.net', 'file')).toEqual(['consent.file']);
  });

  it.each([
    ['a domain of the same ending', 'imap.other.co.uk', 'example.co.uk'],
    ['a longer name', 'notexample.net', 'example.net'],
    ['another customer of a hoster', 'attacker.github.io', 'jane.github.io'],
    ['a customer of the hoster who has the mail domain', 'attacker.github.io', 'github.io'],
    ['an IP address', '203.0.113.7', 'example.net'],
  ])('treats %s as another organisation', (_what, host, domain) => {
    expect(askedAbout(host, 'srv', domain)).toEqual(['consent.srv']);
  });

  it('asks about each server of a pair separately, receiving first', () => {
    const incoming = imap('imap.attacker.example', 'srv');
    const outgoing = smtp('smtp.attacker.example', 'mx-guess');
    expect(serversToAskAbout({ domain: 'example.net', incoming, outgoing })).toEqual([
      {
        direction: 'incoming',
        server: incoming,
        reason: { id: 'consent.srv', values: { host: 'imap.attacker.example', domain: 'example.net' } },
      },
      {
        direction: 'outgoing',
        server: outgoing,
        reason: { id: 'consent.mx-guess', values: { host: 'smtp.attacker.example', domain: 'example.net' } },
      },
    ]);
    const trusted = imap('imap.hoster.example', 'own-document');
    expect(serversToAskAbout({ domain: 'example.net', incoming: trusted, outgoing })).toHaveLength(1);
    expect(serversToAskAbout({ domain: 'example.net', incoming: null, outgoing: null })).toEqual([]);
  });
});

const incoming = sampleCandidate({ host: 'imap.hoster.example', basis: 'srv' });
const outgoing = workingPort(587, { host: 'smtp.hoster.example', basis: 'srv' });
const pair = { domain: 'example.net', incoming, outgoing };

describe('serversNotAgreedTo', () => {
  it('is empty where each server that has to be agreed to is named', () => {
    expect(serversNotAgreedTo(pair, [outgoing, incoming].map(serverNameOf))).toEqual([]);
  });

  it.each([
    ['nothing is named', []],
    ['another host is named', [{ ...serverNameOf(outgoing), host: 'smtp.hoster.example.attacker.example' }]],
    ['another port is named', [{ ...serverNameOf(outgoing), port: 465 }]],
    ['another protocol is named', [{ ...serverNameOf(outgoing), protocol: 'imap' } as const]],
  ])('has a server where %s', (_why, named) => {
    const missing = serversNotAgreedTo(pair, [serverNameOf(incoming), ...named]);
    expect(missing.map(({ direction }) => direction)).toEqual(['outgoing']);
  });

  it('wants no agreement to a server that the domain itself stands for', () => {
    const own = { ...pair, incoming: { ...incoming, basis: 'own-document' }, outgoing: null } as const;
    expect(serversNotAgreedTo(own, [])).toEqual([]);
  });
});
