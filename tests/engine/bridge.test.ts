import { expect, it } from 'vitest';
import { providerOf, serverOf } from '../core/discovery/some-providers';
import { discover } from './discover-scripted';

it('says of a provider with a bridge program that the program is missing, once for both directions', async () => {
  const { facts, ...servers } = providerOf('bridged', 'Bridged Mail', {
    domains: ['fir.example'],
    incoming: [serverOf('imap', '127.0.0.1', 1143)],
    outgoing: [serverOf('smtp', '127.0.0.1', 1025)],
  });
  const { report } = await discover({
    rttMs: 50,
    mx: { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] },
    addresses: { 'mx.fir.example': '192.31.196.3' },
    providers: [{ ...servers, facts: { ...facts, password: 'bridge' } }],
  });

  expect(report.findings).toMatchObject([
    { id: 'bridge-needed', party: 'this-computer', actions: [{ kind: 'enter-by-hand' }, { kind: 'copy-for-support' }] },
  ]);
});
