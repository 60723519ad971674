import type { Auth, Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { type AccountrcSection, accountrcBytesAtMost, renderAccountrc } from '../../formats/accountrc';
import { message } from '../../message';
import type { SettingsReader } from '../../reading/settings-reader';
import { type ChosenAccount, holdPasswords, sharedFileStem } from '../choose-accounts';
import { type ChosenServer, offeredAuth, withoutBrowser } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { type MailProgram, mailProgram, type Written } from '../program';

/** What differs between Claws Mail and Sylpheed, which came from it. */
interface AccountrcProgram
  extends Pick<MailProgram, 'id' | 'name' | 'about' | 'places' | 'formatUrl' | 'holdsPassword'> {
  readonly reader: SettingsReader;
  /** Whether it goes on without encryption where a server for IMAP offers no STARTTLS. */
  readonly losesStarttls: boolean;
  /** Where the program keeps its accounts. */
  readonly path: string;
  readonly protocols: { readonly imap: number; readonly pop3: number };
  /** Lines that only this program reads. */
  readonly ownLines: AccountrcSection['lines'];
  readonly notes: readonly Message[];
}

const securityNumbers: Readonly<Record<Security, number>> = { none: 0, tls: 1, starttls: 2 };

/** With the method 0 both programs take the best of these that the server offers. */
const methods: readonly Auth[] = ['password', 'encrypted', 'none'];

/** A mail program that keeps its accounts in an `accountrc`. */
export function accountrcProgram({
  name,
  losesStarttls,
  path,
  protocols,
  ownLines,
  notes,
  ...facts
}: AccountrcProgram): MailProgram {
  return mailProgram({
    ...facts,
    group: 'app',
    ability: {
      name,
      directions,
      longest: { loginBytes: accountrcBytesAtMost, passwordBytes: accountrcBytesAtMost },
      hindrance: (server) => {
        const { protocol, security } = server;
        if (losesStarttls && protocol === 'imap' && security === 'starttls')
          return message('export.command-line.no-safe-starttls', { program: name });
        return withoutBrowser(name, server);
      },
      otherPorts: ({ protocol, security }) =>
        losesStarttls && protocol === 'imap' && security === 'starttls' ? [993] : [],
      carriesConnection: () => true,
      signInFor: (server) =>
        offeredAuth(server).find((auth) => methods.includes(auth) && (auth !== 'none' || server.protocol === 'smtp')) ??
        null,
    },
    carries: [message('export.carries.servers'), message('export.carries.person')],
    cannot: [
      message('export.accountrc.cannot.folders', { program: name }),
      ...(facts.holdsPassword ? [] : [message('export.cannot.password', { program: name })]),
    ],
    write: (chosen, request) =>
      write(chosen, request, { ...facts, name, losesStarttls, path, protocols, ownLines, notes }),
  });
}

function write(chosen: readonly ChosenAccount[], request: ExportRequest, program: AccountrcProgram): Written {
  const { id, name, path, holdsPassword, notes } = program;
  const file = `${sharedFileStem(chosen)}.${id}.accountrc`;
  return {
    files: [
      {
        name: file,
        content: renderAccountrc(chosen.map((account) => section(account, request, program))),
        mediaType: 'text/plain; charset=utf-8',
        holdsPassword: holdsPassword && holdPasswords(chosen),
      },
    ],
    ways: [
      {
        id: 'accountrc',
        title: message('export.accountrc', { program: name }),
        readsFile: true,
        needsAdmin: false,
        files: [file],
        steps: [
          message('export.accountrc.close', { program: name }),
          message('export.accountrc.append', { file, path }),
          message('export.accountrc.start', { program: name }),
        ],
        zone: null,
        notes,
      },
    ],
  };
}

function section(
  chosen: ChosenAccount,
  { say, uuid }: ExportRequest,
  { id, name, holdsPassword, protocols, ownLines }: AccountrcProgram,
): AccountrcSection {
  const { account, incoming, outgoing, fileStem, warnings } = chosen;
  const { address, name: person } = account;
  const passwords = holdsPassword ? account.passwords : null;
  return {
    // Accounts that the program made count from 1. A number far away lets the lines be added without a change.
    number: 1_000_000 + Number.parseInt(uuid(`${id}:${fileStem}`).slice(0, 7), 16),
    lines: [
      { comment: say(message('export.command-line.comment', { program: name })) },
      ...warnings.map((warning) => ({ comment: say(warning) })),
      ...ownLines,
      ['account_name', address],
      ...(person === null ? [] : [['name', person] as const]),
      ['address', address],
      ['protocol', incoming.protocol === 'pop3' ? protocols.pop3 : protocols.imap],
      ['receive_server', incoming.host],
      ['user_id', incoming.login],
      ...(passwords === null ? [] : [['password', passwords.incoming.reveal()] as const]),
      ...receivingLines(incoming),
      ['smtp_server', outgoing.host],
      ...sendingLines(outgoing),
      ...(outgoing.signIn === 'none' ? [] : [['smtp_user_id', outgoing.login] as const]),
      ...(outgoing.signIn === 'none' || passwords === null
        ? []
        : [['smtp_password', passwords.outgoing.reveal()] as const]),
    ],
  };
}

function receivingLines({ protocol, port, security }: ChosenServer): AccountrcSection['lines'] {
  if (protocol === 'pop3')
    return [
      ['set_popport', 1],
      ['pop_port', port],
      ['ssl_pop', securityNumbers[security]],
      // Otherwise it deletes the messages from the server.
      ['remove_mail', 0],
    ];
  return [
    ['set_imapport', 1],
    ['imap_port', port],
    ['ssl_imap', securityNumbers[security]],
    ['imap_auth_method', 0],
  ];
}

function sendingLines({ port, security, signIn }: ChosenServer): AccountrcSection['lines'] {
  return [
    ['set_smtpport', 1],
    ['smtp_port', port],
    ['ssl_smtp', securityNumbers[security]],
    ['use_smtp_auth', signIn === 'none' ? 0 : 1],
    ['smtp_auth_method', 0],
  ];
}
