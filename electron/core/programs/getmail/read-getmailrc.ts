import type { Auth } from '../../../contract/candidate';
import { quotable } from '../../clean-text';
import { type ParsedPythonIniSection, parsePythonIni } from '../../formats/python-ini';
import { type AccountRead, joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import { nameOf } from '../../reading/settings-path';
import type { SettingsFile, SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { unusableServer } from '../../reading/unusable-server';

const nameCharsAtMost = 60;

/** Reads what getmail has in its configuration, a file for each account. https://getmail6.org/configuration.html */
export const getmailReader: SettingsReader = {
  program: 'getmail',
  name: 'getmail',
  mayOwn: (path) =>
    /(?:^|[/.])getmailrc$|(?:^|\/)\.?getmail\/[^/]+$/.test(path) && !/\/oldmail|\.(?:log|lock|pem|sh|py)$/.test(path),
  recognises: ({ content }) => /^[ \t]*\[retriever\]/m.test(settingsText(content)),
  read: (own) => joinedReads(own.map(readFile)),
};

function readFile({ path, content }: SettingsFile): AccountRead {
  const keys = parsePythonIni(settingsText(content), { interpolates: false }).get('retriever');
  const type = keys?.get('type') ?? '';
  const [, kind, ssl] = /^(?:Simple|BrokenUIDL|Multidrop)(POP3|IMAP|SDPS)(SSL)?Retriever$/.exec(type) ?? [];
  if (keys === undefined || kind === undefined) return { account: null, unread: [] };
  const protocol = kind === 'IMAP' ? 'imap' : 'pop3';
  const isTls = ssl !== undefined;
  const ports = { imap: isTls ? 993 : 143, pop3: isTls ? 995 : 110 };
  const host = keys.get('server') ?? (kind === 'SDPS' ? 'pop3.demon.co.uk' : '');
  const incoming = namedServer({
    protocol,
    host,
    port: keys.get('port') ?? ports[protocol],
    security: isTls ? 'tls' : 'none',
    login: keys.get('username'),
    auth: authOf(keys),
  });
  return {
    account: {
      program: 'getmail',
      ...{ address: null, name: null, incoming, outgoing: null },
      passwordStored: passwordStored(keys),
    },
    unread: incoming === null ? [unusableServer(quotable(nameOf(path), nameCharsAtMost), host)] : [],
  };
}

function authOf(keys: ParsedPythonIniSection): readonly Auth[] {
  const isOn = (key: string) => ['1', 'true', 'yes', 'on'].includes(keys.get(key)?.toLowerCase() ?? '');
  if (isOn('use_cram_md5') || isOn('use_apop')) return ['encrypted'];
  if (isOn('use_kerberos')) return ['gssapi'];
  return isOn('use_xoauth2') ? ['oauth2'] : ['password'];
}

function passwordStored(keys: ParsedPythonIniSection): boolean | null {
  if ((keys.get('password') ?? '') !== '') return true;
  return keys.has('password_command') ? null : false;
}
