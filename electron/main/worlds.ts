import type { Ports } from '../engine/ports';
import type { DemoProvider } from '../node/demo/demo-provider';

/** Which world runs reach: the network, or the demo provider inside this process. */
export interface Worlds {
  /** The ports of the world that is reached now; loaded once. */
  ports(): Promise<Ports>;
  /** Goes over to the demo provider, or back to the network; the demo's servers end with it. */
  setDemo(on: boolean): Promise<void>;
  isDemo(): boolean;
}

/** How each world is opened. */
export interface WorldOpeners {
  readonly openNetwork: () => Promise<Ports>;
  readonly openDemo: () => Promise<DemoProvider>;
}

/** Reaches the network until the demo is asked for. */
export function createWorlds({ openNetwork, openDemo }: WorldOpeners): Worlds {
  let network: Promise<Ports> | null = null;
  let demo: Promise<DemoProvider> | null = null;
  return {
    ports: async () => {
      if (demo !== null) return (await demo).ports;
      network ??= openNetwork();
      return await network;
    },
    setDemo: async (on) => {
      const before = demo;
      if (on) {
        demo ??= openDemo();
        // What could not be opened must not stand in the way of the network, nor of another try.
        await demo.catch((error: unknown) => {
          demo = null;
          throw error;
        });
      } else {
        demo = null;
        await (await before)?.close();
      }
    },
    isDemo: () => demo !== null,
  };
}
