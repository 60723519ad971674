import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { discover } from './discover-scripted';
import { everyPort, isReceiving, machine, mail, type Port, portsOf } from './scripted-machine';

const ports = fc.record({
  open: fc.subarray([...everyPort]),
  silent: fc.subarray([...everyPort]),
  slow: fc.constantFrom(0, 0, 1_500),
  rttMs: fc.constantFrom(10, 100, 250),
});

/** The names of a machine; its certificate has the first one, or all. */
const names = fc.record({
  names: fc
    .shuffledSubarray([mail, 'imap.fir.example', 'smtp.fir.example', 'box.hoster.example'], { minLength: 1 })
    .map(([first = mail, ...others]) => [first, ...others] as const),
  hasAll: fc.boolean(),
});

/** Few runs, because each is a whole search. */
const few = { numRuns: 20 };

describe('a search at any machine', () => {
  it('opens at most eight connections, ends in time and leaves nothing open', async () => {
    await fc.assert(
      fc.asyncProperty(ports, names, async ({ open, silent, slow, rttMs }, { names: all, hasAll }) => {
        const isSilent = new Set<Port>(silent);
        const run = await discover(
          machine({
            open: open.filter((port) => !isSilent.has(port)),
            silent,
            names: all,
            hasAll,
            rttMs,
            greetingMs: slow,
          }),
        );
        expect(portsOf(run).length).toBeLessThanOrEqual(limits.connectionsPerLook);
        expect(run.events.at(-1)?.kind).toBe('finished');
        expect(run.events.at(-1)?.atMs).toBeLessThanOrEqual(limits.runMs);
        expect({ open: run.trace.open, waiting: run.waiting }).toEqual({ open: 0, waiting: 0 });
      }),
      few,
    );
  });

  it('opens no other port for receiving where 993 works, and not 25 where sending works', async () => {
    await fc.assert(
      fc.asyncProperty(ports, names, async ({ open, silent, rttMs }, { names: all }) => {
        const working = new Set<Port>([993, 587, ...open]);
        const run = await discover(
          machine({
            open: [...working],
            silent: silent.filter((port) => !working.has(port)),
            names: all.includes(mail) ? all : [mail, ...all],
            hasAll: true,
            rttMs,
          }),
        );
        expect(portsOf(run).filter(isReceiving)).toEqual([993]);
        expect(portsOf(run)).not.toContain(25);
        expect(run.report.outcome).toBe('found');
      }),
      few,
    );
  });
});
