import type { Message } from '../../../contract/message';
import type { ReadAccount } from '../../../contract/read-account';
import { parsePrefs } from '../../formats/read-prefs-js';
import { message } from '../../message';
import { folderOf, nameOf } from '../../reading/settings-path';
import type { SettingsFile, SettingsFolder, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { profileFolders } from './profile-folders';
import { accountsOfProfile } from './read-profile';
import { parseStoredLogins } from './stored-logins';

const lists: readonly string[] = ['profiles.ini', 'installs.ini'];
/** Files of a profile with preferences. At each start the second one is read over the first. */
const preferenceFiles: readonly string[] = ['prefs.js', 'user.js'];
const loginsFile = 'logins.json';

/** Reads the profiles of Thunderbird: those that its lists name, and single files of preferences. */
export const thunderbirdReader: SettingsReader = {
  program: 'thunderbird',
  name: 'Thunderbird',
  mayOwn: (path) => [...lists, ...preferenceFiles, loginsFile].includes(nameOf(path)),
  recognises: ({ content }) => {
    if (isArchive(content)) return false;
    const text = settingsText(content);
    return isList(text) || /pref\s*\(\s*["']mail\.(?:account|identity|server|smtp)/.test(text);
  },
  read: (own, folder) => {
    const listed = own.filter(({ content }) => isList(settingsText(content)));
    const named = listed.flatMap((list) =>
      profileFolders(settingsText(list.content), list.path).map((path) => ({ path, list })),
    );
    const profiles = new Map(named.map(({ path, list }) => [path, list]));
    const unread: Message[] = [];
    const reads: ProfileFiles[] = [];
    const alone = new Set<string>();
    for (const file of own.filter((each) => !listed.includes(each))) {
      const path = folderOf(file.path);
      if (!preferenceFiles.includes(nameOf(file.path))) reads.push({ path, files: [file] });
      else if (profiles.has(path)) continue;
      else if (!listed.some((list) => path.startsWith(folderOf(list.path)))) alone.add(path);
      else unread.push(message('read.profile-not-listed', { file: file.path, program: 'Thunderbird' }));
    }
    for (const path of [...profiles.keys(), ...alone]) {
      const files = preferenceFiles.flatMap((name) => folder.at(path + name) ?? []);
      const list = profiles.get(path);
      if (files.length > 0) reads.push({ path, files });
      else if (list !== undefined) unread.push(message('read.profile-not-there', { file: list.path, folder: path }));
    }
    const read = reads.map((profile) => readProfile(profile, folder));
    return {
      accounts: read.flatMap(({ accounts }) => accounts),
      unread: [...read.flatMap((each) => each.unread), ...unread],
      wants: [...profiles.keys(), ...alone].flatMap((path) =>
        [...preferenceFiles, loginsFile].map((name) => path + name),
      ),
    };
  },
};

/** The texts in an archive that was not compressed look like a file of their own. */
function isArchive(content: Uint8Array): boolean {
  return content[0] === 0x50 && content[1] === 0x4b;
}

function isList(text: string): boolean {
  return /^\[(?:Profile\d+|Install[\dA-F]+|[\dA-F]{16})\]$/m.test(text) && /^(?:Path|Default)=/m.test(text);
}

interface ProfileFiles {
  readonly path: string;
  readonly files: readonly SettingsFile[];
}

function readProfile(
  { path, files }: ProfileFiles,
  folder: SettingsFolder,
): { readonly accounts: readonly ReadAccount[]; readonly unread: readonly Message[] } {
  const parsed = files.map((file) => ({ file: file.path, ...parsePrefs(settingsText(file.content)) }));
  const stored = folder.at(path + loginsFile);
  const logins = stored && parseStoredLogins(settingsText(stored.content));
  const { accounts, unread } = accountsOfProfile(
    new Map(parsed.flatMap(({ preferences }) => [...preferences])),
    logins,
  );
  return {
    accounts,
    unread: [
      ...parsed.flatMap(({ file, passedOver }) =>
        passedOver === 0 ? [] : [message('read.lines-passed-over', { file, count: passedOver })],
      ),
      ...(stored !== null && logins === null ? [message('read.logins-unreadable', { file: stored.path })] : []),
      ...unread,
    ],
  };
}
