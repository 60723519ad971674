import type { Auth } from '../../../contract/candidate';
import { isMsmtprcPattern, type MsmtprcLine, msmtprcBytesAtMost, renderMsmtprc } from '../../formats/msmtprc';
import { message } from '../../message';
import { announcedChanges } from '../announced-changes';
import { type ChosenAccount, sharedFileStem } from '../choose-accounts';
import { type Ability, firstOffered } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written } from '../program';
import { msmtpReader } from './read-msmtprc';

/** msmtp's names of sign-in methods. `on` takes the best that the server offers. OAuth is left out: its token needs another program. */
const authWords: Partial<Record<Auth, string>> = {
  none: 'off',
  password: 'on',
  encrypted: 'cram-md5',
  gssapi: 'gssapi',
  ntlm: 'ntlm',
};

/** What msmtp can be told, for a program of this name that sends by it. */
export function msmtpAbility(name: string): Ability<'outgoing'> {
  return {
    name,
    directions: ['outgoing'],
    opensBrowser: false,
    longest: { loginBytes: msmtprcBytesAtMost('user'), passwordBytes: msmtprcBytesAtMost('password') },
    hindrance: (_, __, address) =>
      isMsmtprcPattern(address) ? message('export.msmtp.sender', { program: name }) : null,
    carriesConnection: () => true,
    signInFor: (server) => firstOffered(server, (auth) => auth in authWords),
  };
}

/** msmtp, which sends mail for the command line, PHP's `mail()` and cron. https://marlam.de/msmtp/msmtp.html */
export const msmtp = mailProgram({
  id: 'msmtp',
  group: 'command-line',
  formatUrl: 'https://marlam.de/msmtp/msmtp.html',
  holdsPassword: true,
  about: message('export.msmtp.about'),
  places: { linux: { commands: ['msmtp'], desktopIds: [] } },
  ability: msmtpAbility('msmtp'),
  carries: [message('export.msmtp.carries.server'), message('export.msmtp.carries.login')],
  cannot: [message('export.msmtp.cannot.receive'), message('export.msmtp.cannot.browser-sign-in')],
  write,
  reader: msmtpReader,
});

function write(chosen: readonly ChosenAccount<'outgoing'>[], request: ExportRequest): Written {
  const name = `${sharedFileStem(chosen)}.msmtprc`;
  return {
    files: [
      {
        name,
        content: msmtpConfiguration(chosen, request),
        mediaType: 'text/plain; charset=utf-8',
        holdsPassword: holdMsmtpPassword(chosen),
      },
    ],
    ways: [
      {
        id: 'configuration',
        title: message('export.msmtp.configuration'),
        readsFile: true,
        needsAdmin: false,
        files: [name],
        steps: [
          message('export.msmtp.configuration.save', { file: name }),
          message('export.msmtp.configuration.mode'),
          message('export.msmtp.configuration.test'),
        ],
        zone: null,
        notes: [message('export.msmtp.configuration.password')],
      },
    ],
  };
}

/** The configuration of msmtp for these accounts; the first is the default. */
export function msmtpConfiguration(chosen: readonly ChosenAccount<'outgoing'>[], request: ExportRequest): string {
  const { say } = request;
  const [first] = chosen;
  return renderMsmtprc([
    { comment: say(message('export.msmtp.comment')) },
    ...chosen.flatMap((account) => [null, ...accountLines(account, request)]),
    null,
    ['account', `default : ${first?.fileStem}`],
  ]);
}

/** Whether the configuration of msmtp for these accounts holds a password. */
export function holdMsmtpPassword(chosen: readonly ChosenAccount<'outgoing'>[]): boolean {
  return chosen.some(({ account, outgoing }) => account.passwords !== null && outgoing.signIn !== 'none');
}

function accountLines(chosen: ChosenAccount<'outgoing'>, { say, today }: ExportRequest): readonly MsmtprcLine[] {
  const { account, outgoing, fileStem, warnings } = chosen;
  const { host, port, security, signIn, login } = outgoing;
  return [
    ...[...warnings, ...announcedChanges(chosen, today)].map((warning) => ({ comment: say(warning) })),
    ['account', fileStem],
    ['host', host],
    ['port', port],
    ['from', account.address],
    ['tls', security === 'none' ? 'off' : 'on'],
    ...(security === 'none' ? [] : [['tls_starttls', security === 'starttls' ? 'on' : 'off'] as const]),
    ['auth', authWords[signIn] ?? ''],
    ...(signIn === 'none' ? [] : [['user', login] as const]),
    ...(signIn === 'none' || account.passwords === null
      ? []
      : [['password', account.passwords.outgoing.reveal()] as const]),
  ];
}
