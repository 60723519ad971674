import { isMaintainedElectron } from '../node/program-facts';

/** Whether a password may be typed on the Electron that runs the window. No setting answers this: only its own version counts. */
interface RuntimeDoubt {
  readonly isMaintained: boolean;
  /** The runtime on which no password for real servers is taken yet, for example `Electron 25.1.1`; null where passwords are taken. */
  doubted(): string | null;
  /** Notes that a person uses it anyway, until the program ends. */
  useAnyway(): void;
}

/** What the doubt depends on. */
interface RuntimeSurroundings {
  /** The version that the running Electron gives of itself, not one from a setting or the environment. */
  readonly version: string;
  /** Whether runs reach the demo provider, whose passwords are no secrets. */
  readonly isDemo: () => boolean;
}

/** Doubts a runtime that its makers no longer maintain (`isMaintainedElectron`). */
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
