import { parsePrefs } from '../../formats/read-prefs-js';
import { message } from '../../message';
import { nameOf } from '../../reading/settings-path';
import type { SettingsFile, SettingsFolder, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { findProfiles, isProfileList, preferenceFiles, profileLists } from './find-profiles';
import { accountsOfProfile, type ProfileRead } from './read-profile';
import { parseStoredLogins } from './stored-logins';

const loginsFile = 'logins.json';

/** Reads the profiles of Thunderbird: those that its lists name, and single files of preferences. */
export const thunderbirdReader: SettingsReader = {
  program: 'thunderbird',
  name: 'Thunderbird',
  mayOwn: (path) =>
    [...profileLists, ...preferenceFiles, loginsFile].includes(nameOf(path)) || /\.thunderbird-user\.js$/.test(path),
  recognises: ({ content }) => {
    if (isArchive(content)) return false;
    const text = settingsText(content);
    return isProfileList(text) || /pref\s*\(\s*["']mail\.(?:account|identity|server|smtp)/.test(text);
  },
  read: (own, folder) => {
    const { profiles, unread } = findProfiles(own, folder);
    const reads = profiles.map(({ folder: path, files }) => readProfile(files, path, folder));
    return {
      accounts: reads.flatMap(({ accounts }) => accounts),
      unread: [...reads.flatMap((read) => read.unread), ...unread],
      wants: profiles.flatMap((profile) => [...preferenceFiles, loginsFile].map((name) => profile.folder + name)),
    };
  },
};

/** The texts in an archive that was not compressed look like a file of their own. */
function isArchive(content: Uint8Array): boolean {
  return content[0] === 0x50 && content[1] === 0x4b;
}

function readProfile(files: readonly SettingsFile[], path: string, folder: SettingsFolder): ProfileRead {
  const parsed = files.map((file) => ({ file: file.path, ...parsePrefs(settingsText(file.content)) }));
  const stored = folder.at(path + loginsFile);
  const logins = stored && parseStoredLogins(settingsText(stored.content));
  const read = accountsOfProfile(new Map(parsed.flatMap(({ preferences }) => [...preferences])), logins);
  return {
    accounts: read.accounts,
    unread: [
      ...parsed.flatMap(({ file, passedOver: count }) =>
        count === 0 ? [] : [message('read.lines-passed-over', { file, count })],
      ),
      ...(stored !== null && logins === null ? [message('read.logins-unreadable', { file: stored.path })] : []),
      ...read.unread,
    ],
  };
}
