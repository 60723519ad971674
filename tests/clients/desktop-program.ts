import { once } from 'node:events';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect } from 'vitest';
import { openDisplay } from '../../build/testing/open-display.mjs';
import type { NetworkNamespace } from '../servers/network-namespace';
import { patience } from './patience';

/** The longest life of a program, far above what a test needs. */
const lifeSeconds = 600;

/** A desktop program in a home folder, with a message bus and a display of its own. */
export interface DesktopProgram {
  /** Settles once all that the program has written matches, with the whole match and its groups. */
  waitUntilWritten(pattern: RegExp): Promise<readonly string[]>;
  /** Runs another command on the same display, for example one that tells the program to end. */
  runBeside(command: string, args: readonly string[]): Promise<string>;
  /** Ends it with all programs that it has started. */
  end(): Promise<void>;
}

/** A password in the keyring, under what programs look for it by. */
interface KeyringEntry {
  readonly attributes: Readonly<Record<string, string>>;
  readonly password: string;
}

/** What a desktop program is started with. */
interface DesktopStart {
  readonly home: string;
  /** A command with its arguments. */
  readonly command: readonly string[];
  /** Texts by their paths below the home folder. */
  readonly files: Readonly<Record<string, string>>;
  /** Left out for programs that are tried without a keyring. */
  readonly keyring?: readonly KeyringEntry[];
}

/** Starts a desktop program inside a network of its own, after its files are in its home folder and its passwords in its keyring. */
export async function startDesktopProgram(
  namespace: NetworkNamespace,
  { home, command, files, keyring }: DesktopStart,
): Promise<DesktopProgram> {
  for (const [name, text] of Object.entries(files)) await saveBelow(home, name, text);
  const display = await openDisplay();
  // A keyring of an earlier start may still listen in its folder for a moment, and is on another bus.
  const environment = desktopEnvironment(home, display.name, await mkdtemp(join(home, 'run-')));
  const start = keyring === undefined ? [] : await keyringStart(home, keyring);
  // A signal to `timeout` reaches all programs of its group.
  const args = [String(lifeSeconds), 'dbus-run-session', '--', ...start, ...command];
  const program = namespace.start('timeout', args, { environment });
  return {
    waitUntilWritten: async (pattern) => {
      const matched = () => pattern.exec(program.written.stdout + program.written.stderr);
      await expect.poll(matched, { ...patience, message: `${patience.message}: ${pattern}` }).not.toBeNull();
      return matched() ?? [];
    },
    runBeside: (beside, besideArgs) => namespace.run(beside, besideArgs, { environment }),
    end: async () => {
      const hasEnded = program.process.exitCode !== null || program.process.signalCode !== null;
      const ended = hasEnded ? Promise.resolve() : once(program.process, 'exit');
      program.process.kill();
      await ended;
      display.close();
    },
  };
}

async function saveBelow(home: string, name: string, text: string): Promise<string> {
  const path = join(home, name);
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(path, text, { mode: 0o600 });
  return path;
}

/** The beginning of a command that runs the rest of it with an open keyring. */
async function keyringStart(home: string, keyring: readonly KeyringEntry[]): Promise<readonly string[]> {
  const lines = ['printf x | gnome-keyring-daemon --unlock --components=secrets'];
  for (const [index, { attributes, password }] of keyring.entries()) {
    const secret = await saveBelow(home, `secret-${index}`, password);
    const pairs = Object.entries(attributes).flat().map(inShell);
    lines.push(`secret-tool store --label=test ${pairs.join(' ')} < ${inShell(secret)}`);
  }
  return ['sh', await saveBelow(home, 'start', [...lines, 'exec "$@"', ''].join('\n'))];
}

function inShell(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/** The environment in which a desktop program finds nothing but its home folder and its display. */
function desktopEnvironment(home: string, display: string, runtimeFolder: string): NodeJS.ProcessEnv {
  return {
    HOME: home,
    DISPLAY: display,
    LANG: 'C.UTF-8',
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_RUNTIME_DIR: runtimeFolder,
    // Sylpheed hands over to another one whose socket is in the same folder.
    TMPDIR: home,
    GSETTINGS_BACKEND: 'memory',
    GTK_A11Y: 'none',
    NO_AT_BRIDGE: '1',
    // The pages of a program that runs as root cannot have a sandbox.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  };
}
