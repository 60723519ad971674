import { expect, it } from 'vitest';
import { unlikelyNames } from '../../../electron/core/observations/unlikely-names';
import { playInquiry, type ScriptedWorld } from '../discovery/play-inquiry';

const context = { domain: 'fir.example', isLookedUp: true, proven: { incoming: null, outgoing: null } };
const below = 'no-host-of-that-name.fir.example';
const impossible = 'no-host-of-that-name.invalid';

function observe(world: ScriptedWorld) {
  const inquiry = unlikelyNames.inquire(context);
  if (inquiry === null) throw new Error('Nothing is asked');
  return playInquiry(inquiry, world);
}

it('asks for no name where the domain has exchangers', () => {
  const { result, asked } = observe({ mx: { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] } });
  expect(result).toBeNull();
  expect(asked).toEqual(['MX fir.example']);
});

it('asks for no second name where the first does not exist', () => {
  const { result, asked } = observe({});
  expect(result).toBeNull();
  expect(asked).toEqual(['MX fir.example', below]);
});

it('tells a wildcard record from a name server that answers for everything', () => {
  const page = ['203.0.113.80'];
  const addresses = { v4: page, v6: [] };
  expect(observe({ addresses: { [below]: page } }).result).toEqual({ belowDomain: addresses, impossible: null });
  const lying = { [below]: page, [impossible]: page };
  expect(observe({ addresses: lying }).result).toEqual({ belowDomain: addresses, impossible: addresses });
});

it('asks for nothing where only the servers of a host are tested', () => {
  expect(unlikelyNames.inquire({ ...context, isLookedUp: false })).toBeNull();
});
