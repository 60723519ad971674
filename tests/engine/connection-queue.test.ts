import { describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { createConnectionQueue } from '../../electron/engine/connection-queue';

const one = '192.31.196.1';
const other = '192.31.196.2';

/** A queue, and the names of those who got a place, in order. */
function queueing() {
  const queue = createConnectionQueue();
  const entered: string[] = [];
  const places = new Map<string, () => void>();
  return {
    entered,
    /** Asks for a place under a name. */
    ask: async (
      name: string,
      {
        addresses = [one],
        purpose = 'probe',
        signal = new AbortController().signal,
      }: {
        readonly addresses?: readonly string[];
        readonly purpose?: 'sign-in' | 'probe';
        readonly signal?: AbortSignal;
      } = {},
    ) => {
      void queue.enter(addresses, purpose, signal).then((giveBack) => {
        places.set(name, giveBack);
        entered.push(name);
      });
      await settled();
    },
    giveBack: async (name: string) => {
      places.get(name)?.();
      await settled();
    },
  };
}

function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** A queue with all places of an address taken, by `1` to `4`. */
async function fullQueue(addresses: readonly string[] = [one]) {
  const queue = queueing();
  for (let place = 1; place <= limits.connectionsAtOnce; place += 1) await queue.ask(String(place), { addresses });
  return queue;
}

describe('a connection queue', () => {
  it('lets four in at a time, and the next when one leaves', async () => {
    const queue = await fullQueue();
    await queue.ask('5');
    await queue.ask('6');
    expect(queue.entered).toEqual(['1', '2', '3', '4']);

    await queue.giveBack('2');
    expect(queue.entered).toEqual(['1', '2', '3', '4', '5']);
  });

  it('lets nobody wait for another machine', async () => {
    const queue = await fullQueue();
    await queue.ask('5');
    await queue.ask('elsewhere', { addresses: [other] });
    expect(queue.entered).toEqual(['1', '2', '3', '4', 'elsewhere']);
  });

  it('counts a connection at each of its addresses', async () => {
    const queue = await fullQueue([one, other]);
    await queue.ask('5', { addresses: [other] });
    await queue.ask('6', { addresses: [one] });
    expect(queue.entered).toHaveLength(4);

    await queue.giveBack('1');
    expect(queue.entered).toEqual(['1', '2', '3', '4', '5', '6']);
  });

  it('lets a connection wait until each of its addresses has a place', async () => {
    const queue = await fullQueue();
    await queue.ask('both', { addresses: [other, one] });
    expect(queue.entered).not.toContain('both');
    await queue.giveBack('4');
    expect(queue.entered).toContain('both');
  });

  it('lets sign-ins come before probes that wait, each kind in its order', async () => {
    const queue = await fullQueue();
    for (const name of ['probe 1', 'probe 2']) await queue.ask(name);
    for (const name of ['sign-in 1', 'sign-in 2']) await queue.ask(name, { purpose: 'sign-in' });
    for (const name of ['1', '2', '3', '4']) await queue.giveBack(name);
    expect(queue.entered.slice(4)).toEqual(['sign-in 1', 'sign-in 2', 'probe 1', 'probe 2']);
  });

  it('counts a place once that is given back twice', async () => {
    const queue = await fullQueue();
    await queue.ask('5');
    await queue.ask('6');
    await queue.giveBack('1');
    await queue.giveBack('1');
    expect(queue.entered).toEqual(['1', '2', '3', '4', '5']);
  });

  it('lets go at once whoever stops waiting, and gives the place to the next', async () => {
    const queue = await fullQueue();
    const stop = new AbortController();
    await queue.ask('stopped', { signal: stop.signal });
    await queue.ask('6');
    stop.abort();
    await settled();
    expect(queue.entered).toEqual(['1', '2', '3', '4', 'stopped']);

    // It never had a place, so it gives none back.
    await queue.giveBack('stopped');
    expect(queue.entered).not.toContain('6');
    await queue.giveBack('1');
    expect(queue.entered).toContain('6');
  });

  it('takes no place for a run that has been stopped', async () => {
    const queue = queueing();
    for (let count = 0; count < 5; count += 1) await queue.ask('stopped', { signal: AbortSignal.abort() });
    await queue.ask('1');
    expect(queue.entered).toEqual([...Array(5).fill('stopped'), '1']);
  });

  it('keeps the place of a connection whose run is stopped until it is given back', async () => {
    const queue = queueing();
    const stop = new AbortController();
    await queue.ask('1', { signal: stop.signal });
    for (const name of ['2', '3', '4', '5']) await queue.ask(name);
    stop.abort();
    await settled();
    expect(queue.entered).not.toContain('5');
    await queue.giveBack('1');
    expect(queue.entered).toContain('5');
  });
});
