import type { Security } from '../../../contract/candidate';
import { directions } from '../../../contract/verdict';
import { type KeyFileEntry, renderKeyFile } from '../../formats/key-file';
import { phrase } from '../../formats/phrase';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import { type ChosenServer, offeredAuth, onlyImap } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { hasOwnSendingSignIn } from '../own-sending-sign-in';
import { mailProgram, type Written } from '../program';
import { gearyReader } from './read-geary';

const name = 'Geary';

const securityWords: Readonly<Record<Security, string>> = {
  tls: 'transport',
  starttls: 'start-tls',
  none: 'none',
};

/** Geary, a mail program of GNOME that only speaks IMAP. It keeps the password in the keyring of the system. */
export const geary = mailProgram({
  id: 'geary',
  group: 'app',
  formatUrl: 'https://gitlab.gnome.org/GNOME/geary/-/blob/main/src/client/accounts/accounts-manager.vala',
  holdsPassword: false,
  about: message('export.geary.about'),
  places: { linux: { commands: ['geary'], desktopIds: ['org.gnome.Geary', 'geary'] } },
  ability: {
    name,
    directions,
    hindrance: ({ protocol }) => onlyImap(name, protocol),
    carriesConnection: () => true,
    otherPorts: ({ protocol }) => (protocol === 'pop3' ? [993, 143] : []),
    signInFor: (server) =>
      offeredAuth(server).find((auth) => auth === 'password' || (auth === 'none' && server.protocol === 'smtp')) ??
      null,
  },
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [message('export.cannot.password', { program: name })],
  write,
  reader: gearyReader,
});

function write(chosen: readonly ChosenAccount[], request: ExportRequest): Written {
  const written = chosen.map((account) => ({
    name: `${account.fileStem}.geary.ini`,
    folder: accountFolder(account, request),
    content: renderGearyIni(account, request),
  }));
  return {
    files: written.map(({ name, content }) => ({ name, content, mediaType: 'text/plain; charset=utf-8' })),
    ways: written.map((file) => ({
      id: 'account-folder',
      title: message('export.geary.account-folder'),
      readsFile: true,
      needsAdmin: false,
      files: [file.name],
      steps: [
        message('export.geary.close'),
        message('export.geary.save', { file: file.name, folder: file.folder }),
        message('export.geary.start'),
      ],
      zone: null,
      notes: [message('export.geary.flatpak'), message('export.geary.folders')],
    })),
  };
}

/** Its number is the same in every run, so that a new export replaces the old. Those that Geary makes itself count from 1. */
function accountFolder({ fileStem }: ChosenAccount, { uuid }: Pick<ExportRequest, 'uuid'>): string {
  return `account_${1_000 + (Number.parseInt(uuid(`geary:${fileStem}`).slice(0, 8), 16) % 9_000)}`;
}

function renderGearyIni(chosen: ChosenAccount, { say }: ExportRequest): string {
  const { account, incoming, outgoing, warnings } = chosen;
  const { address, name: person } = account;
  return renderKeyFile(
    [say(message('export.command-line.comment', { program: name })), ...warnings.map(say)],
    [
      {
        name: 'Metadata',
        lines: [
          ['version', 1],
          ['status', 'enabled'],
        ],
      },
      {
        name: 'Account',
        lines: [
          ['label', address],
          ['service_provider', 'other'],
          ['sender_mailboxes', [person === null ? address : `${phrase(person)} <${address}>`]],
        ],
      },
      {
        name: 'Incoming',
        lines: [...loginLines(incoming), ...serverLines(incoming), ['credentials', 'custom']],
      },
      {
        name: 'Outgoing',
        lines: [
          ...(hasOwnSendingSignIn(chosen) ? loginLines(outgoing) : []),
          ...serverLines(outgoing),
          ['credentials', credentials(chosen)],
        ],
      },
    ],
  );
}

function loginLines({ login }: ChosenServer): readonly KeyFileEntry[] {
  return [
    ['login', login],
    ['remember_password', true],
  ];
}

function serverLines({ host, port, security }: ChosenServer): readonly KeyFileEntry[] {
  return [
    ['host', host],
    ['port', port],
    ['transport_security', securityWords[security]],
  ];
}

function credentials(chosen: ChosenAccount): string {
  if (chosen.outgoing.signIn === 'none') return 'none';
  return hasOwnSendingSignIn(chosen) ? 'custom' : 'use-incoming';
}
