import type { Auth } from '../../../contract/candidate';
import { isPythonIniValue, type PythonIniSection, renderPythonIni } from '../../formats/python-ini';
import { singleQuoted } from '../../formats/single-quoted';
import { message } from '../../message';
import { type ChosenAccount, holdPasswords, sharedFileStem } from '../choose-accounts';
import { firstOffered, onlyImap } from '../choose-server';
import { configurationFile } from '../configuration-file';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written } from '../program';
import { offlineimapReader } from './read-offlineimaprc';

const name = 'OfflineIMAP';
const path = '~/.offlineimaprc';

/** OfflineIMAP's names of sign-in methods. */
const authWords: Partial<Record<Auth, string>> = {
  password: 'PLAIN, LOGIN',
  encrypted: 'CRAM-MD5',
  gssapi: 'GSSAPI',
};

/** OfflineIMAP, which keeps a copy of an IMAP mailbox. https://github.com/OfflineIMAP/offlineimap3 */
export const offlineimap = mailProgram({
  id: 'offlineimap',
  group: 'command-line',
  formatUrl: 'https://github.com/OfflineIMAP/offlineimap3/blob/master/offlineimap.conf',
  holdsPassword: true,
  about: message('export.offlineimap.about'),
  places: { mac: [], linux: { commands: ['offlineimap'], desktopIds: [] } },
  ability: {
    name,
    directions: ['incoming'],
    opensBrowser: false,
    // It does STARTTLS only where a server offers it, and then does not verify the certificate.
    hindrance: ({ protocol, security }) =>
      onlyImap(name, protocol) ??
      (security === 'starttls' ? message('export.command-line.no-safe-starttls', { program: name }) : null),
    carriesConnection: () => true,
    otherPorts: () => [993],
    signInFor: (server) => firstOffered(server, (auth) => auth in authWords),
  },
  carries: [message('export.command-line.carries.incoming'), message('export.command-line.carries.login')],
  cannot: [
    message('export.command-line.cannot.send', { program: name }),
    message('export.command-line.cannot.browser-sign-in', { program: name }),
  ],
  write,
  reader: offlineimapReader,
});

function write(chosen: readonly ChosenAccount<'incoming'>[], { say }: ExportRequest): Written {
  const fileName = `${sharedFileStem(chosen)}.offlineimaprc`;
  const stems = chosen.map(({ fileStem }) => fileStem);
  const { file, way } = configurationFile(name, {
    name: fileName,
    content: renderPythonIni(
      [say(message('export.command-line.comment', { program: name })), say(message('export.offlineimap.comment'))],
      [
        { name: 'general', lines: [['accounts', stems.join(', ')]] },
        ...chosen.flatMap((each) => sectionsOf(each, say)),
      ],
      { interpolates: true },
    ),
    holdsPassword: holdPasswords(chosen),
    steps: [
      message('export.offlineimap.save', { file: fileName, path }),
      message('export.command-line.mode', { path }),
      message('export.offlineimap.test'),
    ],
    notes: [
      message('export.offlineimap.direction'),
      message('export.offlineimap.certificates'),
      message('export.command-line.password-command', { program: name, line: 'remotepasseval = …' }),
    ],
  });
  return { files: [file], ways: [way] };
}

function sectionsOf(chosen: ChosenAccount<'incoming'>, say: ExportRequest['say']): readonly PythonIniSection[] {
  const { account, incoming, fileStem, warnings } = chosen;
  const { host, port, security, signIn, login } = incoming;
  const isTls = security === 'tls';
  return [
    {
      name: `Account ${fileStem}`,
      lines: [
        ['localrepository', `${fileStem}-local`],
        ['remoterepository', `${fileStem}-remote`],
      ],
    },
    {
      name: `Repository ${fileStem}-local`,
      lines: [
        ['type', 'Maildir'],
        ['localfolders', `~/Mail/${fileStem}`],
        // Messages that are deleted here stay on the server. In the other repository it would be about those deleted there.
        ['sync_deletes', 'no'],
      ],
    },
    {
      name: `Repository ${fileStem}-remote`,
      lines: [
        ...warnings.map((warning) => ({ comment: say(warning) })),
        ['type', 'IMAP'],
        ['remotehost', host],
        ['remoteport', port],
        textOrLiteral('remoteuser', login),
        ...(account.passwords === null ? [] : [textOrLiteral('remotepass', account.passwords.incoming.reveal())]),
        ['auth_mechanisms', authWords[signIn] ?? ''],
        ['ssl', isTls ? 'yes' : 'no'],
        ['starttls', 'no'],
        ...(isTls ? [['sslcacertfile', 'OS-DEFAULT'] as const] : []),
      ],
    },
  ];
}

/** The value, or where its ends would be lost, the same as a literal that OfflineIMAP evaluates. */
function textOrLiteral(key: string, text: string): readonly [key: string, value: string] {
  return isPythonIniValue(text) ? [key, text] : [`${key}eval`, singleQuoted(text)];
}
