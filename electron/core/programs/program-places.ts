/** A kind of system, as far as the places of its programs go. */
export type System = 'windows' | 'mac' | 'linux';

/** Where a mail program is installed, by system. A system without an entry does not have it. */
export interface ProgramPlaces {
  /** Paths of its main file below the folders of programs, for example `Mozilla Thunderbird\thunderbird.exe`. */
  readonly windows?: readonly string[];
  /** Names of its bundles, for example `Thunderbird.app`. */
  readonly mac?: readonly string[];
  readonly linux?: {
    /** Names of its commands in `PATH`; a Snap has the same. Empty where its windows are opened otherwise. */
    readonly commands: readonly string[];
    /** Names of its `.desktop` files without the ending; a Flatpak is named by one of them. */
    readonly desktopIds: readonly string[];
  };
}

/** A place to look for a program. */
export interface Place {
  readonly path: string;
  /** Whether the program can be started by this path. */
  readonly isStartable: boolean;
}

/** The variables of the environment that say where programs are. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Longer lists of folders are cut, so that a look stays short. */
const foldersAtMost = 64;

/**
 * The places of a program on a system, the likeliest first. They are only programs and the entries of menus: nothing of what a program
 * has stored is among them.
 *
 * @param home - The person's own folder.
 */
export function placesOf(
  places: ProgramPlaces,
  system: System,
  environment: Environment,
  home: string,
): readonly Place[] {
  switch (system) {
    case 'windows':
      return crossed(windowsFolders(environment), places.windows ?? [], '\\').map(startable);
    case 'mac':
      return crossed(['/Applications', `${home}/Applications`, '/System/Applications'], places.mac ?? [], '/').map(
        startable,
      );
    case 'linux':
      return places.linux === undefined ? [] : linuxPlaces(places.linux, environment, home);
  }
}

function windowsFolders(environment: Environment): readonly string[] {
  const local = environment['LOCALAPPDATA'];
  const folders = [
    environment['ProgramFiles'],
    environment['ProgramW6432'],
    environment['ProgramFiles(x86)'],
    ...(local === undefined ? [] : [`${local}\\Programs`, `${local}\\Microsoft\\WindowsApps`]),
  ];
  return [...new Set(folders.flatMap((folder) => folder ?? []))];
}

function linuxPlaces(
  { commands, desktopIds }: NonNullable<ProgramPlaces['linux']>,
  environment: Environment,
  home: string,
): readonly Place[] {
  const flatpaks = [`${home}/.local/share/flatpak/exports`, '/var/lib/flatpak/exports'];
  const snaps = ['/snap/bin', '/var/lib/snapd/snap/bin'];
  // An empty entry of PATH is the current folder, which holds no installed program.
  const folders = listed(environment['PATH']).filter((folder) => folder.startsWith('/'));
  const menus = [
    environment['XDG_DATA_HOME'] || `${home}/.local/share`,
    ...listed(environment['XDG_DATA_DIRS'] || '/usr/local/share:/usr/share'),
    ...flatpaks.map((folder) => `${folder}/share`),
    '/var/lib/snapd/desktop',
  ];
  const entries = desktopIds.map((id) => `${id}.desktop`);
  return [
    ...crossed([...folders, ...snaps], commands, '/').map(startable),
    ...crossed(
      flatpaks.map((folder) => `${folder}/bin`),
      desktopIds,
      '/',
    ).map(startable),
    ...crossed(
      menus.map((folder) => `${folder}/applications`),
      entries,
      '/',
    ).map((path) => ({ path, isStartable: false })),
  ];
}

function listed(folders = ''): readonly string[] {
  return [...new Set(folders.split(':'))].filter((folder) => folder !== '').slice(0, foldersAtMost);
}

function crossed(folders: readonly string[], names: readonly string[], separator: string): readonly string[] {
  return names.flatMap((name) => folders.map((folder) => `${folder}${separator}${name}`));
}

function startable(path: string): Place {
  return { path, isStartable: true };
}
