import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../electron/contract/run-event';
import { limits } from '../../electron/core/limits';
import { sampleHeard } from '../core/run/sample-run';
import { discover, type Run } from './discover-scripted';
import type { ScriptedNetwork, ScriptedServer } from './scripted-network';

const address = '192.31.196.9';
const mail = 'mail.fir.example';
const usual = {
  993: { speaks: 'imap', tls: 'tls' },
  143: { speaks: 'imap', tls: 'starttls' },
  995: { speaks: 'pop3', tls: 'tls' },
  110: { speaks: 'pop3', tls: 'starttls' },
  587: { speaks: 'smtp', tls: 'starttls' },
  2525: { speaks: 'smtp', tls: 'starttls' },
  465: { speaks: 'smtp', tls: 'tls' },
  25: { speaks: 'smtp', tls: 'none' },
} as const satisfies Readonly<Record<number, Pick<ScriptedServer, 'speaks' | 'tls'>>>;

type Port = keyof typeof usual;
const everyPort = Object.keys(usual).map(Number) as readonly Port[];

/** A machine under these names, whose certificate has the first; its other ports refuse. */
function machine({
  open,
  silent = [],
  names = [mail],
  rttMs = 20,
}: {
  readonly open: readonly Port[];
  readonly silent?: readonly Port[];
  readonly names?: readonly [certified: string, ...others: string[]];
  readonly rttMs?: number;
}): ScriptedNetwork {
  return {
    rttMs,
    addresses: Object.fromEntries(names.map((name) => [name, address])),
    ports: Object.fromEntries([
      ...open.map((port) => [`${address}:${port}`, { ...usual[port], names: [names[0]] }] as const),
      ...silent.map((port) => [`${address}:${port}`, 'silent'] as const),
    ]),
  };
}

/** The ports of the machine that a run has opened, in order. */
function portsOf({ trace }: Run): readonly number[] {
  return trace.connections.flatMap((place) => (place.startsWith(`${address}:`) ? Number(place.split(':')[1]) : []));
}

const isReceiving = (port: number) => [993, 143, 995, 110].includes(port);

/** When a run began the first connection to a port. */
function openedMs({ events }: Run, step: string): number | undefined {
  return events.find((event) => event.kind === 'phase-started' && event.phase === 'tcp' && event.step === step)?.atMs;
}

function endOf({ events }: Run, step: string): Extract<RunEvent, { kind: 'step-ended' }> | undefined {
  return events.flatMap((event) => (event.kind === 'step-ended' && event.step === step ? event : []))[0];
}

/** Published by SRV records, each at its usual port of `mail.fir.example`. */
function publishing(network: ScriptedNetwork, services: Readonly<Record<string, Port>>): ScriptedNetwork {
  const records = Object.entries(services).map(
    ([service, port]) => [`_${service}._tcp.fir.example`, [{ priority: 0, weight: 0, port, target: mail }]] as const,
  );
  return { ...network, srv: Object.fromEntries(records) };
}

describe('the ports of a machine for receiving', () => {
  it('end with 993 where it works', async () => {
    const run = await discover(machine({ open: everyPort }));
    expect(portsOf(run)).toEqual([993, 587, 2525, 465]);
    expect(endOf(run, `imap:${mail}:143`)?.state).toBe('not-needed');
    expect(endOf(run, `pop3:${mail}:995`)?.state).toBe('not-needed');
    expect(endOf(run, `smtp:${mail}:25`)?.state).toBe('not-needed');
  });

  it('go on with 143 where 993 refuses', async () => {
    const run = await discover(machine({ open: [143, 995, 110, 587] }));
    expect(portsOf(run).filter(isReceiving)).toEqual([993, 143]);
    expect(run.report.incoming).toMatchObject({ port: 143, proven: true });
  });

  it('go on with 143 when 993 is silent for 300 ms', async () => {
    const run = await discover(machine({ open: [143, 995, 110, 587], silent: [993] }));
    expect(portsOf(run).filter(isReceiving)).toEqual([993, 143]);
    expect(openedMs(run, `imap:${mail}:143`)).toBe((openedMs(run, `imap:${mail}:993`) ?? 0) + limits.patienceMs);
    expect(run.report.incoming).toMatchObject({ port: 143, proven: true });
  });

  it('wait longer for 993 where the machine is far away', async () => {
    const run = await discover(machine({ open: [993, 143, 587], rttMs: 290 }));
    expect(portsOf(run).filter(isReceiving)).toEqual([993]);
  });

  it('go on with POP3 where IMAP refuses', async () => {
    const run = await discover(machine({ open: [110, 587] }));
    expect(portsOf(run).filter(isReceiving)).toEqual([993, 143, 995, 110]);
    expect(run.report.incoming).toMatchObject({ protocol: 'pop3', port: 110 });
  });

  it('begin with a published 143', async () => {
    const run = await discover(publishing(machine({ open: everyPort }), { imap: 143, submission: 587 }));
    expect(portsOf(run).filter(isReceiving)).toEqual([143]);
    expect(run.report.incoming).toMatchObject({ port: 143, source: 'srv' });
  });

  it('begin with a published POP3 where no IMAP is published', async () => {
    const run = await discover(publishing(machine({ open: [995, 587] }), { pop3s: 995, submission: 587 }));
    expect(portsOf(run).filter(isReceiving)[0]).toBe(995);
    expect(run.report.incoming).toMatchObject({ protocol: 'pop3', port: 995, source: 'srv' });
  });

  it('open a published POP3 only after a published IMAP', async () => {
    const services = { imaps: 993, pop3s: 995, submission: 587 } as const;
    const works = await discover(publishing(machine({ open: everyPort }), services));
    expect(portsOf(works).filter(isReceiving)).toEqual([993]);

    const silent = await discover(publishing(machine({ open: [995, 587], silent: [993] }), services));
    expect(portsOf(silent).filter(isReceiving)).toEqual([993, 143, 995]);
    expect(openedMs(silent, `pop3:${mail}:995`)).toBeGreaterThanOrEqual(limits.patienceMs);
  });
});

describe('the ports of a machine for sending', () => {
  it('are opened together', async () => {
    const run = await discover(machine({ open: everyPort }));
    const times = [587, 2525, 465].map((port) => openedMs(run, `smtp:${mail}:${port}`));
    expect(new Set(times).size).toBe(1);
  });

  it('leave 25 alone where one of the three works', async () => {
    for (const port of [587, 2525, 465] as const) {
      expect(portsOf(await discover(machine({ open: [993, port, 25] })))).not.toContain(25);
    }
  });

  it('include 25 where each of the three refuses or is silent', async () => {
    const run = await discover(machine({ open: [993, 25], silent: [587, 2525] }));
    expect(portsOf(run)).toContain(25);
    expect(openedMs(run, `smtp:${mail}:25`)).toBe((openedMs(run, `smtp:${mail}:587`) ?? 0) + limits.patienceMs);
  });
});

describe('a machine under many names', () => {
  const names = ['imap', 'smtp', 'pop', 'pop3', 'mail', 'mx'].map((label) => `${label}.fir.example`);

  it.each(['box.hoster.example', ...names, 'fir.example'])(
    'with a certificate for %s has at most eight connections',
    async (certified) => {
      const others = [...names, 'fir.example'].filter((name) => name !== certified);
      const mx = { 'fir.example': [{ preference: 10, exchange: certified }] };
      const run = await discover({ ...machine({ open: everyPort, names: [certified, ...others] }), mx });
      expect(portsOf(run).length).toBeLessThanOrEqual(limits.connectionsPerLook);
    },
  );

  it('has four with a certificate for its likeliest name', async () => {
    const run = await discover(
      machine({ open: everyPort, names: [mail, 'imap.fir.example', 'smtp.fir.example', 'fir.example'] }),
    );
    expect(portsOf(run)).toEqual([993, 587, 2525, 465]);
    expect(endOf(run, 'imap:imap.fir.example:993')?.state).toBe('not-needed');
  });
});

describe('a search that tries everything', () => {
  it('opens every port, also of a machine that works', async () => {
    const run = await discover(machine({ open: everyPort }), { thorough: true });
    expect([...portsOf(run)].sort((a, b) => a - b)).toEqual([...everyPort].sort((a, b) => a - b));
  });

  it('opens at most twelve connections to an address', async () => {
    const names = ['imap', 'smtp', 'pop', 'mail', 'mx'].map((label) => `${label}.fir.example`);
    const run = await discover(machine({ open: everyPort, names: ['box.hoster.example', ...names] }), {
      thorough: true,
    });
    expect(portsOf(run).length).toBe(limits.connectionsPerAddress);
  });
});

describe('servers that an earlier run has proven', () => {
  const network = machine({ open: everyPort });

  it('are not connected to', async () => {
    const { incoming, outgoing } = (await discover(network)).report;
    const kept = [incoming, outgoing].flatMap((candidate) => (candidate === null ? [] : { candidate, agoMs: 4_000 }));
    const run = await discover(network, { kept });

    expect(portsOf(run)).not.toContain(993);
    expect(portsOf(run)).not.toContain(587);
    expect(portsOf(run)).not.toContain(25);
    expect(endOf(run, `imap:${mail}:993`)).toMatchObject({ state: 'works', agoMs: 4_000 });
    expect(run.report).toMatchObject({ outcome: 'found', incoming, outgoing });
  });

  it('are connected to where the name has another address now', async () => {
    const { incoming } = (await discover(network)).report;
    if (incoming === null) throw new Error('Nothing was found');
    const moved = { ...incoming, heard: sampleHeard({ address: '192.31.196.10' }) };
    const run = await discover(network, { kept: [{ candidate: moved, agoMs: 4_000 }] });
    expect(portsOf(run)).toContain(993);
  });
});
