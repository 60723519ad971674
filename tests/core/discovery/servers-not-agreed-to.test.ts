import { describe, expect, it } from 'vitest';
import { serverNameOf } from '../../../electron/contract/server-name';
import { serversNotAgreedTo } from '../../../electron/core/discovery/servers-not-agreed-to';
import { sampleCandidate, workingPort } from '../run/sample-run';

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

  it('needs no agreement to a server that the domain itself names', () => {
    const own = { ...pair, incoming: { ...incoming, basis: 'own-document' }, outgoing: null } as const;
    expect(serversNotAgreedTo(own, [])).toEqual([]);
  });
});
