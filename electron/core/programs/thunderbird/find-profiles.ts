import type { Message } from '../../../contract/message';
import { parseKeyFile } from '../../formats/read-key-file';
import { message } from '../../message';
import { folderOf, nameOf } from '../../reading/settings-path';
import type { SettingsFile, SettingsFolder } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';

/** Files that list the profiles of a computer. */
export const profileLists: readonly string[] = ['profiles.ini', 'installs.ini'];
/** Files of a profile with preferences. At each start the second one is read over the first. */
export const preferenceFiles: readonly string[] = ['prefs.js', 'user.js'];

/** A profile of Thunderbird. */
interface Profile {
  /** With `/` at its end. */
  readonly folder: string;
  /** Its files with preferences, in the order in which Thunderbird reads them. */
  readonly files: readonly SettingsFile[];
}

/** The profiles that were found, and what was found of others. */
interface ProfilesFound {
  readonly profiles: readonly Profile[];
  readonly unread: readonly Message[];
}

/** Whether a text is a list of profiles. */
export function isProfileList(text: string): boolean {
  return /^\[(?:Profile\d+|Install[\dA-F]+|[\dA-F]{16})\]$/m.test(text) && /^(?:Path|Default)=/m.test(text);
}

/**
 * The profiles among these files: those that a list names, and without a list each folder with preferences. A file of preferences with any
 * other name is taken for a profile of its own.
 */
export function findProfiles(own: readonly SettingsFile[], folder: SettingsFolder): ProfilesFound {
  const lists = own.filter(({ content }) => isProfileList(settingsText(content)));
  const listed = new Map(lists.flatMap((list) => listedFolders(list).map((path) => [path, list] as const)));
  const preferences = own.filter((file) => !lists.includes(file));
  const renamed = preferences.filter(({ path }) => !preferenceFiles.includes(nameOf(path)));
  const unlisted = preferences.filter((file) => !renamed.includes(file) && !listed.has(folderOf(file.path)));
  const leftOver = unlisted.filter(({ path }) => lists.some((list) => path.startsWith(folderOf(list.path))));
  const folders = new Set([
    ...listed.keys(),
    ...unlisted.filter((file) => !leftOver.includes(file)).map(({ path }) => folderOf(path)),
  ]);
  const profiles = [...folders].map((path) => ({
    folder: path,
    files: preferenceFiles.flatMap((name) => folder.at(path + name) ?? []),
  }));
  return {
    profiles: [...profiles, ...renamed.map((file) => ({ folder: folderOf(file.path), files: [file] }))],
    unread: [
      ...leftOver.map(({ path }) => message('read.profile-not-listed', { file: path, program: 'Thunderbird' })),
      ...profiles
        .filter(({ files }) => files.length === 0)
        .map(({ folder: path }) =>
          message('read.profile-not-there', { file: listed.get(path)?.path ?? path, folder: path }),
        ),
    ],
  };
}

/** The folders that a list names, each once. */
function listedFolders({ path, content }: SettingsFile): readonly string[] {
  const groups = [...parseKeyFile(settingsText(content)).values()];
  const values = groups.flatMap((group) => [group.get('Path') ?? '', group.get('Default') ?? '']);
  // `Default=1` marks a profile; in the group of an installation it is a path.
  const paths = values.map((value) => value.trim()).filter((value) => !/^[01]?$/.test(value));
  return [...new Set(paths.map((value) => profileFolder(value, folderOf(path))))];
}

function profileFolder(value: string, base: string): string {
  const path = value.replaceAll('\\', '/').replace(/\/+$/, '');
  return `${/^(?:\/|[a-z]:)/i.test(path) ? '' : base}${path}/`;
}
