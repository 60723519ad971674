import type { Auth } from '../../../contract/candidate';
import { type FetchmailrcLine, type FetchmailrcWord, renderFetchmailrc } from '../../formats/fetchmailrc';
import { message } from '../../message';
import { type ChosenAccount, holdPasswords, sharedFileStem } from '../choose-accounts';
import { firstOffered } from '../choose-server';
import { configurationFile } from '../configuration-file';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written } from '../program';
import { fetchmailReader } from './read-fetchmailrc';

const name = 'fetchmail';
const path = '~/.fetchmailrc';

/** fetchmail's names of sign-in methods. OAuth is left out: its token needs another program. */
const authWords: Partial<Record<Auth, string>> = {
  password: 'password',
  encrypted: 'cram-md5',
  gssapi: 'gssapi',
  ntlm: 'ntlm',
};

/** fetchmail, which hands received mail to the mail server of the computer. https://www.fetchmail.info/ */
export const fetchmail = mailProgram({
  id: 'fetchmail',
  group: 'command-line',
  formatUrl: 'https://www.fetchmail.info/fetchmail-man.html',
  holdsPassword: true,
  about: message('export.fetchmail.about'),
  places: { mac: [], linux: { commands: ['fetchmail'], desktopIds: [] } },
  ability: {
    name,
    directions: ['incoming'],
    opensBrowser: false,
    carriesConnection: () => true,
    signInFor: (server) => firstOffered(server, (auth) => auth in authWords),
  },
  carries: [message('export.command-line.carries.incoming'), message('export.command-line.carries.login')],
  cannot: [
    message('export.command-line.cannot.send', { program: name }),
    message('export.command-line.cannot.browser-sign-in', { program: name }),
  ],
  write,
  reader: fetchmailReader,
});

function write(chosen: readonly ChosenAccount<'incoming'>[], { say }: ExportRequest): Written {
  const fileName = `${sharedFileStem(chosen)}.fetchmailrc`;
  const { file, way } = configurationFile(name, {
    name: fileName,
    content: renderFetchmailrc([
      { comment: say(message('export.command-line.comment', { program: name })) },
      { comment: say(message('export.fetchmail.comment')) },
      ...chosen.flatMap((account) => [null, ...accountLines(account, say)]),
    ]),
    holdsPassword: holdPasswords(chosen),
    steps: [
      message('export.command-line.save', { file: fileName, path }),
      message('export.command-line.mode', { path }),
      message('export.fetchmail.test'),
    ],
    notes: [
      message('export.fetchmail.keep'),
      message('export.fetchmail.delivery'),
      message('export.fetchmail.password'),
    ],
  });
  return { files: [file], ways: [way] };
}

function accountLines(chosen: ChosenAccount<'incoming'>, say: ExportRequest['say']): readonly FetchmailrcLine[] {
  const { account, incoming, fileStem, warnings } = chosen;
  const { protocol, host, port, security, signIn, login } = incoming;
  const password: readonly FetchmailrcWord[] =
    account.passwords === null ? [] : ['password', { text: account.passwords.incoming.reveal() }];
  return [
    ...warnings.map((warning) => ({ comment: say(warning) })),
    { words: ['poll', { text: fileStem }, 'via', { text: host }] },
    {
      isContinued: true,
      words: ['protocol', protocol, 'service', { text: String(port) }, 'auth', authWords[signIn] ?? ''],
    },
    { isContinued: true, words: ['user', { text: login }, ...password] },
    { isContinued: true, words: [...tlsWords(security), 'keep'] },
  ];
}

/** Naming versions of TLS makes fetchmail insist on STARTTLS, and `sslcertck` on a certificate that it can verify. */
function tlsWords(security: 'tls' | 'starttls' | 'none'): readonly FetchmailrcWord[] {
  if (security === 'none') return ['sslproto', { text: '' }, 'no', 'sslcertck'];
  return [...(security === 'tls' ? ['ssl'] : []), 'sslproto', { text: 'TLS1.2+' }, 'sslcertck'];
}
