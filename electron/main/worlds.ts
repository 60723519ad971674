import type { Ports } from '../engine/ports';
import type { DemoProvider } from '../node/demo/demo-provider';

/** Which world runs reach: the network, or the demo provider inside this process. */
interface Worlds {
  /** The ports of the current world; loaded once. */
  ports(): Promise<Ports>;
  /** Switches to the demo provider, or back to the network, which ends the demo's servers. */
  setDemo(on: boolean): Promise<void>;
  isDemo(): boolean;
}

/** How each world is opened. */
export interface WorldOpeners {
  readonly openNetwork: () => Promise<Ports>;
  readonly openDemo: () => Promise<DemoProvider>;
}

/** Starts with the network. */
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
        // A demo that cannot be opened must block neither the network nor another try.
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
