import { type ReadIniSection, readIni } from '../../formats/read-ini';
import { message } from '../../message';
import { type OutlookAccount, type OutlookPart, readOutlookAccount } from './outlook-account';

/** Whether a text is a PRF: no other file has these sections. */
export function isPrf(text: string): boolean {
  return /^[ \t]*\[(?:Internet Account List|Service List)\]/im.test(text);
}

/** The accounts that a PRF makes, by the list that it has of them. */
export function readPrf(text: string, file: string): OutlookPart {
  const sections = readIni(text);
  const named = new Map<string, ReadIniSection>([...sections].reverse().map((each) => [each.name, each]));
  const readings = accountsOf(named).flatMap((values) => {
    const account = accountOf(values);
    return account.server === null && account.smtpServer === null ? [] : readOutlookAccount(account, file);
  });
  const hasExchange = sections.some(
    ({ name, values }) =>
      name === 'service list' &&
      [...values.values()].some((kind) => kind.toLowerCase() === 'microsoft exchange server'),
  );
  return {
    accounts: readings.map(({ account }) => account),
    unread: [
      ...(hasExchange ? [message('read.other-kind', { where: file, kind: 'Exchange' })] : []),
      ...readings.flatMap(({ unread }) => unread),
    ],
  };
}

type Values = ReadonlyMap<string, string>;

/**
 * The list names a section of properties for each account; its values stand in a section with the name of the account. Some tools write the
 * values right into the section that the list names.
 */
function accountsOf(named: ReadonlyMap<string, ReadIniSection>): readonly Values[] {
  const listed = named.get('internet account list')?.values ?? new Map<string, string>();
  return [...listed].map(([key, section]) => {
    const properties = named.get(section.toLowerCase())?.values ?? new Map<string, string>();
    const values = [...properties].filter(([, value]) => !/^PT_/i.test(value));
    return new Map([...values, ...(named.get(key)?.values ?? [])]);
  });
}

function accountOf(values: Values): OutlookAccount {
  const text = (key: string) => values.get(key.toLowerCase()) || null;
  const number = (key: string) => numberOf(text(key));
  const isOn = (key: string) => isYes(text(key));
  const protocol = protocolOf(text('AccountType'), text('IMAPServer') !== null, text('POP3Server') !== null);
  const kind = protocol === 'pop3' ? 'POP3' : 'IMAP';
  return {
    protocol,
    address: text('EmailAddress'),
    name: text('DisplayName'),
    server: text(`${kind}Server`),
    login: text(`${kind}UserName`),
    port: number(`${kind}Port`),
    encryption: isOn(`${kind}UseSSL`) ? 1 : 0,
    usesSpa: isOn(`${kind}UseSPA`),
    smtpServer: text('SMTPServer'),
    smtpPort: number('SMTPPort'),
    smtpEncryption: number('SMTPSecureConnection') ?? (isOn('SMTPUseSSL') ? 1 : 0),
    smtpSignsIn: isOn('SMTPUseAuth'),
    smtpLogin: number('SMTPAuthMethod') === 0 ? null : text('SMTPUserName'),
    smtpUsesSpa: isOn('SMTPUseSPA'),
    // A PRF has no password; Outlook asks for it.
    isPasswordStored: false,
  };
}

function protocolOf(type: string | null, hasImap: boolean, hasPop3: boolean): OutlookAccount['protocol'] {
  if (type !== null && /^pop/i.test(type) && hasPop3) return 'pop3';
  if (hasImap) return 'imap';
  return hasPop3 ? 'pop3' : null;
}

function numberOf(text: string | null): number | null {
  return text !== null && /^(?:0x[\da-f]{1,8}|\d{1,10})$/i.test(text) ? Number(text) : null;
}

function isYes(text: string | null): boolean {
  return text !== null && /^(?:[1-9]\d*|0x0*[1-9a-f][\da-f]*|yes|true)$/i.test(text);
}
