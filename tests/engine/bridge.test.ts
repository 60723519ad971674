import { expect, it } from 'vitest';
import type { Provider } from '../../electron/core/knowledge/provider';
import { providerOf, serverOf } from '../core/discovery/some-providers';
import { discover } from './discover-scripted';
import type { NetworkTrace, ScriptedNetwork } from './scripted-network';

const { facts, ...servers } = providerOf('bridged', 'Bridged Mail', {
  domains: ['fir.example'],
  incoming: [serverOf('imap', '127.0.0.1', 1143)],
  outgoing: [serverOf('smtp', '127.0.0.1', 1025)],
});
const bridged: Provider = { ...servers, facts: { ...facts, password: 'bridge' } };

const network: ScriptedNetwork = {
  rttMs: 50,
  mx: { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] },
  addresses: { 'mx.fir.example': '192.31.196.3' },
  providers: [bridged],
};

function onThisComputer({ connections }: NetworkTrace): readonly string[] {
  return connections.filter((place) => place.startsWith('127.'));
}

it('says of a provider with a bridge program that the program is missing, once for both directions', async () => {
  const { report } = await discover(network);

  expect(report.findings).toMatchObject([
    { id: 'bridge-needed', party: 'this-computer', actions: [{ kind: 'enter-by-hand' }, { kind: 'copy-for-support' }] },
  ]);
  expect(report.alternatives.map(({ port, failure }) => [port, failure?.code])).toEqual([
    [1143, 'refused'],
    [1025, 'refused'],
  ]);
});

it('is not led to this computer by the list where the provider has no bridge program', async () => {
  const { trace } = await discover({ ...network, providers: [{ ...servers, facts }] });

  expect(onThisComputer(trace)).toEqual([]);
});

it('is not led to this computer by a record, also where the provider has a bridge program', async () => {
  const { trace } = await discover({
    ...network,
    srv: { '_imaps._tcp.fir.example': [{ priority: 0, weight: 1, port: 993, target: 'here.attacker.example' }] },
    addresses: { ...network.addresses, 'here.attacker.example': '127.0.0.1' },
  });

  expect(onThisComputer(trace)).toEqual(['127.0.0.1:1143', '127.0.0.1:1025']);
});
