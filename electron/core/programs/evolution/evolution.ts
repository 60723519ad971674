import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import { firstOffered } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written } from '../program';
import { evolutionReader } from './read-evolution';
import { authWords, evolutionSources } from './sources';

const name = 'Evolution';

/** Evolution, the mail program of GNOME. It keeps the password in the keyring of the system. */
export const evolution = mailProgram({
  id: 'evolution',
  group: 'app',
  formatUrl: 'https://wiki.gnome.org/Apps/Evolution/ESourceFileFormat',
  holdsPassword: false,
  about: message('export.evolution.about'),
  places: { linux: { commands: ['evolution'], desktopIds: ['org.gnome.Evolution', 'evolution'] } },
  ability: {
    name,
    directions,
    carriesConnection: () => true,
    signInFor: (server) =>
      firstOffered(server, (auth) => auth in authWords && (auth !== 'none' || server.protocol === 'smtp')),
  },
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [message('export.cannot.password', { program: name })],
  write,
  reader: evolutionReader,
});

function write(chosen: readonly ChosenAccount[], request: ExportRequest): Written {
  const written = chosen.map((account) => ({ account, files: evolutionSources(account, request) }));
  return {
    files: written.flatMap(({ files }) => files),
    ways: written.map(({ account, files }) => ({
      id: 'sources',
      title: message('export.evolution.sources'),
      readsFile: true,
      needsAdmin: false,
      files: files.map((file) => file.name),
      steps: [
        message('export.evolution.close'),
        message('export.evolution.copy', { count: files.length }),
        message('export.evolution.start'),
      ],
      zone: null,
      notes: [
        message('export.evolution.flatpak'),
        message(account.incoming.protocol === 'pop3' ? 'export.evolution.pop3' : 'export.evolution.folders'),
      ],
    })),
  };
}
