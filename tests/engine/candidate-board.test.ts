import { describe, expect, it } from 'vitest';
import type { Claim } from '../../electron/core/discovery/claim';
import { otherPorts } from '../../electron/core/discovery/other-ports';
import { message } from '../../electron/core/message';
import { createCandidateBoard } from '../../electron/engine/candidate-board';
import { startRunLog } from '../../electron/engine/run-log';
import { createVirtualClock } from './virtual-clock';

const address = 'jane@example.net';

const published: Claim = {
  protocol: 'smtp',
  host: 'smtp.example.net',
  port: 465,
  security: 'tls',
  login: null,
  auth: ['password'],
  source: 'autoconfig',
  trust: 'published',
  trustReason: message('trust.published', { domain: 'example.net', host: 'autoconfig.example.net' }),
  named: 'port',
  basis: 'own-document',
  documentDate: null,
  order: 0,
  nameOrder: 0,
};

const inDns: Claim = {
  ...published,
  port: 587,
  security: 'starttls',
  source: 'srv',
  trust: 'unsigned-dns',
  trustReason: message('trust.unsigned-dns', { domain: 'example.net' }),
  basis: 'srv',
};

const guessed: Claim = {
  ...inDns,
  source: 'guess',
  trust: 'guess',
  trustReason: message('trust.guess', { host: 'x' }),
  named: 'nothing',
  basis: 'own-name',
};

/** The server of a port after these claims, in this order. */
function serverAfter(claims: readonly Claim[], port: number) {
  const log = startRunLog(createVirtualClock(), () => undefined, { verbose: false });
  const board = createCandidateBoard(log, { preferImplicitTls: false, address });
  for (const claim of claims) board.add(claim);
  return board.ranked().find(({ candidate }) => candidate.port === port)?.candidate;
}

describe('createCandidateBoard', () => {
  it('says of a port that no source names that it was tried', () => {
    expect(serverAfter([published, ...otherPorts(published)], 2525)).toMatchObject({
      source: 'autoconfig',
      trustReason: { id: 'trust.other-port' },
    });
  });

  it.each([
    ['before', [guessed, ...otherPorts(published)]],
    ['after', [...otherPorts(published), guessed]],
  ] as const)('counts a guess, heard %s a source that names the host, in addition to that source', (_, claims) => {
    expect(serverAfter([published, ...claims], 587)).toMatchObject({
      source: 'autoconfig',
      sources: ['autoconfig', 'guess'],
      trustReason: { id: 'trust.other-port' },
    });
  });

  it.each([
    ['before', [inDns, ...otherPorts(published)]],
    ['after', [...otherPorts(published), inDns]],
  ] as const)(
    'trusts the source that names the port itself, heard %s a better source that names only its host',
    (_, claims) => {
      expect(serverAfter([published, ...claims], 587)).toMatchObject({
        sources: ['srv'],
        trust: 'unsigned-dns',
        trustReason: inDns.trustReason,
      });
    },
  );

  it.each([
    ['first', [published, ...otherPorts(published), inDns]],
    ['last', [inDns, published, ...otherPorts(published)]],
  ] as const)('rests a server on its strongest source, heard %s, whichever comes first in the ranking', (_, claims) => {
    expect(serverAfter(claims, 587)?.basis).toBe('own-document');
    const confirmed = { ...inDns, source: 'autodiscover', basis: 'own-document' } as const;
    expect(serverAfter([inDns, confirmed], 587)).toMatchObject({ source: 'srv', basis: 'own-document' });
  });

  it('takes the address as login name where no source says one, and says so', () => {
    expect(serverAfter([inDns, guessed], 587)).toMatchObject({ login: address, saidLogins: [] });
  });

  it.each([
    ['first', (said: readonly Claim[]) => [inDns, ...said]],
    ['last', (said: readonly Claim[]) => [...said, inDns]],
    ['in another order', (said: readonly Claim[]) => [...said].reverse()],
  ] as const)('takes the login name of the best source that says one, whichever is heard %s', (_, claims) => {
    const silent = { ...inDns, source: 'autoconfig' } as const;
    const inTable = { ...inDns, source: 'table', login: 'jane', otherLogin: address } as const;
    const inList = { ...inDns, source: 'ispdb', login: 'u1234' } as const;
    const said = { source: 'autoconfig', login: 'jane', saidLogins: ['jane', address] };
    expect(serverAfter(claims([silent, inTable, inList]), 587)).toMatchObject(said);
    expect(serverAfter(claims([inList, silent, inTable]), 587)).toMatchObject(said);
  });

  it('rests the other ports of a host that only DNS names on DNS', () => {
    expect(serverAfter([inDns, ...otherPorts(inDns)], 465)?.basis).toBe('srv');
  });
});
