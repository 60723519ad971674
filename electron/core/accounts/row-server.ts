import type { Auth, Protocol, Security } from '../../contract/candidate';
import { parseBareHost } from '../../contract/host-name';
import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import type { Direction } from '../../contract/verdict';
import { parseTypedServer, type TypedServer } from '../address/parse-typed-server';
import { parsePort } from '../address/port';
import { message } from '../message';
import { usualPorts } from '../usual-ports';
import type { AccountColumn } from './account-columns';

/** A server as a row names it. */
export interface RowServer extends TypedServer {
  /** Empty where the row says none. */
  readonly auth: readonly Auth[];
}

/** The words that a cell may have for each kind of security, in letters and digits alone. */
const securityWords: Readonly<Record<Security, readonly string[]>> = {
  tls: ['tls', 'ssl', 'ssltls', 'tlsssl', 'implicit', 'implicittls', 'smtps', 'imaps', 'pop3s'],
  starttls: ['starttls', 'explicit', 'explicittls'],
  none: ['none', 'plain', 'no', 'off', 'unencrypted'],
};

const authWords: Readonly<Record<Auth, readonly string[]>> = {
  password: ['password', 'normal', 'normalpassword', 'plain', 'login', 'passwordcleartext'],
  encrypted: ['encrypted', 'encryptedpassword', 'crammd5', 'passwordencrypted'],
  oauth2: ['oauth2', 'oauth', 'xoauth2', 'browser'],
  ntlm: ['ntlm', 'spa'],
  gssapi: ['gssapi', 'kerberos'],
  'client-certificate': ['clientcertificate', 'certificate', 'external'],
  none: ['none', 'no'],
};

const protocolWords: Readonly<Record<Exclude<Protocol, 'smtp'>, readonly string[]>> = {
  imap: ['imap', 'imap4', 'imaps'],
  pop3: ['pop3', 'pop', 'pop3s'],
};

/**
 * The server that a row names for a direction; null where it names none. A port or a security that is missing follows from the other where
 * the port is a usual one; nothing else is guessed.
 */
export function readRowServer(
  direction: Direction,
  cell: (column: AccountColumn) => string,
): Result<RowServer | null, Message> {
  const texts = {
    host: cell(direction),
    port: cell(`${direction}-port`),
    security: cell(`${direction}-security`),
    auth: cell(`${direction}-sign-in`),
  };
  const protocolText = direction === 'incoming' ? cell('protocol') : '';
  if (texts.host === '') {
    const isAlone = texts.port === '' && texts.security === '' && texts.auth === '';
    return isAlone ? ok(null) : failed(message('export.accounts.row.no-host', { direction }));
  }
  const auth = readWord(authWords, texts.auth);
  if (auth === undefined) return failed(message('export.accounts.row.bad-sign-in', { direction }));
  const named = readWord(protocolWords, protocolText);
  if (named === undefined) return failed(message('export.accounts.row.bad-protocol'));
  const whole = parseTypedServer(texts.host, direction);
  const server = whole === null ? readParts(direction, named, texts) : ok(whole);
  if (!server.ok) return server;
  const { port, security } = server.value;
  const usual = usualSecurity(port);
  if (usual !== null && security !== 'none' && security !== usual)
    return failed(message('export.accounts.row.contradiction', { direction, port, security: usual }));
  return ok({ ...server.value, auth: auth === null ? [] : [auth] });
}

function readParts(
  direction: Direction,
  named: Protocol | null,
  texts: { readonly host: string; readonly port: string; readonly security: string },
): Result<TypedServer, Message> {
  const host = parseBareHost(texts.host);
  if (!host.ok) return failed(message('export.accounts.row.bad-host', { direction }));
  const typedPort = parsePort(texts.port);
  if (texts.port !== '' && typedPort === null) return failed(message('export.accounts.row.bad-port', { direction }));
  const typedSecurity = readWord(securityWords, texts.security);
  if (typedSecurity === undefined) return failed(message('export.accounts.row.bad-security', { direction }));

  const isPop3 = named === 'pop3' || (named === null && (typedPort === 995 || typedPort === 110));
  const protocol: Protocol = direction === 'outgoing' ? 'smtp' : isPop3 ? 'pop3' : 'imap';
  const port = typedPort ?? usualPorts[protocol].find(({ security }) => security === typedSecurity)?.port;
  const security = typedSecurity ?? (port === undefined ? null : usualSecurity(port));
  if (port === undefined) return failed(message('export.accounts.row.no-port', { direction }));
  if (security === null) return failed(message('export.accounts.row.no-security', { direction, port }));
  return ok({ protocol, host: host.value, port, security });
}

/** The security of a port that is registered with one; null for all other ports. */
function usualSecurity(port: number): Security | null {
  const all = Object.values(usualPorts).flat();
  return all.find((usual) => usual.port === port && port !== 2525)?.security ?? null;
}

/** The value of a word; null where there is no word, undefined where it is not known. */
function readWord<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
  text: string,
): Value | null | undefined {
  if (text === '') return null;
  const plain = text.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  return (Object.keys(words) as Value[]).find((value) => words[value].includes(plain));
}
