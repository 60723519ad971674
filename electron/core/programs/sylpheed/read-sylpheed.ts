import { parseAccountrc } from '../../formats/accountrc';
import { joinedReads } from '../../reading/joined-reads';
import type { SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { type AccountrcDialect, accountrcAccount, type Receiving } from '../accountrc/read-accountrc';
import { isAccountrc, isOfClawsMail } from '../claws-mail/read-claws-mail';

/** 1 and 2 were POP3 with APOP and RPOP. */
const receiving: Readonly<Record<number, Receiving>> = { 0: 'pop3', 1: 'pop3', 2: 'pop3', 3: 'imap', 4: 'nntp' };

const dialect: AccountrcDialect = {
  program: 'sylpheed',
  unsaidSecurity: 'none',
  signsInUnsaid: false,
  receives: (values) => receiving[Number(values.get('protocol') ?? 0)] ?? null,
  auths: {
    imap: [
      [1, 'password'],
      [2, 'encrypted'],
      [4, 'password'],
      [8, 'oauth2'],
    ],
    pop3: [[2, 'oauth2']],
    smtp: [
      [1, 'password'],
      [2, 'encrypted'],
      [4, 'encrypted'],
      [8, 'password'],
      [16, 'oauth2'],
    ],
  },
};

/** Reads the accounts of Sylpheed. */
export const sylpheedReader: SettingsReader = {
  program: 'sylpheed',
  name: 'Sylpheed',
  mayOwn: (path) => /(?:^|[/.])accountrc$/.test(path) && !/claws/i.test(path),
  recognises: (file) => isAccountrc(file) && !isOfClawsMail(file),
  read: (own) => {
    const sections = own.flatMap(({ content }) => parseAccountrc(settingsText(content)));
    const reads = sections.map(({ values }) => {
      const isStored = ['password', 'smtp_password'].some((key) => (values.get(key) ?? '') !== '');
      return accountrcAccount(values, dialect, isStored);
    });
    return joinedReads(reads);
  },
};
