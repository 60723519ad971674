import { posix, win32 } from 'node:path';

/** Where a program keeps what is its user's. */
export interface OwnPlaces {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's own folder. */
  readonly home: string;
}

/** The folder in which the installed window keeps what it stores, by which the command line finds it too. Absolute. */
export function ownFolder({ platform, environment, home }: OwnPlaces): string {
  switch (platform) {
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', name);
    case 'win32':
      return win32.join(absolute(environment['APPDATA'], win32) ?? win32.join(home, 'AppData', 'Roaming'), name);
    default:
      return posix.join(absolute(environment['XDG_CONFIG_HOME'], posix) ?? posix.join(home, '.config'), name);
  }
}

/** Electron names the folder after the product. */
const name = 'Mailwright';

/** A path that is not absolute counts as none (XDG base directory specification). */
function absolute(path: string | undefined, { isAbsolute }: typeof posix): string | null {
  return path !== undefined && isAbsolute(path) ? path : null;
}
