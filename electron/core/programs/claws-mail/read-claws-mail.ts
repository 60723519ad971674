import { parseAccountrc } from '../../formats/accountrc';
import { folderOf, nameOf } from '../../reading/settings-path';
import type { SettingsFile, SettingsFolder, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import {
  type AccountrcDialect,
  type AccountrcValues,
  accountrcAccount,
  type Receiving,
} from '../accountrc/read-accountrc';

/** Passwords, encrypted by the program. */
const passwordFile = 'passwordstorerc';
/** All other settings of the program. */
const commonFile = 'clawsrc';

/** Reads the accounts of Claws Mail. */
export const clawsMailReader: SettingsReader = {
  program: 'claws-mail',
  name: 'Claws Mail',
  mayOwn: (path) => /(?:^|[/.])accountrc$/.test(path) || [passwordFile, commonFile].includes(nameOf(path)),
  recognises: (file) => isAccountrc(file) && isOfClawsMail(file),
  read: (own, folder) => {
    const reads = own.flatMap((file) => readFile(file, folder));
    return {
      accounts: reads.flatMap(({ account }) => account ?? []),
      unread: reads.flatMap(({ unread }) => unread),
      wants: own.flatMap(({ path }) => [passwordFile, commonFile].map((name) => folderOf(path) + name)),
    };
  },
};

/** Whether a file holds accounts of Claws Mail or of Sylpheed. */
export function isAccountrc({ content }: SettingsFile): boolean {
  return /^\[Account: \d+\]/m.test(settingsText(content));
}

/** Whether accounts are of Claws Mail, by their folder or by keys that Sylpheed does not have. */
export function isOfClawsMail({ path, content }: SettingsFile): boolean {
  const ownKey =
    /^(?:config_version|use_mail_command|privacy_prefs|default_privacy_system|ssl_certs_auto_accept|filterhook_on_receive|set_tunnelcmd)=/m;
  return /claws/i.test(path) || (!/sylpheed/i.test(path) && ownKey.test(settingsText(content)));
}

function readFile(
  { path, content }: SettingsFile,
  folder: SettingsFolder,
): readonly ReturnType<typeof accountrcAccount>[] {
  const common = textAt(folderOf(path) + commonFile, folder);
  const stored = textAt(folderOf(path) + passwordFile, folder);
  const sections = parseAccountrc(settingsText(content));
  const [, commonVersion] = /^config_version=(\d{1,4})$/m.exec(common ?? '') ?? [];
  const otherVersion = sections.flatMap(({ values }) => versionOf(values) ?? []).at(0);
  const unsaidVersion = commonVersion === undefined ? (otherVersion ?? 0) : Number(commonVersion);
  const numbers = stored === null ? null : accountsWithPassword(stored);
  return sections.map(({ number, values }) => {
    const isInside = ['password', 'smtp_password'].some((key) => (values.get(key) ?? '') !== '');
    return accountrcAccount(
      values,
      dialectOf(versionOf(values) ?? unsaidVersion),
      isInside || (numbers?.has(number) ?? null),
    );
  });
}

function textAt(path: string, folder: SettingsFolder): string | null {
  const file = folder.at(path);
  return file && settingsText(file.content);
}

/** The version of the configuration that an account was written by; null where it does not say. */
function versionOf(values: AccountrcValues): number | null {
  const text = values.get('config_version') ?? '';
  return /^\d{1,4}$/.test(text) ? Number(text) : null;
}

/** Before the first version, POP3 had three numbers, as it has in Sylpheed. */
const receivingBefore: Readonly<Record<number, Receiving>> = { 0: 'pop3', 1: 'pop3', 2: 'pop3', 3: 'imap', 4: 'nntp' };
const receiving: Readonly<Record<number, Receiving>> = { 0: 'pop3', 1: 'imap', 2: 'nntp' };

function dialectOf(version: number): AccountrcDialect {
  const numbers = version < 1 ? receivingBefore : receiving;
  return { ...dialect, receives: (values) => numbers[Number(values.get('protocol') ?? 0)] ?? null };
}

const dialect: Omit<AccountrcDialect, 'receives'> = {
  program: 'claws-mail',
  unsaidSecurity: 'tls',
  signsInUnsaid: true,
  auths: {
    imap: [
      [1, 'password'],
      [2, 'encrypted'],
      [4, 'none'],
      [8, 'gssapi'],
      [16, 'encrypted'],
      [32, 'encrypted'],
      [64, 'password'],
      [128, 'password'],
      [256, 'oauth2'],
      [512, 'encrypted'],
      [1_024, 'encrypted'],
      [2_048, 'encrypted'],
      [4_096, 'encrypted'],
    ],
    pop3: [
      [1, 'encrypted'],
      [2, 'oauth2'],
    ],
    smtp: [
      [1, 'password'],
      [2, 'encrypted'],
      [4, 'encrypted'],
      [16, 'password'],
      [32, 'oauth2'],
    ],
  },
};

/** The numbers of the accounts that have a password in the store. */
function accountsWithPassword(text: string): ReadonlySet<number> {
  const numbers = new Set<number>();
  let account = '';
  for (const line of text.split('\n')) {
    if (line.startsWith('[')) account = /^\[account:(\d{1,9})\]/.exec(line)?.[1] ?? '';
    else if (account !== '' && /^(?:recv|send) ./.test(line)) numbers.add(Number(account));
  }
  return numbers;
}
