import { expect, it } from 'vitest';
import type { Ports } from '../../electron/engine/ports';
import { createWorlds, type WorldOpeners } from '../../electron/main/worlds';

const network = { clock: 'network' } as unknown as Ports;
const demoPorts = { clock: 'demo' } as unknown as Ports;

function rig(changes: Partial<WorldOpeners> = {}) {
  const opened: string[] = [];
  const worlds = createWorlds({
    openNetwork: async () => {
      opened.push('network');
      return network;
    },
    openDemo: async () => {
      opened.push('demo');
      return { ports: demoPorts, servers: [], close: async () => void opened.push('demo closed') };
    },
    ...changes,
  });
  return { worlds, opened };
}

it('reaches the network, which is opened once', async () => {
  const { worlds, opened } = rig();
  expect(await worlds.ports()).toBe(network);
  expect(await worlds.ports()).toBe(network);
  expect(opened).toEqual(['network']);
  expect(worlds.isDemo()).toBe(false);
});

it('reaches the demo from the moment it is asked for, and not the network meanwhile', async () => {
  const { worlds, opened } = rig();
  const started = worlds.setDemo(true);
  expect(worlds.isDemo()).toBe(true);
  expect(await worlds.ports()).toBe(demoPorts);
  await started;
  await worlds.setDemo(true);
  expect(opened).toEqual(['demo']);
});

it('ends the demo when it switches back to the network', async () => {
  const { worlds, opened } = rig();
  await worlds.setDemo(true);
  await worlds.setDemo(false);
  expect(await worlds.ports()).toBe(network);
  expect(opened).toEqual(['demo', 'demo closed', 'network']);
});

it('stays on the network where the demo cannot be opened, and tries again at the next request', async () => {
  let tries = 0;
  const { worlds } = rig({
    openDemo: async () => {
      tries += 1;
      throw new Error('no loopback');
    },
  });
  await expect(worlds.setDemo(true)).rejects.toThrow('no loopback');
  expect(worlds.isDemo()).toBe(false);
  expect(await worlds.ports()).toBe(network);
  await expect(worlds.setDemo(true)).rejects.toThrow('no loopback');
  expect(tries).toBe(2);
});
