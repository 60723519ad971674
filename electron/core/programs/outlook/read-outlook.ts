import { quotable } from '../../clean-text';
import { registryHead } from '../../formats/read-reg';
import { limits } from '../../limits';
import { joinedReads } from '../../reading/joined-reads';
import type { SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { isPrf, readPrf } from './read-prf';
import { readProfileKeys } from './read-profile-keys';

/** Reads the two files in which classic Outlook's accounts leave a computer: PRF, and what was exported from the registry. */
export const outlookReader: SettingsReader = {
  program: 'outlook',
  name: 'Outlook',
  mayOwn: (path) => /\.(?:prf|reg)$/i.test(path),
  recognises: ({ content }) => {
    const text = settingsText(content);
    return registryHead.test(text) ? /9375CFF0413111d3B88A00104B2A6676/i.test(text) : isPrf(text);
  },
  read: (own) =>
    joinedReads(
      own.map(({ path, content }) => {
        const file = quotable(path, limits.openedNameChars);
        const text = settingsText(content);
        return registryHead.test(text) ? readProfileKeys(text, file) : readPrf(text, file);
      }),
    ),
};
