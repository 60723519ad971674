import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { openDisplay } from '../../build/testing/open-display.mjs';
import type { NetworkNamespace } from '../servers/network-namespace';

/** The longest life of a program, far above what a test needs. */
const lifeSeconds = 300;
/** How long a program may take to do what a test waits for. */
export const patienceMs = 60_000;

/** A desktop program in a home folder, with a message bus and a display of its own. */
export interface DesktopProgram {
  /** Settles once all that the program has written matches. */
  waitUntilWritten(pattern: RegExp): Promise<void>;
  /** Ends it with all programs that it has started. */
  end(): Promise<void>;
}

/** What a desktop program is started with. */
interface DesktopStart {
  readonly home: string;
  /** A command with its arguments. */
  readonly command: readonly string[];
  /** Texts by their paths below the home folder. */
  readonly files: Readonly<Record<string, string>>;
}

/** Starts a desktop program inside a network of its own, after its files are in its home folder. */
export async function startDesktopProgram(
  namespace: NetworkNamespace,
  { home, command, files }: DesktopStart,
): Promise<DesktopProgram> {
  await saveBelow(home, files);
  const display = await openDisplay();
  // A signal to `timeout` reaches all programs of its group.
  const args = [String(lifeSeconds), 'dbus-run-session', '--', ...command];
  const program = namespace.start('timeout', args, { environment: desktopEnvironment(home, display.name) });
  return {
    waitUntilWritten: async (pattern) => {
      await expect
        .poll(() => program.written.stdout + program.written.stderr, { timeout: patienceMs })
        .toMatch(pattern);
    },
    end: async () => {
      const hasEnded = program.process.exitCode !== null || program.process.signalCode !== null;
      const ended = hasEnded ? Promise.resolve() : once(program.process, 'exit');
      program.process.kill();
      await ended;
      display.close();
    },
  };
}

/** Saves texts by their paths below a home folder. */
export async function saveBelow(home: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const path = join(home, name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await writeFile(path, text, { mode: 0o600 });
  }
}

/** The environment in which a desktop program finds nothing but its home folder. */
export function desktopEnvironment(home: string, display?: string): NodeJS.ProcessEnv {
  return {
    HOME: home,
    LANG: 'C.UTF-8',
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: home,
    // Sylpheed hands over to another one whose socket is in the same folder.
    TMPDIR: home,
    GSETTINGS_BACKEND: 'memory',
    GTK_A11Y: 'none',
    NO_AT_BRIDGE: '1',
    // The pages of a program that runs as root cannot have a sandbox.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    ...(display === undefined ? {} : { DISPLAY: display }),
  };
}
