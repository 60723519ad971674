import { describe, expect, it } from 'vitest';
import { ok } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import { limits } from '../../electron/core/limits';
import { openRows, replayRun } from '../../electron/core/run/reduce-run';
import type { Ports } from '../../electron/engine/ports';
import { runDiscovery } from '../../electron/engine/run';
import { sampleHeard } from '../core/run/sample-run';
import { discover, type Run, request } from './discover-scripted';
import { noLogins } from './no-logins';
import { everyPort, isReceiving, machine, mail, type Port, portsOf } from './scripted-machine';
import { type ScriptedNetwork, scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

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

  it('wait for a conversation on 993 that goes on, however long it takes as a whole', async () => {
    const run = await discover(machine({ open: [993, 143], rttMs: 250, greetingMs: 700 }));
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

describe('a machine that says nothing', () => {
  it('is left alone after eight connections, none of which keeps the next ones waiting for longer than 300 ms', async () => {
    const run = await discover(machine({ open: [], silent: everyPort }));
    expect(portsOf(run)).toEqual([993, 587, 2525, 465, 143, 25, 995, 110]);
    const startMs = openedMs(run, `imap:${mail}:993`) ?? 0;
    const times = ['imap:143', 'smtp:25', 'pop3:995', 'pop3:110'].map((step) => {
      return (openedMs(run, step.replace(':', `:${mail}:`)) ?? 0) - startMs;
    });
    expect(times).toEqual([1, 1, 2, 3].map((patience) => patience * limits.patienceMs));
  });
});

describe('a machine whose ports for receiving are blocked', () => {
  it.each([
    ['one name', [mail]],
    ['a name for each direction', ['imap.fir.example', 'smtp.fir.example']],
    ['names that share ports', [mail, 'imap.fir.example', 'smtp.fir.example']],
  ] as const)('is waited for as long under %s', async (_, names) => {
    const { events } = await discover(machine({ open: [587], silent: [993, 143, 995, 110], names, hasAll: true }));
    expect(events.at(-1)?.atMs).toBeLessThan(limits.silentMs + limits.patienceMs);
  });
});

describe('two searches at the same time', () => {
  it('have at most four connections to a machine together', async () => {
    const clock = createVirtualClock();
    const { ports } = scriptedPorts(machine({ open: everyPort, greetingMs: 700 }), clock, noLogins);
    let open = 0;
    const most: number[] = [];
    const dialer: Ports['dialer'] = {
      open: async (...opening) => {
        open += 1;
        most.push(open);
        const opened = await ports.dialer.open(...opening);
        if (!opened.ok) open -= 1;
        if (!opened.ok) return opened;
        const leave = async () => {
          open -= 1;
          await opened.value.leave();
        };
        return ok({ ...opened.value, leave });
      },
    };
    const { signal } = new AbortController();
    const search = () => runDiscovery(request, { ...ports, dialer }, () => undefined, signal);
    const reports = await clock.play(Promise.all([search(), search()]));

    expect(reports.map(({ outcome }) => outcome)).toEqual(['found', 'found']);
    expect(Math.max(...most)).toBe(limits.connectionsAtOnce);
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

describe('a name that was not needed as a guess', () => {
  const later = 'imap.fir.example';
  const names = [mail, later] as const;
  const target = { priority: 0, weight: 0, port: 993, target: later };

  it.each([0, 400])('is tried where a source names it %s ms later', async (lateMs) => {
    const clock = createVirtualClock();
    const network = machine({ open: [993, 587], names, namesFor: { [later]: [later] } });
    const { ports } = scriptedPorts({ ...network, srv: { '_imaps._tcp.fir.example': [target] } }, clock, noLogins);
    const resolver: Ports['resolver'] = {
      ...ports.resolver,
      srv: async (name, signal) => {
        await clock.wait(lateMs, signal);
        return ports.resolver.srv(name, signal);
      },
    };
    const { signal } = new AbortController();
    const events: RunEvent[] = [];
    const run = runDiscovery(request, { ...ports, resolver }, (event) => events.push(event), signal);
    expect((await clock.play(run)).incoming).toMatchObject({ host: later, source: 'srv', proven: true });
    expect(openRows(replayRun(events))).toBe(0);
    const { rows } = replayRun(events);
    expect(rows.receiving.find(({ step }) => step.id === `imap:${later}:993`)?.state).toBe('works');
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

describe('a server that is named when the search has ended', () => {
  it('is not tried, and has no row', async () => {
    const clock = createVirtualClock();
    const network = publishing(machine({ open: everyPort, names: ['imap.fir.example'] }), { imaps: 993 });
    const { ports } = scriptedPorts(network, clock, noLogins);
    const resolver: Ports['resolver'] = {
      ...ports.resolver,
      srv: async (name, signal) => {
        await clock.wait(limits.dnsMs, signal);
        return ports.resolver.srv(name, signal);
      },
    };
    const events: RunEvent[] = [];
    const { signal } = new AbortController();
    await clock.play(
      runDiscovery({ ...request, deadlineMs: 1_000 }, { ...ports, resolver }, (event) => events.push(event), signal),
    );
    const ids = (kind: 'step-started' | 'step-ended') =>
      events.flatMap((event) => (event.kind === kind ? event.step : [])).sort();
    expect(ids('step-started')).toEqual(ids('step-ended'));
    expect(ids('step-started')).not.toContain(`imap:${mail}:993`);
  });
});

describe('a test that is cancelled', () => {
  it('says nothing of a server whose name is being looked up', async () => {
    const clock = createVirtualClock();
    const { ports } = scriptedPorts({ rttMs: 20, isResolverSilent: true }, clock, noLogins);
    const cancel = new AbortController();
    const typed = { protocol: 'imap', host: mail, port: 993, security: 'tls', basis: 'typed' } as const;
    const states: string[] = [];
    const run = runDiscovery(
      { ...request, typedServers: [typed] },
      ports,
      (event) => states.push(...(event.kind === 'step-ended' ? [event.state] : [])),
      cancel.signal,
    );
    void clock.wait(100, new AbortController().signal).then(() => cancel.abort());
    await clock.play(run);
    expect(states).toEqual(['skipped']);
  });
});

describe('a name that is looked up for long', () => {
  it('is tried although everything else is silent by then', async () => {
    const clock = createVirtualClock();
    const network = machine({ open: [587], silent: [993, 143, 995, 110] });
    const late = 'imap.fir.example';
    const elsewhere = '192.31.196.10';
    const { ports } = scriptedPorts(
      {
        ...network,
        addresses: { ...network.addresses, [late]: elsewhere },
        ports: { ...network.ports, [`${elsewhere}:993`]: { speaks: 'imap', tls: 'tls', names: [late] } },
      },
      clock,
      noLogins,
    );
    const resolver: Ports['resolver'] = {
      ...ports.resolver,
      addresses: async (host, signal) => {
        if (host === late) await clock.wait(3_000, signal);
        return ports.resolver.addresses(host, signal);
      },
    };
    const { signal } = new AbortController();
    const report = await clock.play(runDiscovery(request, { ...ports, resolver }, () => undefined, signal));
    expect(report.incoming).toMatchObject({ host: late, proven: true });
  });
});
