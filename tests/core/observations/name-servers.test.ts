import { expect, it } from 'vitest';
import { ok } from '../../../electron/contract/result';
import { nameServers } from '../../../electron/core/observations/name-servers';
import { playInquiry } from '../discovery/play-inquiry';

const context = { domain: 'fir.example', isLookedUp: true, proven: { incoming: null, outgoing: null } };

function observe(mx: Readonly<Record<string, readonly { preference: number; exchange: string }[]>>) {
  const inquiry = nameServers.inquire(context);
  if (inquiry === null) throw new Error('Nothing is asked');
  return playInquiry(inquiry, { mx, ns: { 'fir.example': ['ns.fir.example'] } });
}

it('asks for the name servers of a domain without exchangers only', () => {
  expect(observe({})).toMatchObject({ result: ok(['ns.fir.example']), asked: ['MX fir.example', 'NS fir.example'] });
  const mx = { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] };
  expect(observe(mx)).toMatchObject({ result: null, asked: ['MX fir.example'] });
});

it('asks for nothing where only the servers of a host are tested', () => {
  expect(nameServers.inquire({ ...context, isLookedUp: false })).toBeNull();
});
