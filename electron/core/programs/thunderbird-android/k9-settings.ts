import type { Auth, Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { comment, element, renderXml, type XmlNode } from '../../formats/xml';
import type { ChosenAccount } from '../choose-accounts';
import type { ChosenServer } from '../choose-server';
import type { ExportRequest } from '../export-request';

/** The app upgrades a file of an older version. From 95 on a file may say that sending needs no sign-in. */
const fileVersion = '99';

const securityWords = {
  none: 'NONE',
  starttls: 'STARTTLS_REQUIRED',
  tls: 'SSL_TLS_REQUIRED',
} as const satisfies Record<Security, string>;

/** The format has no other words, but for a certificate that is chosen on the device. */
const authWords: Partial<Record<Auth, string>> = {
  none: 'NONE',
  password: 'PLAIN',
  encrypted: 'CRAM_MD5',
  oauth2: 'XOAUTH2',
};

/** Accounts as a settings file of Thunderbird for Android and K-9 Mail, which FairEmail reads too. */
export function renderK9Settings(
  chosen: readonly ChosenAccount[],
  comments: readonly Message[],
  { say, uuid }: Pick<ExportRequest, 'say' | 'uuid'>,
): string {
  const warnings = chosen.flatMap((account) => account.warnings);
  return renderXml(
    element(
      'k9settings',
      [
        ...[...comments, ...warnings].map((each) => comment(say(each))),
        element(
          'accounts',
          chosen.map((account) => accountElement(account, uuid(`k9:${account.account.address}`))),
        ),
      ],
      { version: fileVersion, format: '1' },
    ),
  );
}

/** Whether the settings file of these accounts holds a password. */
export function holdK9Password(chosen: readonly ChosenAccount[]): boolean {
  return chosen.some(
    ({ account, incoming, outgoing }) => account.passwords !== null && [incoming, outgoing].some(takesPassword),
  );
}

function takesPassword({ signIn }: ChosenServer): boolean {
  return signIn === 'password' || signIn === 'encrypted';
}

/** An account without a UUID is skipped silently. */
function accountElement({ account, incoming, outgoing }: ChosenAccount, uuid: string): XmlNode {
  const { address, name, passwords } = account;
  // Another mail app may read the same mailbox, so POP3 takes copies.
  const deletePolicy = incoming.protocol === 'pop3' ? 'NEVER' : 'DELETE';
  return element(
    'account',
    [
      element('name', address),
      serverElement('incoming-server', incoming, passwords?.incoming.reveal() ?? null),
      serverElement('outgoing-server', outgoing, passwords?.outgoing.reveal() ?? null),
      element('settings', [element('value', deletePolicy, { key: 'deletePolicy' })]),
      element('identities', [
        element('identity', [...(name === null ? [] : [element('name', name)]), element('email', address)]),
      ]),
    ],
    { uuid },
  );
}

function serverElement(tag: string, server: ChosenServer, password: string | null): XmlNode {
  const { protocol, host, port, security, signIn, login } = server;
  const word = authWords[signIn];
  if (word === undefined) throw new Error(`The settings file has no word for ${signIn}`);
  return element(
    tag,
    [
      element('host', host),
      element('port', port),
      element('connection-security', securityWords[security]),
      element('authentication-type', word),
      ...(signIn === 'none' ? [] : [element('username', login)]),
      ...(takesPassword(server) && password !== null ? [element('password', password)] : []),
    ],
    { type: protocol.toUpperCase() },
  );
}
