import type { Auth } from '../../../contract/candidate';
import { quotable } from '../../clean-text';
import { type ParsedPythonIniSection, parsePythonIni } from '../../formats/python-ini';
import { singleQuotedText } from '../../formats/single-quoted';
import { message } from '../../message';
import { type AccountRead, joinedReads } from '../../reading/joined-reads';
import { namedServer } from '../../reading/named-server';
import type { SettingsReader } from '../../reading/settings-reader';
import { settingsText } from '../../reading/settings-text';
import { unusableServer } from '../../reading/unusable-server';

const nameCharsAtMost = 60;

/** Reads what OfflineIMAP has in its configuration. https://github.com/OfflineIMAP/offlineimap3/blob/master/offlineimap.conf */
export const offlineimapReader: SettingsReader = {
  program: 'offlineimap',
  name: 'OfflineIMAP',
  mayOwn: (path) => /(?:^|[/.])offlineimap(?:rc|\.conf)$|(?:^|\/)offlineimap\/config$/.test(path),
  recognises: ({ content }) => /^\[(?:Account|Repository) [^\]\n]*\]/m.test(settingsText(content)),
  read: (own) =>
    joinedReads(own.flatMap(({ content }) => readFile(parsePythonIni(settingsText(content), { interpolates: true })))),
};

/** OfflineIMAP takes the accounts that its list names, not all that are there. */
function readFile(sections: ReadonlyMap<string, ParsedPythonIniSection>): readonly AccountRead[] {
  const listed = sections.get('general')?.get('accounts');
  const names =
    listed === undefined
      ? [...sections.keys()].flatMap((section) => /^Account (.*)$/.exec(section)?.[1] ?? [])
      : listed.split(',').map((name) => name.trim());
  return [...new Set(names)].flatMap((name) => {
    const remote = sections.get(`Account ${name}`)?.get('remoterepository');
    const repository = remote === undefined ? undefined : sections.get(`Repository ${remote}`);
    return repository === undefined ? [] : readRepository(name, repository);
  });
}

function readRepository(name: string, keys: ParsedPythonIniSection): AccountRead {
  const type = keys.get('type')?.toLowerCase();
  if (type !== 'imap' && type !== 'gmail') return { account: null, unread: [] };
  const label = quotable(name, nameCharsAtMost);
  if (type === 'imap' && (keys.has('preauthtunnel') || keys.has('transporttunnel')))
    return { account: null, unread: [message('read.settings.tunnel', { account: label })] };
  const host = evaluated(keys, 'remotehost') ?? (type === 'gmail' ? { text: 'imap.gmail.com', isRun: false } : null);
  const user = evaluated(keys, 'remoteuser');
  const port = evaluated(keys, 'remoteport');
  const isTls = isOn(keys.get('ssl'), true);
  const run = [
    ...(host?.isRun ? (['host'] as const) : []),
    ...(user?.isRun ? (['login'] as const) : []),
    ...(port?.isRun ? (['value'] as const) : []),
  ].map((what) => message('read.settings.command', { program: 'OfflineIMAP', what }));
  const incoming =
    host === null || host.isRun || port?.isRun
      ? null
      : namedServer({
          protocol: 'imap',
          host: host.text,
          port: port?.text ?? (isTls || type === 'gmail' ? 993 : 143),
          security: isTls ? 'tls' : isOn(keys.get('starttls'), true) ? 'starttls' : 'none',
          login: user === null || user.isRun ? undefined : user.text,
          auth: authOf(keys.get('auth_mechanisms')),
        });
  const isBad = incoming === null && !host?.isRun && !port?.isRun;
  return {
    account: {
      program: 'offlineimap',
      address: null,
      name: null,
      incoming,
      outgoing: null,
      passwordStored: passwordStored(keys),
    },
    unread: [...run, ...(isBad ? [unusableServer(label, host?.text ?? '')] : [])],
  };
}

/** A value, or what its expression of Python gives where that is only a text or a number. No other expression is evaluated. */
function evaluated(
  keys: ParsedPythonIniSection,
  key: string,
): { readonly text: string; readonly isRun: boolean } | null {
  const expression = keys.get(`${key}eval`);
  if (expression !== undefined) {
    const text = /^\d{1,5}$/.test(expression) ? expression : singleQuotedText(expression);
    return { text: text ?? '', isRun: text === null };
  }
  const text = keys.get(key);
  return text === undefined ? null : { text, isRun: false };
}

function isOn(value: string | undefined, otherwise: boolean): boolean {
  return value === undefined ? otherwise : ['yes', 'true', 'on', '1'].includes(value.toLowerCase());
}

const methods: Readonly<Record<string, Auth>> = {
  PLAIN: 'password',
  LOGIN: 'password',
  'CRAM-MD5': 'encrypted',
  GSSAPI: 'gssapi',
  XOAUTH2: 'oauth2',
};

function authOf(mechanisms: string | undefined): readonly Auth[] {
  const names = (mechanisms ?? '').split(/,\s*/);
  return [...new Set(names.flatMap((name) => (Object.hasOwn(methods, name) ? (methods[name] ?? []) : [])))];
}

function passwordStored(keys: ParsedPythonIniSection): boolean | null {
  if (keys.has('remotepasseval')) return singleQuotedText(keys.get('remotepasseval') ?? '') === null ? null : true;
  if (keys.has('remotepass')) return true;
  return keys.has('remotepassfile') || keys.has('oauth2_refresh_token_eval') ? null : false;
}
