import { directions } from '../../contract/verdict';
import { message } from '../message';
import { type ChosenAccount, sharedFileStem } from './choose-accounts';
import { offeredAuth } from './choose-server';
import type { ExportRequest } from './export-request';
import { mailProgram, type Written } from './program';
import { holdK9Password, renderK9Settings } from './thunderbird-android/k9-settings';

/** FairEmail for Android, which reads the settings files of K-9 Mail. It sets up browser sign-in only by its own wizard. */
export const fairemail = mailProgram({
  id: 'fairemail',
  group: 'phone',
  formatUrl: 'https://github.com/M66B/FairEmail/blob/master/FAQ.md',
  holdsPassword: true,
  about: message('export.fairemail.about'),
  places: {},
  ability: {
    name: 'FairEmail',
    directions,
    carriesConnection: () => true,
    signInFor: (server) =>
      offeredAuth(server).find((auth) => auth === 'password' || (auth === 'none' && server.protocol === 'smtp')) ??
      null,
  },
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [message('export.fairemail.cannot.browser-sign-in')],
  write,
});

function write(chosen: readonly ChosenAccount[], request: ExportRequest): Written {
  const name = `${sharedFileStem(chosen)}.fairemail.k9s`;
  const comment = message('export.command-line.comment', { program: 'FairEmail' });
  return {
    files: [
      {
        name,
        content: renderK9Settings(chosen, [comment], request),
        mediaType: 'application/octet-stream',
        holdsPassword: holdK9Password(chosen),
      },
    ],
    ways: [
      {
        id: 'settings-file',
        title: message('export.fairemail.file'),
        readsFile: true,
        needsAdmin: false,
        files: [name],
        steps: [
          message('export.fairemail.file.send', { file: name }),
          message('export.fairemail.file.import', { file: name }),
          message('export.fairemail.file.switch-on'),
        ],
        zone: null,
        notes: [message('export.fairemail.untried')],
      },
    ],
  };
}
