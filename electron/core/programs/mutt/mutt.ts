import type { Auth } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { byteLength } from '../../formats/byte-length';
import { type MuttrcLine, renderMuttrc } from '../../formats/muttrc';
import { hostInUrl, percentEncoded } from '../../formats/percent-encoding';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import { type ChosenServer, type LongestTexts, offeredAuth } from '../choose-server';
import { configurationFile } from '../configuration-file';
import type { ExportRequest } from '../export-request';
import { passwordMechanisms } from '../password-mechanisms';
import { mailProgram, type Written } from '../program';
import { muttReader } from './read-muttrc';

const name = 'Mutt';

/** Sign-in methods that Mutt has without another program, which OAuth needs. */
const methods: readonly Auth[] = ['password', 'encrypted', 'gssapi', 'none'];

/** Mutt's names of the sign-in with a password. Without them it tries all other methods first. */
const passwordWords = { imap: 'plain:login', pop3: 'user', smtp: 'plain:login' } as const;

/** Both programs cut longer ones without a word; so many bytes fit also where `LOGIN` of IMAP needs a backslash before each. */
const longest: LongestTexts = { hostBytes: 127, loginBytes: 126, passwordBytes: 126 };

/** NeoMutt has 177 bytes for `PLAIN` of IMAP, and writes the login name twice. See `imap/auth_plain.c` in its source. */
const longestInPlain = { loginBytes: 40, passwordBytes: 95 };

/** Mutt and NeoMutt, which read the same file. http://www.mutt.org/doc/manual/ */
export const mutt = mailProgram({
  id: 'mutt',
  group: 'command-line',
  formatUrl: 'http://www.mutt.org/doc/manual/',
  holdsPassword: true,
  about: message('export.mutt.about'),
  places: { mac: [], linux: { commands: ['neomutt', 'mutt'], desktopIds: ['mutt', 'neomutt'] } },
  ability: {
    name,
    directions,
    opensBrowser: false,
    longest,
    carriesConnection: () => true,
    signInFor: (server) =>
      offeredAuth(server).find((auth) => methods.includes(auth) && (auth !== 'none' || server.protocol === 'smtp')) ??
      null,
  },
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [message('export.command-line.cannot.browser-sign-in', { program: name })],
  write,
  reader: muttReader,
});

function write(chosen: readonly ChosenAccount[], { say }: ExportRequest): Written {
  const written = chosen.map((account) =>
    configurationFile(name, {
      name: `${account.fileStem}.muttrc`,
      content: renderMuttrc(accountLines(account, say)),
      holdsPassword: account.account.passwords !== null,
      steps: [
        message('export.mutt.try', { file: `${account.fileStem}.muttrc` }),
        message('export.mutt.save', { file: `${account.fileStem}.muttrc` }),
        message('export.command-line.mode', { path: '~/.muttrc' }),
      ],
      notes: [message('export.mutt.folders'), ...pop3Notes(account), message('export.mutt.password')],
    }),
  );
  return {
    files: written.map(({ file }) => file),
    ways: written.map(({ way }) => way),
    notCarried: chosen.some(isHalfEncrypted) ? [message('export.mutt.cannot.insist')] : [],
  };
}

function pop3Notes({ incoming }: ChosenAccount): readonly Message[] {
  return incoming.protocol === 'pop3' ? [message('export.mutt.pop3')] : [];
}

/** Mutt insists on encryption for all servers or for none. Where one has none, STARTTLS with the other could be taken out. */
function isHalfEncrypted({ incoming, outgoing }: ChosenAccount): boolean {
  const kinds = [incoming.security, outgoing.security];
  return kinds.includes('none') && kinds.includes('starttls');
}

function accountLines(chosen: ChosenAccount, say: ExportRequest['say']): readonly MuttrcLine[] {
  const { account, incoming, outgoing, warnings } = chosen;
  const { passwords } = account;
  const encrypted = [incoming, outgoing].filter(({ security }) => security !== 'none').length;
  return [
    { comment: say(message('export.command-line.comment', { program: name })) },
    ...warnings.map((warning) => ({ comment: say(warning) })),
    null,
    ...(account.name === null ? [] : [['realname', account.name] as const]),
    ['from', account.address],
    ['use_from', true],
    null,
    ...(incoming.protocol === 'pop3' ? popLines(incoming) : imapLines(incoming, passwords?.incoming.reveal() ?? null)),
    ...(passwords === null
      ? []
      : [[incoming.protocol === 'pop3' ? 'pop_pass' : 'imap_pass', passwords.incoming.reveal()] as const]),
    null,
    ['smtp_url', urlOf(outgoing, outgoing.signIn !== 'none')],
    ...authenticatorsOf(outgoing, 'smtp'),
    ...(passwords === null || outgoing.signIn === 'none' ? [] : [['smtp_pass', passwords.outgoing.reveal()] as const]),
    null,
    ['ssl_force_tls', encrypted === 2],
    ['ssl_starttls', encrypted > 0],
    ['ssl_verify_host', true],
    ['ssl_verify_dates', true],
  ];
}

function imapLines(incoming: ChosenServer, password: string | null): readonly MuttrcLine[] {
  const fitsInPlain =
    incoming.signIn !== 'password' ||
    (byteLength(incoming.login) <= longestInPlain.loginBytes &&
      byteLength(password ?? '') <= longestInPlain.passwordBytes);
  return [
    ['folder', urlOf(incoming, false)],
    ['imap_user', incoming.login],
    ...(fitsInPlain ? authenticatorsOf(incoming, 'imap') : [['imap_authenticators', 'login:plain'] as const]),
    ['spoolfile', '+INBOX'],
    ['record', '+Sent'],
    ['postponed', '+Drafts'],
  ];
}

/** The messages stay on the server: Mutt opens the mailbox there. Its usual folder need not exist, and it would ask at each start. */
function popLines(incoming: ChosenServer): readonly MuttrcLine[] {
  return [
    ['folder', '~'],
    ['spoolfile', urlOf(incoming, false)],
    ['pop_user', incoming.login],
    ...authenticatorsOf(incoming, 'pop'),
    ['pop_delete', false],
  ];
}

function authenticatorsOf(server: ChosenServer, prefix: string): readonly MuttrcLine[] {
  const { signIn, protocol } = server;
  return signIn === 'password' && !lacksUser(server) ? [[`${prefix}_authenticators`, passwordWords[protocol]]] : [];
}

/**
 * Whether a POP3 server takes the password only by SASL. That needs a word which NeoMutt refuses where it was built with GNU SASL, as in Debian. A
 * list of words is no way out either: NeoMutt signs in by each of them in turn, also after the first was accepted.
 */
function lacksUser(server: ChosenServer): boolean {
  const heard = passwordMechanisms(server);
  return server.protocol === 'pop3' && heard.length > 0 && !heard.includes('USER');
}

function urlOf({ protocol, security, host, port, login }: ChosenServer, namesLogin: boolean): string {
  const scheme = `${protocol === 'pop3' ? 'pop' : protocol}${security === 'tls' ? 's' : ''}`;
  return `${scheme}://${namesLogin ? `${percentEncoded(login)}@` : ''}${hostInUrl(host)}:${port}/`;
}
