import { shell } from 'electron';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import { startProgram } from './start-program';

/** A program with its arguments. */
type ProgramCall = readonly [program: string, ...args: string[]];

/** How a platform opens its network settings. All addresses and commands are fixed texts of ours. */
export type NetworkSettings =
  | { readonly kind: 'address'; readonly url: string }
  /** The first of these that is installed. */
  | { readonly kind: 'programs'; readonly commands: readonly ProgramCall[] };

const gnome: ProgramCall = ['gnome-control-center', 'network'];
const plasma: ProgramCall = ['systemsettings', 'kcm_networkmanagement'];
const cinnamon: ProgramCall = ['cinnamon-settings', 'network'];
const networkManager: ProgramCall = ['nm-connection-editor'];

const desktops: ReadonlyMap<string, ProgramCall> = new Map([
  ['gnome', gnome],
  ['unity', gnome],
  ['kde', plasma],
  ['x-cinnamon', cinnamon],
]);

/**
 * How to open the network settings of a platform and desktop.
 *
 * @param desktop - XDG_CURRENT_DESKTOP: names separated by `:`, best first. They only choose from our own list.
 */
export function networkSettingsOf(platform: NodeJS.Platform, desktop = ''): NetworkSettings {
  switch (platform) {
    case 'darwin':
      return { kind: 'address', url: 'x-apple.systempreferences:com.apple.preference.network' };
    case 'win32':
      return { kind: 'address', url: 'ms-settings:network-status' };
    default: {
      const known = desktop.split(':').map((name) => desktops.get(name.toLowerCase()));
      const own = known.filter((command): command is ProgramCall => command !== undefined);
      return { kind: 'programs', commands: [...new Set([...own, networkManager])] };
    }
  }
}

/** Opens the system's network settings; the failure says that they were not found. */
export async function openNetworkSettings(): Promise<Result<null, Message>> {
  const settings = networkSettingsOf(process.platform, process.env['XDG_CURRENT_DESKTOP']);
  const isOpen = settings.kind === 'address' ? await openAddress(settings.url) : await startFirst(settings.commands);
  return isOpen ? ok(null) : failed(message('network-settings.unknown'));
}

function openAddress(url: string): Promise<boolean> {
  return shell.openExternal(url).then(
    () => true,
    () => false,
  );
}

async function startFirst(commands: readonly ProgramCall[]): Promise<boolean> {
  for (const [program, ...args] of commands) if (await startProgram(program, args)) return true;
  return false;
}
