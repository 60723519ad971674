import { directions } from '../../../contract/verdict';
import { hostInUrl } from '../../formats/percent-encoding';
import { renderToml, type TomlLine } from '../../formats/toml';
import { message } from '../../message';
import { type ChosenAccount, holdPasswords, sharedFileStem } from '../choose-accounts';
import { type ChosenServer, firstOffered, onlyImap } from '../choose-server';
import { configurationFile } from '../configuration-file';
import type { ExportRequest } from '../export-request';
import { takesOnlyLogin } from '../password-mechanisms';
import { mailProgram, type Written } from '../program';
import { himalayaReader } from './read-himalaya-config';

const name = 'Himalaya';
const path = '~/.config/himalaya/config.toml';

const encryptionWords = { tls: 'tls', starttls: 'start-tls', none: 'none' } as const;

/** Himalaya, a mail program for commands and scripts. Its versions 1 and 2 read different keys. https://github.com/pimalaya/himalaya */
export const himalaya = mailProgram({
  id: 'himalaya',
  group: 'command-line',
  formatUrl: 'https://github.com/pimalaya/himalaya/blob/master/config.sample.toml',
  holdsPassword: true,
  passwordLeftOut: message('export.himalaya.cannot.password'),
  about: message('export.himalaya.about'),
  places: { mac: [], linux: { commands: ['himalaya'], desktopIds: [] } },
  ability: {
    name,
    directions,
    opensBrowser: false,
    hindrance: ({ protocol }) => onlyImap(name, protocol),
    carriesConnection: () => true,
    otherPorts: ({ protocol }) => (protocol === 'pop3' ? [993, 143] : []),
    signInFor: (server) => firstOffered(server, (auth) => auth === 'password'),
  },
  carries: [message('export.carries.servers'), message('export.carries.person')],
  cannot: [message('export.command-line.cannot.browser-sign-in', { program: name })],
  write,
  reader: himalayaReader,
});

function write(chosen: readonly ChosenAccount[], { say }: ExportRequest): Written {
  const versions = [
    { version: 2, linesOf: linesOfVersion2 },
    { version: 1, linesOf: linesOfVersion1 },
  ] as const;
  const holdsPassword = holdPasswords(chosen);
  const written = versions.map(({ version, linesOf }) => {
    const fileName = `${sharedFileStem(chosen)}.himalaya-${version}.toml`;
    return configurationFile(name, {
      id: `version-${version}`,
      title: message('export.himalaya.version', { version }),
      name: fileName,
      content: renderToml([
        { comment: say(message('export.himalaya.comment', { version })) },
        ...chosen.flatMap((account, index) => [
          null,
          ...account.warnings.map((warning) => ({ comment: say(warning) })),
          { table: ['accounts', account.fileStem] },
          ...(index === 0 ? [[['default'], true] as const] : []),
          ...personLines(account),
          ...linesOf(account),
        ]),
      ]),
      holdsPassword,
      steps: [
        message('export.himalaya.which', { version }),
        message('export.command-line.save', { file: fileName, path }),
        message('export.command-line.mode', { path }),
        ...(holdsPassword ? [] : [message(`export.himalaya.password-${version}`)]),
        message(`export.himalaya.test-${version}`),
      ],
      notes: [],
    });
  });
  return { files: written.map(({ file }) => file), ways: written.map(({ way }) => way) };
}

function personLines({ account }: ChosenAccount): readonly TomlLine[] {
  return [[['email'], account.address], ...(account.name === null ? [] : [[['display-name'], account.name] as const])];
}

function linesOfVersion1({ account, incoming, outgoing, fileStem }: ChosenAccount): readonly TomlLine[] {
  const { passwords } = account;
  return [
    ...backendLines(['backend'], 'imap', incoming, passwords?.incoming.reveal(), fileStem),
    ...backendLines(['message', 'send', 'backend'], 'smtp', outgoing, passwords?.outgoing.reveal(), fileStem),
  ];
}

/** Without a password, version 1 takes it from the keyring of the system, where its command puts it. */
function backendLines(
  keys: readonly string[],
  type: 'imap' | 'smtp',
  { host, port, security, login }: ChosenServer,
  password: string | undefined,
  fileStem: string,
): readonly TomlLine[] {
  return [
    [[...keys, 'type'], type],
    [[...keys, 'host'], host],
    [[...keys, 'port'], port],
    [[...keys, 'encryption', 'type'], encryptionWords[security]],
    [[...keys, 'login'], login],
    [[...keys, 'auth', 'type'], 'password'],
    password === undefined
      ? [[...keys, 'auth', 'keyring'], `${fileStem}-${type}`]
      : [[...keys, 'auth', 'raw'], password],
  ];
}

function linesOfVersion2({ account, incoming, outgoing }: ChosenAccount): readonly TomlLine[] {
  const { passwords } = account;
  return [
    ...serverLines('imap', incoming, passwords?.incoming.reveal()),
    ...serverLines('smtp', outgoing, passwords?.outgoing.reveal()),
  ];
}

function serverLines(
  protocol: 'imap' | 'smtp',
  server: ChosenServer,
  password: string | undefined,
): readonly TomlLine[] {
  const { host, port, security, login } = server;
  // It takes one mechanism, and does not compare it with what the server offers.
  const sasl = [protocol, 'sasl', protocol === 'smtp' && takesOnlyLogin(server) ? 'login' : 'plain'];
  return [
    [[protocol, 'server'], `${protocol}${security === 'tls' ? 's' : ''}://${hostInUrl(host)}:${port}`],
    ...(security === 'starttls' ? [[[protocol, 'starttls'], true] as const] : []),
    [[...sasl, 'username'], login],
    // Version 2 asks for no password, so the line that it needs is shown.
    password === undefined
      ? { comment: `${sasl.join('.')}.password.command = "…"` }
      : [[...sasl, 'password', 'raw'], password],
  ];
}
