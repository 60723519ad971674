import { directions } from '../../contract/verdict';
import { type CurlConfigLine, renderCurlConfig } from '../formats/curl-config';
import { hostInUrl } from '../formats/percent-encoding';
import { message } from '../message';
import type { ChosenAccount } from './choose-accounts';
import { type ChosenServer, firstOffered, serverWarnings } from './choose-server';
import type { ExportRequest } from './export-request';
import { mailProgram, type Written, type WrittenFile } from './program';

const name = 'curl';

/** curl, which tests a sign-in to both servers in a terminal. https://curl.se/docs/manpage.html */
export const curl = mailProgram({
  id: 'curl',
  group: 'command-line',
  formatUrl: 'https://curl.se/docs/manpage.html',
  holdsPassword: true,
  about: message('export.curl.about'),
  places: { windows: [], mac: [], linux: { commands: ['curl'], desktopIds: [] } },
  ability: {
    name,
    directions,
    opensBrowser: false,
    // The password begins after the first colon.
    hindrance: (_, login) => (login.includes(':') ? message('export.curl.login-colon') : null),
    carriesConnection: () => true,
    signInFor: (server) =>
      firstOffered(
        server,
        (auth) => auth === 'password' || auth === 'encrypted' || (auth === 'none' && server.protocol === 'smtp'),
      ),
  },
  carries: [message('export.carries.servers'), message('export.command-line.carries.login')],
  cannot: [
    message('export.curl.cannot.store'),
    message('export.command-line.cannot.browser-sign-in', { program: name }),
  ],
  write,
});

function write(chosen: readonly ChosenAccount[], { say }: ExportRequest): Written {
  const written = chosen.map(({ account, incoming, outgoing, fileStem }) => {
    const { passwords } = account;
    const fileOf = (direction: 'incoming' | 'outgoing', server: ChosenServer): WrittenFile => ({
      name: `${fileStem}.${direction}.curl`,
      content: renderCurlConfig([
        ...commentsOf(server, say),
        ...serverLines(server, passwords?.[direction].reveal() ?? null),
      ]),
      mediaType: 'text/plain; charset=utf-8',
      holdsPassword: passwords !== null && server.signIn !== 'none',
    });
    return [fileOf('incoming', incoming), fileOf('outgoing', outgoing)];
  });
  return {
    files: written.flat(),
    ways: written.map((files) => ({
      id: 'test',
      title: message('export.curl.test'),
      readsFile: true,
      needsAdmin: false,
      files: files.map((file) => file.name),
      steps: [...files.map((file) => message('export.curl.run', { file: file.name })), message('export.curl.outcome')],
      zone: null,
      notes: [message('export.curl.count')],
    })),
  };
}

function commentsOf(server: ChosenServer, say: ExportRequest['say']): readonly CurlConfigLine[] {
  const comments = [message('export.command-line.comment', { program: name }), ...serverWarnings([server])];
  return comments.map((each) => ({ comment: say(each) }));
}

function serverLines(server: ChosenServer, password: string | null): readonly CurlConfigLine[] {
  const { protocol, host, port, security, signIn, login } = server;
  return [
    ['url', `${protocol}${security === 'tls' ? 's' : ''}://${hostInUrl(host)}:${port}/`],
    ...(security === 'none' ? [] : [['ssl-reqd'] as const]),
    ...(signIn === 'none' ? [] : [['user', password === null ? login : `${login}:${password}`] as const]),
    ...(signIn === 'encrypted' ? [['login-options', 'AUTH=CRAM-MD5'] as const] : []),
    // A command that changes nothing, sent once the sign-in is done.
    ['request', 'NOOP'],
    ['head'],
    ['silent'],
    ['show-error'],
  ];
}
