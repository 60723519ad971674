import type { Security } from '../../contract/candidate';
import type { ImportWay } from '../../contract/exports';
import type { Message } from '../../contract/message';
import { directions } from '../../contract/verdict';
import { isDcloginAddress, renderDclogin } from '../formats/dclogin';
import { message } from '../message';
import type { ChosenAccount } from './choose-accounts';
import { type ChosenServer, firstOffered, onlyImap, withoutBrowser } from './choose-server';
import type { ExportRequest } from './export-request';
import { mailProgram, type Written, type WrittenFile } from './program';
import { type TypedPage, typedCard } from './typed/typed-card';

const name = 'Delta Chat';

const securityWords: Readonly<Record<Security, string>> = { tls: 'ssl', starttls: 'starttls', none: 'plain' };

/** Delta Chat, a messenger over mail. Its link always holds the password, so without one there is only a card. */
export const deltaChat = mailProgram({
  id: 'delta-chat',
  group: 'app',
  formatUrl: 'https://github.com/deltachat/interface/blob/main/uri-schemes.md#dclogin',
  holdsPassword: true,
  about: message('export.delta-chat.about'),
  places: {
    windows: ['DeltaChat\\DeltaChat.exe'],
    mac: ['DeltaChat.app'],
    linux: {
      commands: ['deltachat-desktop', 'deltachat'],
      desktopIds: ['chat.delta.desktop', 'deltachat-desktop'],
    },
  },
  ability: {
    name,
    directions,
    hindrance: (server) => onlyImap(name, server.protocol) ?? withoutBrowser(name, server),
    carriesConnection: () => true,
    otherPorts: ({ protocol }) => (protocol === 'pop3' ? [993, 143] : []),
    signInFor: (server) => firstOffered(server, (auth) => auth === 'password'),
  },
  carries: [message('export.carries.servers'), message('export.delta-chat.carries.login')],
  passwordLeftOut: message('export.delta-chat.no-link'),
  cannot: [message('export.delta-chat.cannot.name'), message('export.delta-chat.shared')],
  write,
});

function write(chosen: readonly ChosenAccount[], request: ExportRequest): Written {
  const links = chosen.flatMap((account) => linkOf(account) ?? []);
  const cards = chosen.map((account) =>
    typedCard(account, request, {
      id: 'delta-chat',
      name,
      steps: [message('export.delta-chat.other-server'), message('export.delta-chat.advanced')],
      pages,
    }),
  );
  const without = chosen.filter(({ account }) => account.passwords !== null && !isDcloginAddress(account.address));
  return {
    files: [...links.map(({ file }) => file), ...cards.map(({ file }) => file)],
    ways: [...links.map(({ way }) => way), ...cards.map(({ way }) => way)],
    impossible: without.map(({ account }) => message('export.delta-chat.address', { address: account.address })),
  };
}

/** The file with the link of an account; null where it has none. */
function linkOf(chosen: ChosenAccount): { readonly file: WrittenFile; readonly way: ImportWay } | null {
  const { account, incoming, outgoing, fileStem } = chosen;
  const { address, passwords } = account;
  if (passwords === null || !isDcloginAddress(address)) return null;
  const file = `${fileStem}.dclogin.txt`;
  const link = renderDclogin(address, [
    ['p', passwords.incoming.reveal()],
    ['v', 1],
    ...serverValues('i', incoming),
    // Only strict checks of the certificate: by default older versions accept any.
    ['ic', 1],
    ...serverValues('s', outgoing),
    ['spw', passwords.outgoing.reveal()],
    ['sc', 1],
  ]);
  return {
    file: { name: file, content: `${link}\n`, mediaType: 'text/plain; charset=utf-8', holdsPassword: true },
    way: {
      id: 'link',
      title: message('export.delta-chat.link'),
      readsFile: true,
      needsAdmin: false,
      files: [file],
      steps: [
        message('export.delta-chat.link.copy', { file }),
        message('export.delta-chat.link.scan'),
        message('export.delta-chat.link.paste'),
      ],
      zone: null,
      notes: [message('export.delta-chat.link.delete')],
    },
  };
}

function serverValues(
  direction: 'i' | 's',
  { host, port, security, login }: ChosenServer,
): readonly (readonly [string, string | number])[] {
  return [
    [`${direction}h`, host],
    [`${direction}p`, port],
    [`${direction}s`, securityWords[security]],
    [`${direction}u`, login],
  ];
}

function pages({ account, incoming, outgoing }: ChosenAccount): readonly TypedPage[] {
  return [
    {
      title: message('export.typed.page.first'),
      fields: [
        message('export.delta-chat.form.address', { address: account.address }),
        message('export.delta-chat.form.password'),
      ],
    },
    { title: message('export.delta-chat.form.inbox'), fields: serverLines(incoming) },
    {
      title: message('export.delta-chat.form.outbox'),
      fields: [...serverLines(outgoing), message('export.delta-chat.form.certificates')],
    },
  ];
}

function serverLines({ protocol, host, port, security, login }: ChosenServer): readonly Message[] {
  return [
    message('export.delta-chat.form.login', { protocol, login }),
    ...(protocol === 'smtp' ? [message('export.delta-chat.form.sending-password')] : []),
    message('export.delta-chat.form.server', { protocol, host }),
    message('export.delta-chat.form.port', { protocol, port }),
    message('export.delta-chat.form.security', { protocol, security }),
  ];
}
