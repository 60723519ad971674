import type { Auth } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { isSwaksValue, renderSwaksConfig, type SwaksConfigLine } from '../formats/swaks-config';
import { message } from '../message';
import type { ChosenAccount } from './choose-accounts';
import { firstOffered } from './choose-server';
import { configurationFile } from './configuration-file';
import type { ExportRequest } from './export-request';
import { mailProgram, type Written } from './program';

const name = 'swaks';

/** swaks's names of sign-in methods. */
const authWords: Partial<Record<Auth, string>> = {
  none: '',
  password: 'PLAIN,LOGIN',
  encrypted: 'CRAM-MD5',
};

/** swaks, which tests the server for sending in a terminal. https://jetmore.org/john/code/swaks/ */
export const swaks = mailProgram({
  id: 'swaks',
  group: 'command-line',
  formatUrl: 'https://jetmore.org/john/code/swaks/latest/doc/ref.txt',
  holdsPassword: true,
  about: message('export.swaks.about'),
  places: { mac: [], linux: { commands: ['swaks'], desktopIds: [] } },
  ability: {
    name,
    directions: ['outgoing'],
    opensBrowser: false,
    hindrance: (_, login) =>
      isSwaksValue(login) ? null : message('export.command-line.login-ends', { program: name, what: 'hyphen' }),
    carriesConnection: () => true,
    signInFor: (server) => firstOffered(server, (auth) => auth in authWords),
  },
  carries: [message('export.command-line.carries.outgoing'), message('export.command-line.carries.login')],
  cannot: [
    message('export.swaks.cannot.receive'),
    message('export.command-line.cannot.browser-sign-in', { program: name }),
  ],
  write,
});

function write(chosen: readonly ChosenAccount<'outgoing'>[], { say }: ExportRequest): Written {
  const written = chosen.map((account) => {
    const fileName = `${account.fileStem}.swaks`;
    return configurationFile(name, {
      id: 'test',
      title: message('export.swaks.test'),
      name: fileName,
      content: renderSwaksConfig(accountLines(account, say)),
      holdsPassword: passwordOf(account) !== null,
      steps: [message('export.swaks.run', { file: fileName }), message('export.swaks.outcome')],
      notes: [message('export.swaks.host-name')],
    });
  });
  return {
    files: written.map(({ file }) => file),
    ways: written.map(({ way }) => way),
    notCarried: chosen.flatMap((account) => whyNoPassword(account) ?? []).slice(0, 1),
  };
}

function accountLines(chosen: ChosenAccount<'outgoing'>, say: ExportRequest['say']): readonly SwaksConfigLine[] {
  const { outgoing, warnings } = chosen;
  const { host, port, security, signIn, login } = outgoing;
  const password = passwordOf(chosen);
  return [
    { comment: say(message('export.command-line.comment', { program: name })) },
    ...warnings.map((warning) => ({ comment: say(warning) })),
    ['server', host],
    ['port', String(port)],
    // Both end the test where there is no TLS.
    ...(security === 'none' ? [] : [[security === 'tls' ? 'tls-on-connect' : 'tls'] as const, ['tls-verify'] as const]),
    ...(signIn === 'none'
      ? []
      : [
          ['auth', authWords[signIn] ?? ''] as const,
          ['auth-user', login] as const,
          ...(password === null ? [] : [['auth-password', password] as const]),
          ['auth-hide-password'] as const,
        ]),
    ['quit-after', signIn === 'none' ? 'HELO' : 'AUTH'],
  ];
}

/** The password, where the person wants it in the file and swaks can read it there; else null. */
function passwordOf(chosen: ChosenAccount<'outgoing'>): string | null {
  const { passwords } = chosen.account;
  if (passwords === null || chosen.outgoing.signIn === 'none' || whyNoPassword(chosen) !== null) return null;
  return passwords.outgoing.reveal();
}

/** Why the file cannot have the password that the person wants in it; null where it has it, or none is wanted. */
function whyNoPassword({ account: { passwords } }: ChosenAccount<'outgoing'>): Message | null {
  if (passwords === null || isSwaksValue(passwords.outgoing.reveal())) return null;
  return message('export.command-line.password-ends', { program: name, what: 'hyphen' });
}
