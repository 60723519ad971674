import { directions } from '../../contract/verdict';
import { message } from '../message';
import { type ChosenAccount, sharedFileStem } from './choose-accounts';
import { firstOffered } from './choose-server';
import type { ExportRequest } from './export-request';
import { mailProgram, type Written } from './program';
import { renderK9Settings } from './thunderbird-android/k9-settings';

const name = 'FairEmail';

/**
 * FairEmail for Android, which reads the settings files of K-9 Mail, but no passwords from them. It sets up browser sign-in only by its own wizard,
 * and fails at a server without a login name.
 */
export const fairemail = mailProgram({
  id: 'fairemail',
  group: 'phone',
  formatUrl: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md',
  holdsPassword: false,
  about: message('export.fairemail.about'),
  places: {},
  ability: {
    name,
    directions,
    carriesConnection: () => true,
    signInFor: (server) => firstOffered(server, (auth) => auth === 'password'),
  },
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [message('export.cannot.password', { program: name }), message('export.fairemail.cannot.browser-sign-in')],
  write,
});

function write(chosen: readonly ChosenAccount[], request: ExportRequest): Written {
  const file = `${sharedFileStem(chosen)}.fairemail.k9s`;
  const comment = message('export.command-line.comment', { program: name });
  return {
    files: [
      {
        name: file,
        content: renderK9Settings(chosen.map(withoutPasswords), [comment], request),
        mediaType: 'application/octet-stream',
      },
    ],
    ways: [
      {
        id: 'settings-file',
        title: message('export.fairemail.file'),
        readsFile: true,
        needsAdmin: false,
        files: [file],
        steps: [
          message('export.fairemail.file.send', { file }),
          message('export.fairemail.file.import', { file }),
          message('export.fairemail.file.account'),
          message('export.fairemail.file.identity'),
        ],
        zone: null,
        notes: [message('export.fairemail.again'), message('export.fairemail.untried')],
      },
    ],
  };
}

function withoutPasswords(chosen: ChosenAccount): ChosenAccount {
  return { ...chosen, account: { ...chosen.account, passwords: null } };
}
