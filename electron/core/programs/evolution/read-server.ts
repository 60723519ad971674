import type { Auth, Security } from '../../../contract/candidate';
import type { ReadServer } from '../../../contract/read-account';
import { namedServer } from '../../reading/named-server';
import { type DataSource, exactText, textOf } from './data-source';

const securities: ReadonlyMap<string, Security> = new Map([
  ['', 'none'],
  ['none', 'none'],
  ['ssl-on-alternate-port', 'tls'],
]);

/** Ports of servers without one, without TLS from the first byte and with it. */
const defaultPorts = { imap: [143, 993], pop3: [110, 995], smtp: [25, 465] } as const;

/** The server that a data source names; null where it cannot be one. */
export function serverOf(source: DataSource, protocol: ReadServer['protocol']): ReadServer | null {
  // With a word that it does not know, Evolution does STARTTLS.
  const security = securities.get(textOf(source, 'Security', 'Method')) ?? 'starttls';
  const port = textOf(source, 'Authentication', 'Port');
  const [plainPort, tlsPort] = defaultPorts[protocol];
  const auth = authOf(textOf(source, 'Authentication', 'Method'), protocol);
  return namedServer({
    protocol,
    host: textOf(source, 'Authentication', 'Host'),
    port: port !== '' && port !== '0' ? port : security === 'tls' ? tlsPort : plainPort,
    security,
    login: auth[0] === 'none' ? '' : exactText(source, 'Authentication', 'User'),
    auth,
  });
}

/** Without a method it signs in with a plain password for receiving, and not at all for sending. */
function authOf(method: string, protocol: ReadServer['protocol']): readonly Auth[] {
  const word = method.toUpperCase();
  if (word === '' || word === 'NONE') return protocol === 'smtp' ? ['none'] : ['password'];
  if (['PLAIN', 'LOGIN', 'PLAIN/PASSWORD'].includes(word)) return ['password'];
  if (/^(?:\+?APOP|CRAM-|DIGEST-|SCRAM-)/.test(word)) return ['encrypted'];
  if (word === 'NTLM') return ['ntlm'];
  if (word === 'GSSAPI') return ['gssapi'];
  if (word === 'EXTERNAL') return ['client-certificate'];
  if (word === 'ANONYMOUS' || word === 'POPB4SMTP') return ['none'];
  // What is left are the names of services that are signed in to by a browser.
  return ['oauth2'];
}
