import { describe, expect, it } from 'vitest';
import { discover, type Run } from './discover-scripted';
import type { ScriptedNetwork } from './scripted-network';

const website = '192.31.196.80';

/** A domain with a website and a name server of a parking service, and no mail. */
const parked: ScriptedNetwork = {
  rttMs: 50,
  addresses: { 'fir.example': website },
  ns: { 'fir.example': ['ns1.parkingcrew.net'] },
};

const idsOf = ({ report }: Run) => report.findings.map(({ id }) => id);
const endOf = ({ events }: Run) => events.at(-1)?.atMs;

describe('observations beside the sources', () => {
  it('ask for more where the domain has no exchangers, in time for the report', async () => {
    const run = await discover(parked);

    expect(run.trace.lookups).toContain('NS fir.example');
    expect(idsOf(run)).toEqual(['parked-domain']);
  });

  it('ask for nothing where the domain has exchangers', async () => {
    const mx = { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] };
    const { trace } = await discover({ ...parked, mx });

    expect(trace.lookups.filter((name) => name.startsWith('NS') || name.endsWith('.invalid'))).toEqual([]);
  });

  it('are not waited for', async () => {
    const quick = await discover(parked);
    const slow = await discover({ ...parked, lookUpMs: { 'NS fir.example': 3_000 } });

    expect(endOf(slow)).toBe(endOf(quick));
  });

  it('make no look-up twice', async () => {
    const wildcard = { ...parked.addresses, 'no-host-of-that-name.fir.example': website };
    const { trace } = await discover({ ...parked, addresses: wildcard });

    expect(new Set(trace.lookups).size).toBe(trace.lookups.length);
    expect(trace.lookups).toContain('no-host-of-that-name.invalid');
  });
});
