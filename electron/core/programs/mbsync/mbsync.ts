import type { Auth } from '../../../contract/candidate';
import { type MbsyncrcLine, mbsyncrcBytesAtMost, renderMbsyncrc } from '../../formats/mbsyncrc';
import { message } from '../../message';
import { type ChosenAccount, holdPasswords, sharedFileStem } from '../choose-accounts';
import { firstOffered, onlyImap } from '../choose-server';
import { configurationFile } from '../configuration-file';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written } from '../program';
import { mbsyncReader } from './read-mbsyncrc';

const name = 'mbsync';
const path = '~/.mbsyncrc';

/** mbsync's names of sign-in methods. `LOGIN` is the command of IMAP, for servers without SASL. */
const authWords: Partial<Record<Auth, readonly string[]>> = {
  password: ['PLAIN', 'LOGIN'],
  encrypted: ['CRAM-MD5'],
  gssapi: ['GSSAPI'],
};

const typeWords = { tls: 'IMAPS', starttls: 'STARTTLS', none: 'None' } as const;

/** mbsync of isync, which keeps a copy of an IMAP mailbox. https://isync.sourceforge.io/ */
export const mbsync = mailProgram({
  id: 'mbsync',
  group: 'command-line',
  formatUrl: 'https://isync.sourceforge.io/mbsync.html',
  holdsPassword: true,
  about: message('export.mbsync.about'),
  places: { mac: [], linux: { commands: ['mbsync'], desktopIds: [] } },
  ability: {
    name,
    directions: ['incoming'],
    opensBrowser: false,
    longest: { loginBytes: mbsyncrcBytesAtMost('User'), passwordBytes: mbsyncrcBytesAtMost('Pass') },
    hindrance: ({ protocol }) => onlyImap(name, protocol),
    carriesConnection: () => true,
    otherPorts: ({ protocol }) => (protocol === 'pop3' ? [993, 143] : []),
    signInFor: (server) => firstOffered(server, (auth) => auth in authWords),
  },
  carries: [message('export.command-line.carries.incoming'), message('export.command-line.carries.login')],
  cannot: [
    message('export.command-line.cannot.send', { program: name }),
    message('export.command-line.cannot.browser-sign-in', { program: name }),
  ],
  write,
  reader: mbsyncReader,
});

function write(chosen: readonly ChosenAccount<'incoming'>[], { say }: ExportRequest): Written {
  const fileName = `${sharedFileStem(chosen)}.mbsyncrc`;
  const { file, way } = configurationFile(name, {
    name: fileName,
    content: renderMbsyncrc([
      { comment: say(message('export.command-line.comment', { program: name })) },
      { comment: say(message('export.mbsync.comment')) },
      ...chosen.flatMap((account) => [null, ...accountLines(account, say)]),
    ]),
    holdsPassword: holdPasswords(chosen),
    steps: [
      message('export.command-line.save', { file: fileName, path }),
      message('export.command-line.mode', { path }),
      ...chosen.flatMap(({ fileStem }) => [
        message('export.mbsync.folder', { path: `~/Mail/${fileStem}` }),
        message('export.mbsync.test', { channel: fileStem }),
      ]),
    ],
    notes: [
      message('export.mbsync.direction'),
      message('export.command-line.password-command', { program: name, line: 'PassCmd "…"' }),
    ],
  });
  return { files: [file], ways: [way] };
}

function accountLines(chosen: ChosenAccount<'incoming'>, say: ExportRequest['say']): readonly MbsyncrcLine[] {
  const { account, incoming, fileStem, warnings } = chosen;
  const { host, port, security, signIn, login } = incoming;
  const remote = `${fileStem}-remote`;
  const local = `${fileStem}-local`;
  return [
    ...warnings.map((warning) => ({ comment: say(warning) })),
    ['IMAPAccount', fileStem],
    ['Host', host],
    ['Port', port],
    ['User', login],
    ...(account.passwords === null ? [] : [['Pass', account.passwords.incoming.reveal()] as const]),
    // Version 1.5 calls it TLSType, and still reads this name.
    ['SSLType', typeWords[security]],
    ['AuthMechs', ...(authWords[signIn] ?? [])],
    null,
    ['IMAPStore', remote],
    ['Account', fileStem],
    null,
    ['MaildirStore', local],
    ['Path', `~/Mail/${fileStem}/`],
    ['Inbox', `~/Mail/${fileStem}/INBOX`],
    ['SubFolders', 'Verbatim'],
    null,
    ['Channel', fileStem],
    ['Far', `:${remote}:`],
    ['Near', `:${local}:`],
    ['Patterns', '*'],
    ['Create', 'Near'],
    ['Expunge', 'None'],
    ['SyncState', '*'],
  ];
}
