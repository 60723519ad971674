import type { Auth } from '../../contract/candidate';
import { type MsmtprcLine, renderMsmtprc } from '../formats/msmtprc';
import { message } from '../message';
import { announcedChanges } from './announced-changes';
import { type ChosenAccount, sharedFileStem } from './choose-accounts';
import { offeredAuth } from './choose-server';
import type { ExportRequest } from './export-request';
import { mailProgram, type Written } from './program';

/** msmtp's names of sign-in methods. `on` takes the best that the server offers. OAuth is left out: its token needs another program. */
const authWords: Partial<Record<Auth, string>> = {
  none: 'off',
  password: 'on',
  encrypted: 'cram-md5',
  gssapi: 'gssapi',
  ntlm: 'ntlm',
};

/** msmtp, which sends mail for the command line, PHP's `mail()` and cron. https://marlam.de/msmtp/msmtp.html */
export const msmtp = mailProgram({
  id: 'msmtp',
  group: 'command-line',
  formatUrl: 'https://marlam.de/msmtp/msmtp.html',
  holdsPassword: true,
  about: message('export.msmtp.about'),
  places: { linux: { commands: ['msmtp'], desktopIds: [] } },
  ability: {
    name: 'msmtp',
    directions: ['outgoing'],
    opensBrowser: false,
    carriesConnection: () => true,
    signInFor: (server) => offeredAuth(server).find((auth) => auth in authWords) ?? null,
  },
  carries: [message('export.msmtp.carries.server'), message('export.msmtp.carries.login')],
  cannot: [message('export.msmtp.cannot.receive'), message('export.msmtp.cannot.browser-sign-in')],
  write,
});

function write(chosen: readonly ChosenAccount<'outgoing'>[], request: ExportRequest): Written {
  const { say } = request;
  const name = `${sharedFileStem(chosen)}.msmtprc`;
  const [first] = chosen;
  const content = renderMsmtprc([
    { comment: say(message('export.msmtp.comment')) },
    ...chosen.flatMap((account) => [null, ...accountLines(account, request)]),
    null,
    ['account', `default : ${first?.fileStem}`],
  ]);
  return {
    files: [
      {
        name,
        content,
        mediaType: 'text/plain; charset=utf-8',
        holdsPassword: chosen.some(({ account }) => account.passwords !== null),
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
