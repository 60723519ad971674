import type { Auth, Security } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import { type Preference, renderPrefs } from '../../formats/prefs-js';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import type { ChosenServer } from '../choose-server';

/** Values of nsMsgSocketType. */
const socketTypes = { none: 0, starttls: 2, tls: 3 } as const satisfies Record<Security, number>;

/** Values of nsMsgAuthMethod. */
const authMethods = {
  none: 1,
  password: 3,
  encrypted: 4,
  gssapi: 5,
  ntlm: 6,
  'client-certificate': 7,
  oauth2: 10,
} as const satisfies Record<Auth, number>;

/**
 * The accounts as Thunderbird's `prefs.js`. The import copies every preference of the file into the user's profile, so the
 * file holds only what an account needs. It has no Local Folders: Thunderbird makes its own, and where they exist its import
 * stops with an error over Local Folders without a path.
 */
export function renderThunderbirdPrefs(accounts: readonly ChosenAccount[], say: (message: Message) => string): string {
  const keys = accounts.map((_, index) => index + 1);
  return renderPrefs([
    { comment: say(message('export.thunderbird.prefs-comment')) },
    ['mail.accountmanager.accounts', keys.map((key) => `account${key}`).join(',')],
    ['mail.accountmanager.defaultaccount', 'account1'],
    ['mail.account.lastKey', accounts.length],
    ['mail.smtpservers', keys.map((key) => `smtp${key}`).join(',')],
    ['mail.smtp.defaultserver', 'smtp1'],
    ...accounts.flatMap((account, index) => [
      ...account.warnings.map((warning) => ({ comment: say(warning) })),
      ...accountPreferences(account, numberedKeys(index + 1)),
    ]),
  ]);
}

/** The names by which Thunderbird's preferences refer to the parts of an account. */
interface AccountKeys {
  readonly account: string;
  readonly server: string;
  readonly identity: string;
  readonly smtp: string;
}

function numberedKeys(number: number): AccountKeys {
  return { account: `account${number}`, server: `server${number}`, identity: `id${number}`, smtp: `smtp${number}` };
}

/** The preferences of one account, under these keys. */
export function accountPreferences(
  { account, incoming, outgoing }: ChosenAccount,
  keys: AccountKeys,
): readonly Preference[] {
  const identity = `mail.identity.${keys.identity}`;
  return [
    [`mail.account.${keys.account}.server`, keys.server],
    [`mail.account.${keys.account}.identities`, keys.identity],
    ...(account.name === null ? [] : [[`${identity}.fullName`, account.name] as const]),
    [`${identity}.useremail`, account.address],
    [`${identity}.smtpServer`, keys.smtp],
    [`${identity}.valid`, true],
    ...(incoming.protocol === 'imap' ? folderLines(identity, incoming) : []),
    ...incomingLines(`mail.server.${keys.server}`, account.address, incoming),
    ...outgoingLines(`mail.smtpserver.${keys.smtp}`, account.address, outgoing),
  ];
}

function folderLines(identity: string, { login, host }: ChosenServer): readonly Preference[] {
  const mailbox = `imap://${escapedLogin(login)}@${host}`;
  return [
    [`${identity}.fcc_folder`, `${mailbox}/Sent`],
    [`${identity}.draft_folder`, `${mailbox}/Drafts`],
  ];
}

/** Escaped as in Thunderbird's folder URIs, which it compares letter by letter. It escapes more than `encodeURIComponent`. */
function escapedLogin(login: string): string {
  return encodeURIComponent(login).replaceAll(
    /[!'()~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function incomingLines(branch: string, address: string, server: ChosenServer): readonly Preference[] {
  return [
    [`${branch}.type`, server.protocol],
    [`${branch}.hostname`, server.host],
    [`${branch}.port`, server.port],
    [`${branch}.socketType`, socketTypes[server.security]],
    [`${branch}.authMethod`, authMethods[server.signIn]],
    [`${branch}.userName`, server.login],
    [`${branch}.name`, address],
    [`${branch}.login_at_startup`, true],
    [`${branch}.check_new_mail`, true],
    // Another mail app may read the same mailbox, so POP3 takes copies.
    ...(server.protocol === 'pop3' ? [[`${branch}.leave_on_server`, true] as const] : []),
  ];
}

function outgoingLines(branch: string, address: string, server: ChosenServer): readonly Preference[] {
  return [
    [`${branch}.type`, 'smtp'],
    [`${branch}.hostname`, server.host],
    [`${branch}.port`, server.port],
    [`${branch}.try_ssl`, socketTypes[server.security]],
    [`${branch}.authMethod`, authMethods[server.signIn]],
    ...(server.signIn === 'none' ? [] : [[`${branch}.username`, server.login] as const]),
    [`${branch}.description`, address],
  ];
}
