import { isMaintainedElectron } from '../node/program-facts';

/** Whether a password may be typed on the Electron that runs the window. */
export interface RuntimeDoubt {
  readonly isMaintained: boolean;
  /** The runtime on which no password for real servers is taken yet, for example `Electron 25.1.1`; null where one is. */
  doubted(): string | null;
  /** Notes that a person uses it anyway, until the program ends. */
  useAnyway(): void;
}

/** What the doubt depends on. */
export interface RuntimeSurroundings {
  /** The version of the Electron that runs, from itself: nothing of its surroundings can say otherwise. */
  readonly version: string;
  /** Whether runs reach the demo provider, whose passwords are no secrets. */
  readonly isDemo: () => boolean;
}

/** Doubts a runtime that its makers no longer mend. */
export function createRuntimeDoubt({ version, isDemo }: RuntimeSurroundings): RuntimeDoubt {
  const isMaintained = isMaintainedElectron(version);
  let isUsedAnyway = false;
  return {
    isMaintained,
    doubted: () => (isMaintained || isUsedAnyway || isDemo() ? null : `Electron ${version}`),
    useAnyway: () => {
      isUsedAnyway = true;
    },
  };
}
