import type { Auth, Security } from '../../../contract/candidate';
import { type KeyFileEntry, type KeyFileGroup, renderKeyFile } from '../../formats/key-file';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import type { ChosenServer } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { passwordMechanisms, takesOnlyLogin } from '../password-mechanisms';
import type { WrittenFile } from '../program';

const securityWords: Readonly<Record<Security, string>> = {
  tls: 'ssl-on-alternate-port',
  starttls: 'starttls-on-standard-port',
  none: 'none',
};

/** Evolution's names of sign-in methods; that of a password is the usual one. Those of a browser need an account of the system. */
export const authWords: Partial<Record<Auth, string>> = {
  none: 'none',
  password: 'PLAIN',
  encrypted: 'CRAM-MD5',
  gssapi: 'GSSAPI',
  ntlm: 'NTLM',
};

/**
 * The three data sources of an account: receiving, the person, and sending. A source is known by the name of its file, which is the same
 * in every run, so that a new export replaces the old.
 */
export function evolutionSources(
  chosen: ChosenAccount,
  { say, uuid }: Pick<ExportRequest, 'say' | 'uuid'>,
): readonly WrittenFile[] {
  const { account, incoming, outgoing, fileStem, warnings } = chosen;
  const uid = `mailwright-${uuid(`evolution:${fileStem}`)}`;
  const identity = `${uid}-identity`;
  const transport = `${uid}-transport`;
  const comments = [say(message('export.command-line.comment', { program: 'Evolution' })), ...warnings.map(say)];
  const source = (name: string, parent: string, groups: readonly KeyFileGroup[]): WrittenFile => ({
    name: `${name}.source`,
    content: renderKeyFile(comments, [dataSource(account.address, parent), ...groups]),
    mediaType: 'text/plain; charset=utf-8',
  });
  return [
    source(uid, '', [...mailAccount(incoming, identity), ...serverGroups(incoming)]),
    source(identity, uid, [
      {
        name: 'Mail Identity',
        lines: [...(account.name === null ? [] : [['Name', account.name] as const]), ['Address', account.address]],
      },
      { name: 'Mail Submission', lines: [['TransportUid', transport]] },
    ]),
    source(transport, uid, [{ name: 'Mail Transport', lines: [['BackendName', 'smtp']] }, ...serverGroups(outgoing)]),
  ];
}

function dataSource(name: string, parent: string): KeyFileGroup {
  return {
    name: 'Data Source',
    lines: [
      ['DisplayName', name],
      ['Enabled', true],
      ['Parent', parent],
    ],
  };
}

function mailAccount({ protocol }: ChosenServer, identity: string): readonly KeyFileGroup[] {
  const isPop3 = protocol === 'pop3';
  return [
    {
      name: 'Mail Account',
      lines: [
        ['BackendName', isPop3 ? 'pop' : 'imapx'],
        ['IdentityUid', identity],
        // Then it takes the folders for sent mail and drafts that the server names.
        ...(isPop3 ? [] : [['NeedsInitialSetup', true] as const]),
      ],
    },
    ...(isPop3 ? [{ name: 'Pop Backend', lines: [['KeepOnServer', true] as const] }] : []),
  ];
}

function serverGroups(server: ChosenServer): readonly KeyFileGroup[] {
  const { host, port, security, login, signIn } = server;
  const user: readonly KeyFileEntry[] = signIn === 'none' ? [] : [['User', login]];
  return [
    {
      name: 'Authentication',
      lines: [['Host', host], ['Port', port], ...user, ['Method', methodOf(server)]],
    },
    { name: 'Security', lines: [['Method', securityWords[security]]] },
  ];
}

/** For a password the one that the server has: Evolution refuses to sign in by a method that the server does not name. */
function methodOf(server: ChosenServer): string {
  const { protocol, signIn } = server;
  const usual = authWords[signIn] ?? '';
  if (signIn !== 'password') return usual;
  if (protocol === 'smtp') return takesOnlyLogin(server) ? 'LOGIN' : usual;
  const heard = passwordMechanisms(server);
  // `none` is the command LOGIN of IMAP, and USER of POP3. What nothing was heard of has USER rather than SASL.
  return heard.includes('PLAIN') || (protocol === 'imap' && heard.length === 0) ? usual : 'none';
}
