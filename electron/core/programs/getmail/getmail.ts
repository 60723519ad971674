import type { Message } from '../../../contract/message';
import { isPythonIniValue, type PythonIniSection, renderPythonIni } from '../../formats/python-ini';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import { offeredAuth } from '../choose-server';
import { configurationFile } from '../configuration-file';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written } from '../program';
import { getmailReader } from './read-getmailrc';

const name = 'getmail';

/** What getmail 6 receives mail by. It has none with STARTTLS. */
const retrievers = {
  imap: { tls: 'SimpleIMAPSSLRetriever', none: 'SimpleIMAPRetriever' },
  pop3: { tls: 'SimplePOP3SSLRetriever', none: 'SimplePOP3Retriever' },
} as const;

/** getmail 6, which stores received mail in a folder. https://getmail6.org/ */
export const getmail = mailProgram({
  id: 'getmail',
  group: 'command-line',
  formatUrl: 'https://getmail6.org/configuration.html',
  holdsPassword: true,
  about: message('export.getmail.about'),
  places: { mac: [], linux: { commands: ['getmail', 'getmail6'], desktopIds: [] } },
  ability: {
    name,
    directions: ['incoming'],
    opensBrowser: false,
    hindrance: ({ protocol, security }, login) => {
      if (security === 'starttls') return message('export.getmail.no-starttls');
      if (!isPythonIniValue(login)) return message('export.command-line.login-ends', { program: name, what: 'blank' });
      return protocol === 'imap' && !isAscii(login) ? message('export.getmail.login-ascii') : null;
    },
    carriesConnection: () => true,
    otherPorts: ({ protocol }) => [protocol === 'pop3' ? 995 : 993],
    signInFor: (server) =>
      offeredAuth(server).find((auth) => auth === 'password' || (auth === 'encrypted' && server.protocol === 'imap')) ??
      null,
  },
  carries: [message('export.command-line.carries.incoming'), message('export.command-line.carries.login')],
  cannot: [
    message('export.command-line.cannot.send', { program: name }),
    message('export.command-line.cannot.browser-sign-in', { program: name }),
  ],
  write,
  reader: getmailReader,
});

function write(chosen: readonly ChosenAccount<'incoming'>[], { say }: ExportRequest): Written {
  const written = chosen.map((account) => {
    const fileName = `${account.fileStem}.getmailrc`;
    const path = `~/.config/getmail/${fileName}`;
    return configurationFile(name, {
      name: fileName,
      content: renderPythonIni(commentsOf(account, say), sectionsOf(account), { interpolates: false }),
      holdsPassword: passwordOf(account) !== null,
      steps: [
        message('export.getmail.save', { file: fileName }),
        message('export.command-line.mode', { path }),
        message('export.getmail.folder', { path: mailFolder(account) }),
        message('export.getmail.test', { file: fileName }),
      ],
      notes: [
        message('export.getmail.keep'),
        message('export.getmail.certificates'),
        message('export.command-line.password-command', { program: name, line: 'password_command = ("…",)' }),
      ],
    });
  });
  return {
    files: written.map(({ file }) => file),
    ways: written.map(({ way }) => way),
    notCarried: chosen.flatMap((account) => whyNoPassword(account) ?? []).slice(0, 1),
  };
}

function commentsOf({ warnings }: ChosenAccount<'incoming'>, say: ExportRequest['say']): readonly string[] {
  return [message('export.command-line.comment', { program: name }), ...warnings].map(say);
}

function sectionsOf(chosen: ChosenAccount<'incoming'>): readonly PythonIniSection[] {
  const { protocol, host, port, security, signIn, login } = chosen.incoming;
  const password = passwordOf(chosen);
  const isTls = security === 'tls';
  return [
    {
      name: 'retriever',
      lines: [
        ['type', retrievers[protocol === 'pop3' ? 'pop3' : 'imap'][isTls ? 'tls' : 'none']],
        ['server', host],
        ['port', port],
        ['username', login],
        ...(password === null ? [] : [['password', password] as const]),
        ...(signIn === 'encrypted' ? [['use_cram_md5', 'true'] as const] : []),
        // Without it getmail takes any certificate.
        ...(isTls ? [['ca_certs', '/etc/ssl/certs/ca-certificates.crt'] as const] : []),
      ],
    },
    {
      name: 'destination',
      lines: [
        ['type', 'Maildir'],
        ['path', `${mailFolder(chosen)}/`],
      ],
    },
    {
      name: 'options',
      lines: [
        ['read_all', 'false'],
        ['delete', 'false'],
      ],
    },
  ];
}

function mailFolder({ fileStem }: ChosenAccount<'incoming'>): string {
  return `~/Mail/${fileStem}`;
}

/** The password, where the person wants it in the file and getmail can read it there; else null. */
function passwordOf(chosen: ChosenAccount<'incoming'>): string | null {
  const { passwords } = chosen.account;
  return passwords === null || whyNoPassword(chosen) !== null ? null : passwords.incoming.reveal();
}

/** Why the file cannot have the password that the person wants in it; null where it has it, or none is wanted. */
function whyNoPassword({ account, incoming }: ChosenAccount<'incoming'>): Message | null {
  const password = account.passwords?.incoming.reveal() ?? '';
  if (!isPythonIniValue(password))
    return message('export.command-line.password-ends', { program: name, what: 'blank' });
  return incoming.protocol === 'imap' && !isAscii(password) ? message('export.getmail.password-ascii') : null;
}

/** Over IMAP getmail fails at any letter beyond ASCII in the login name and the password. */
function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}
