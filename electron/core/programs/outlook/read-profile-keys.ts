import { type ReadRegistryKey, readReg, registryText } from '../../formats/read-reg';
import { message } from '../../message';
import { type OutlookAccount, type OutlookPart, readOutlookAccount } from './outlook-account';

/** Below this key a profile of Outlook has a numbered key for each account, in every version since 2002. */
const accountKey = /\\9375CFF0413111d3B88A00104B2A6676\\[\da-f]{8}$/i;

/** The class of accounts at Exchange, which have no servers that anybody types. */
const exchangeClass = '{ed475414-b0d6-11d2-8c3b-00104b2a6676}';

/** The accounts in keys that were exported from the registry. A password is never looked at, only whether one is there. */
export function readProfileKeys(text: string, file: string): OutlookPart {
  const keys = readReg(text).filter(({ path }) => accountKey.test(path));
  const readings = keys.flatMap((key) => {
    const account = accountOf(key);
    return account.server === null && account.smtpServer === null ? [] : readOutlookAccount(account, file);
  });
  const exchange = keys.filter(({ values }) => registryText(values.get('clsid'))?.toLowerCase() === exchangeClass);
  return {
    accounts: readings.map(({ account }) => account),
    unread: [
      ...exchange.map(() => message('read.other-kind', { where: file, kind: 'Exchange' })),
      ...readings.flatMap(({ unread }) => unread),
    ],
  };
}

function accountOf({ values }: ReadRegistryKey): OutlookAccount {
  const text = (name: string) => registryText(values.get(name.toLowerCase())) || null;
  const number = (name: string) => {
    const value = values.get(name.toLowerCase());
    return value?.kind === 'number' ? value.number : null;
  };
  const isOn = (name: string) => (number(name) ?? 0) !== 0;
  const protocol = text('IMAP Server') !== null ? 'imap' : text('POP3 Server') !== null ? 'pop3' : null;
  const kind = protocol === 'pop3' ? 'POP3' : 'IMAP';
  return {
    protocol,
    address: text('Email'),
    name: text('Display Name'),
    server: text(`${kind} Server`),
    login: text(`${kind} User`),
    port: number(`${kind} Port`),
    encryption: number(`${kind} Secure Connection`) ?? (isOn(`${kind} Use SSL`) ? 1 : 0),
    // SPA was called Sicily when the values got their names.
    usesSpa: isOn(`${kind} Use SPA`) || isOn(`${kind} Use Sicily`),
    smtpServer: text('SMTP Server'),
    smtpPort: number('SMTP Port'),
    smtpEncryption: number('SMTP Secure Connection') ?? (isOn('SMTP Use SSL') ? 1 : 0),
    smtpSignsIn: isOn('SMTP Use Auth'),
    smtpLogin: text('SMTP User'),
    smtpUsesSpa: isOn('SMTP Use SPA') || isOn('SMTP Use Sicily'),
    isPasswordStored: [...values.keys()].some((name) => name.endsWith('password')),
  };
}
