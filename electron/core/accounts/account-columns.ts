import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import { quotable } from '../clean-text';
import { message } from '../message';

/** What a column of the list may hold. */
export const accountColumns = [
  'address',
  'name',
  'login',
  'outgoing-login',
  'protocol',
  'incoming',
  'incoming-port',
  'incoming-security',
  'incoming-sign-in',
  'outgoing',
  'outgoing-port',
  'outgoing-security',
  'outgoing-sign-in',
] as const;
/** What a column of the list may hold. */
export type AccountColumn = (typeof accountColumns)[number];

/** Where each known column stands, and what is said of the others. */
export interface AccountColumns {
  /** The place of each column in a record, from 0. */
  readonly places: ReadonlyMap<AccountColumn, number>;
  /** How many columns the head names. */
  readonly count: number;
  /** The names of columns that are not read, shortened where they are long. */
  readonly unknown: readonly string[];
  /** The names of columns that hold passwords; their fields are dropped. */
  readonly passwords: readonly string[];
}

/** The longest name of a column that is quoted. */
const nameChars = 40;

/** The names of each column, as `plainName` gives them. */
const names: Readonly<Record<AccountColumn, readonly string[]>> = {
  address: ['address', 'email', 'emailaddress', 'mail', 'mailaddress', 'mailbox', 'emailadresse', 'mailadresse'],
  name: ['name', 'displayname', 'fullname', 'realname', 'person', 'anzeigename'],
  login: ['login', 'loginname', 'user', 'username', 'incominglogin', 'incomingusername', 'imapuser', 'benutzername'],
  'outgoing-login': ['outgoinglogin', 'outgoingusername', 'sendinglogin', 'smtplogin', 'smtpuser', 'smtpusername'],
  protocol: ['protocol', 'type', 'incomingprotocol', 'incomingtype', 'accounttype', 'protokoll'],
  incoming: ['incoming', 'incominghost', 'incomingserver', 'receiving', 'receivingserver', 'imaphost', 'imapserver'],
  'incoming-port': ['incomingport', 'receivingport', 'imapport'],
  'incoming-security': ['incomingsecurity', 'incomingencryption', 'receivingsecurity', 'imapsecurity'],
  'incoming-sign-in': ['incomingsignin', 'incomingauth', 'incomingauthentication', 'imapauth'],
  outgoing: ['outgoing', 'outgoinghost', 'outgoingserver', 'sending', 'sendingserver', 'smtphost', 'smtpserver'],
  'outgoing-port': ['outgoingport', 'sendingport', 'smtpport'],
  'outgoing-security': ['outgoingsecurity', 'outgoingencryption', 'sendingsecurity', 'smtpsecurity'],
  'outgoing-sign-in': ['outgoingsignin', 'outgoingauth', 'outgoingauthentication', 'smtpauth'],
};

/** Names of passwords in several languages. A column with one of them is never read. */
const passwordWords: readonly string[] = [
  ...['password', 'passwort', 'passwd', 'passphrase', 'passcode', 'kennwort', 'geheim', 'secret', 'credential'],
  ...['mot de passe', 'contraseña', 'senha', 'wachtwoord', 'lösenord', 'adgangskode', 'hasło', 'heslo', 'parola'],
  ...['пароль', '密码', '密碼', 'パスワード', '비밀번호', 'סיסמה', 'كلمة المرور'],
].map(plainName);

/** Short names of passwords, which other names may contain. */
const shortPasswordNames: readonly string[] = ['pass', 'pw', 'pwd', 'pin', 'token', 'imappass', 'smtppass', 'mdp'];

/** The columns that the head of a list names; fails where it names no address, or one column twice. */
export function readAccountColumns(head: readonly string[]): Result<AccountColumns, Message> {
  const places = new Map<AccountColumn, number>();
  const unknown: string[] = [];
  const passwords: string[] = [];
  for (const [place, text] of head.entries()) {
    const plain = plainName(text);
    const column = accountColumns.find((known) => names[known].includes(plain));
    if (isPassword(plain)) passwords.push(quotable(text, nameChars));
    else if (column === undefined) unknown.push(...(text.trim() === '' ? [] : [quotable(text, nameChars)]));
    else if (places.has(column)) return failed(message('export.accounts.column-twice', { column: shownName(column) }));
    else places.set(column, place);
  }
  // A file without a head begins with an account, whose fields are not repeated here.
  if (!places.has('address')) return failed(message('export.accounts.no-address-column'));
  return ok({ places, count: head.length, unknown, passwords });
}

/** A column as the documentation names it. */
function shownName(column: AccountColumn): string {
  return column.replaceAll('-', ' ');
}

function isPassword(plain: string): boolean {
  return shortPasswordNames.includes(plain) || passwordWords.some((word) => plain.includes(word));
}

/** A name without marks, spaces and punctuation, in lower case: `E-Mail Address` and `email_address` are the same. */
function plainName(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
