import type { Auth, Protocol } from '../../../contract/candidate';
import type { Message } from '../../../contract/message';
import type { ReadAccount, ReadServer } from '../../../contract/read-account';
import { quotable } from '../../clean-text';
import { readCmsContent } from '../../formats/cms-content';
import { plistDictionariesIn, type ReadPlistDictionary, readPlist } from '../../formats/read-plist';
import { limits } from '../../limits';
import { message } from '../../message';
import { type AccountsRead, joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import { securityByPort } from '../../reading/security-by-port';
import { settingValue } from '../../reading/setting-value';
import type { SettingsFile, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { unusableServer } from '../../reading/unusable-server';

const program = 'apple-mail';

/** Reads Apple's configuration profiles, as they are or inside a signature, which is not checked. */
export const appleMailReader: SettingsReader = {
  program,
  name: 'Apple Mail',
  mayOwn: (path) => path.toLowerCase().endsWith('.mobileconfig'),
  recognises: (file) => isProfile(file.content) || isProfile(readCmsContent(file.content) ?? new Uint8Array()),
  read: (own) => joinedReads(own.map(readFile)),
};

const binaryStart = 'bplist';

/** A profile is a property list; one in binary form is recognised so that it can be said. */
function isProfile(content: Uint8Array): boolean {
  const text = settingsText(content);
  return text.startsWith(binaryStart) || /<plist[\s>]/.test(text);
}

function readFile({ path, content }: SettingsFile): AccountsRead {
  const file = quotable(path, limits.openedNameChars);
  const signed = readCmsContent(content);
  const text = settingsText(signed ?? content);
  const dictionaries = plistDictionariesIn(readPlist(text));
  const accounts = dictionaries.filter(isMailAccount);
  const readings = accounts.map((dictionary) => accountOf(dictionary, file));
  return {
    accounts: readings.map(({ account }) => account),
    unread: [
      ...(signed === null ? [] : [message('read.file.signed', { file })]),
      ...(text.startsWith(binaryStart) ? [message('read.file.binary', { file })] : []),
      ...(dictionaries.some((each) => each.has('EncryptedPayloadContent'))
        ? [message('read.file.encrypted', { file })]
        : []),
      ...dictionaries.flatMap((each) => otherAccount(each, file)),
      ...readings.flatMap(({ unread }) => unread),
    ],
  };
}

/** Some tools write the keys of an account without the type of its payload. */
function isMailAccount(dictionary: ReadPlistDictionary): boolean {
  return (
    dictionary.get('PayloadType') === 'com.apple.mail.managed' ||
    hostKeys.Incoming.concat(hostKeys.Outgoing).some((key) => dictionary.has(key))
  );
}

const exchangeTypes: readonly unknown[] = ['com.apple.eas.account', 'com.apple.ews.account'];

function otherAccount(dictionary: ReadPlistDictionary, file: string): readonly Message[] {
  const isExchange = exchangeTypes.includes(dictionary.get('PayloadType'));
  return isExchange ? [message('read.other-kind', { where: file, kind: 'Exchange' })] : [];
}

/** `…Hostname` is not Apple's spelling, but one that people write. */
const hostKeys = {
  Incoming: ['IncomingMailServerHostName', 'IncomingMailServerHostname'],
  Outgoing: ['OutgoingMailServerHostName', 'OutgoingMailServerHostname'],
};

function accountOf(
  dictionary: ReadPlistDictionary,
  file: string,
): { readonly account: ReadAccount; readonly unread: readonly Message[] } {
  const protocol = textIn(dictionary, 'EmailAccountType').endsWith('POP') ? 'pop3' : 'imap';
  const incoming = serverOf(dictionary, 'Incoming', protocol);
  const outgoing = serverOf(dictionary, 'Outgoing', 'smtp');
  const unusable = [incoming, outgoing].flatMap(({ host, server }) => (server === null && host !== '' ? host : []));
  return {
    account: {
      program,
      address: personValue(textIn(dictionary, 'EmailAddress')),
      name: personValue(textIn(dictionary, 'EmailAccountName')),
      incoming: incoming.server,
      outgoing: outgoing.server,
      passwordStored: ['IncomingPassword', 'OutgoingPassword'].some((key) => textIn(dictionary, key) !== ''),
    },
    unread: unusable.map((host) => unusableServer(file, host)),
  };
}

/** TLS that is left out is off, as Apple's schema of the payload says. https://github.com/apple/device-management */
function serverOf(
  dictionary: ReadPlistDictionary,
  direction: 'Incoming' | 'Outgoing',
  protocol: Protocol,
): { readonly host: string; readonly server: ReadServer | null } {
  const host = hostKeys[direction].map((key) => textIn(dictionary, key)).find((text) => text !== '') ?? '';
  const key = `${direction}MailServer`;
  const isEncrypted = dictionary.get(`${key}UseSSL`) === true;
  const port = Number(dictionary.get(`${key}PortNumber`) ?? usualPort(protocol, isEncrypted));
  const auth = authNames.get(textIn(dictionary, `${key}Authentication`)) ?? [];
  const server = namedServer({
    protocol,
    host,
    port,
    security: isEncrypted ? securityByPort(protocol, port) : 'none',
    login: auth[0] === 'none' ? undefined : (personValue(textIn(dictionary, `${key}Username`)) ?? undefined),
    auth,
  });
  return { host, server };
}

/** Without a port number Apple's programs take the registered one. */
function usualPort(protocol: Protocol, isEncrypted: boolean): number {
  if (protocol === 'smtp') return 587;
  if (protocol === 'imap') return isEncrypted ? 993 : 143;
  return isEncrypted ? 995 : 110;
}

const authNames: ReadonlyMap<string, readonly Auth[]> = new Map([
  ['EmailAuthNone', ['none']],
  ['EmailAuthPassword', ['password']],
  ['EmailAuthCRAMMD5', ['encrypted']],
  ['EmailAuthHTTPMD5', ['encrypted']],
  ['EmailAuthNTLM', ['ntlm']],
]);

function textIn(dictionary: ReadPlistDictionary, key: string): string {
  const value = dictionary.get(key);
  return typeof value === 'string' ? value : '';
}

/** A device management fills in `$…$` and `{{…}}` for each person, so such a value is nobody's. */
function personValue(text: string): string | null {
  return /^(?:%[\w.]+%|\$\{?[\w.]+\}?\$?|\{\{[^{}]*\}\})$/.test(text) ? null : settingValue(text);
}
