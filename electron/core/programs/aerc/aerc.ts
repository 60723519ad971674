import { addressParts } from '../../../contract/mail-address';
import { directions } from '../../../contract/verdict';
import { type GoIniSection, renderGoIni } from '../../formats/go-ini';
import { hostInUrl, percentEncoded } from '../../formats/percent-encoding';
import { phrase } from '../../formats/phrase';
import { message } from '../../message';
import { type ChosenAccount, holdPasswords, sharedFileStem } from '../choose-accounts';
import { type ChosenServer, offeredAuth, onlyImap } from '../choose-server';
import { configurationFile } from '../configuration-file';
import type { ExportRequest } from '../export-request';
import { takesOnlyLogin } from '../password-mechanisms';
import { mailProgram, type Written } from '../program';
import { aercReader } from './read-accounts-conf';

const name = 'aerc';
const path = '~/.config/aerc/accounts.conf';

/** aerc, a mail program in the terminal. https://man.sr.ht/~rjarry/aerc/ */
export const aerc = mailProgram({
  id: 'aerc',
  group: 'command-line',
  formatUrl: 'https://man.sr.ht/~rjarry/aerc/',
  holdsPassword: true,
  passwordLeftOut: message('export.aerc.cannot.password'),
  about: message('export.aerc.about'),
  places: { mac: [], linux: { commands: ['aerc'], desktopIds: ['aerc'] } },
  ability: {
    name,
    directions,
    opensBrowser: false,
    hindrance: ({ protocol }) => onlyImap(name, protocol),
    carriesConnection: () => true,
    otherPorts: ({ protocol }) => (protocol === 'pop3' ? [993, 143] : []),
    // Its other methods for OAuth need a program that gives a token.
    signInFor: (server) =>
      offeredAuth(server).find((auth) => auth === 'password' || (auth === 'none' && server.protocol === 'smtp')) ??
      null,
  },
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [message('export.command-line.cannot.browser-sign-in', { program: name })],
  write,
  reader: aercReader,
});

function write(chosen: readonly ChosenAccount[], { say }: ExportRequest): Written {
  const file = `${sharedFileStem(chosen)}.accounts.conf`;
  const { file: written, way } = configurationFile(name, {
    name: file,
    content: renderGoIni(
      [say(message('export.command-line.comment', { program: name }))],
      chosen.map((account) => accountSection(account, say)),
    ),
    holdsPassword: holdPasswords(chosen),
    steps: [
      message('export.command-line.save', { file, path }),
      message('export.command-line.mode', { path }),
      message('export.aerc.start'),
    ],
    notes: [message('export.aerc.folders')],
  });
  return { files: [written], ways: [way] };
}

function accountSection(chosen: ChosenAccount, say: ExportRequest['say']): GoIniSection {
  const { account, incoming, outgoing, fileStem, warnings } = chosen;
  const { passwords } = account;
  const source = userinfo(incoming.login, passwords?.incoming.reveal());
  const outgoingUser = outgoing.signIn === 'none' ? '' : userinfo(outgoing.login, passwords?.outgoing.reveal());
  return {
    name: fileStem,
    lines: [
      ...warnings.map((warning) => ({ comment: say(warning) })),
      ['source', `${imapScheme(incoming)}://${source}${hostInUrl(incoming.host)}:${incoming.port}`],
      ['outgoing', `${smtpScheme(outgoing)}://${outgoingUser}${hostInUrl(outgoing.host)}:${outgoing.port}`],
      // It never asks for a password, so the lines that it needs are shown.
      ...(passwords === null ? [{ comment: 'source-cred-cmd = …' }] : []),
      ...(passwords === null && outgoing.signIn !== 'none' ? [{ comment: 'outgoing-cred-cmd = …' }] : []),
      // Before 0.15 aerc does STARTTLS only with this line. Since then it always does, and says that the line is not needed.
      ...(outgoing.security === 'starttls' ? [['smtp-starttls', 'yes'] as const] : []),
      ['from', `${account.name === null ? '' : `${phrase(account.name)} `}<${plainAddress(account.address)}>`],
      ['default', 'INBOX'],
      ['copy-to', 'Sent'],
      ['postpone', 'Drafts'],
    ],
  };
}

function userinfo(login: string, password: string | undefined): string {
  return `${percentEncoded(login)}${password === undefined ? '' : `:${percentEncoded(password)}`}@`;
}

/** `imap` is STARTTLS for aerc, and fails without it. */
function imapScheme({ security }: ChosenServer): string {
  return { tls: 'imaps', starttls: 'imap', none: 'imap+insecure' }[security];
}

/** Without a word for the way to sign in, versions up to 2025 take AUTH PLAIN, whatever the server has. */
function smtpScheme(server: ChosenServer): string {
  const { security, signIn } = server;
  const scheme = { tls: 'smtps', starttls: 'smtp', none: 'smtp+insecure' }[security];
  if (signIn === 'none') return `${scheme}+none`;
  return takesOnlyLogin(server) ? `${scheme}+login` : scheme;
}

/** The address with its parentheses escaped: after a `%` they would name a variable of the file. */
function plainAddress(address: string): string {
  const { localPart, domain } = addressParts(address);
  return `${localPart.replaceAll('(', '\\(')}@${domain}`;
}
