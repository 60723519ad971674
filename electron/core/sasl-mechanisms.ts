import type { Auth } from '../contract/candidate';

/**
 * The order in which sign-in methods are proposed over TLS. The password comes first because every mail program can send it
 * and TLS protects it. A challenge-response mechanism takes the same password, but fails where the server keeps only a hash
 * of another kind. OAuth needs a registered program and a browser. The last three need a domain or a certificate that was
 * set up before.
 */
const bestFirst = [
  'password',
  'encrypted',
  'oauth2',
  'ntlm',
  'gssapi',
  'client-certificate',
] as const satisfies readonly Auth[];

/**
 * The sign-in methods that a server's mechanisms stand for, each once, best first; empty where none is known.
 *
 * @param mechanisms - SASL mechanism names in upper case, or `LOGIN`, `USER` and `APOP` for the protocols' own commands.
 * @see https://www.iana.org/assignments/sasl-mechanisms
 */
export function authFromMechanisms(mechanisms: readonly string[]): readonly Auth[] {
  const offered = new Set(mechanisms.map(authOf));
  return bestFirst.filter((auth) => offered.has(auth));
}

function authOf(mechanism: string): Auth | null {
  switch (mechanism) {
    case 'PLAIN':
    case 'LOGIN':
    case 'USER':
      return 'password';
    case 'CRAM-MD5':
    case 'DIGEST-MD5':
    case 'APOP':
      return 'encrypted';
    case 'XOAUTH2':
    case 'OAUTHBEARER':
      return 'oauth2';
    case 'NTLM':
      return 'ntlm';
    case 'GSSAPI':
    case 'GSS-SPNEGO':
      return 'gssapi';
    case 'EXTERNAL':
      return 'client-certificate';
  }
  return mechanism.startsWith('SCRAM-') ? 'encrypted' : null;
}

/** The SASL mechanisms that take an access token. */
export type BearerMechanism = 'OAUTHBEARER' | 'XOAUTH2';

/** Whom an access token signs in, and to which server. */
export interface BearerSignIn {
  readonly login: string;
  readonly host: string;
  readonly port: number;
}

/** The response of SASL PLAIN without an authorisation identity: base64 of UTF-8, parts joined with NUL. RFC 4616 §2. */
export function renderPlain(login: string, password: string): string {
  return base64Of(`\0${login}\0${password}`);
}

/**
 * The response that carries an access token, in base64.
 *
 * @see RFC 7628 §3.1 (OAUTHBEARER), https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
 */
export function renderBearer(mechanism: BearerMechanism, { login, host, port }: BearerSignIn, token: string): string {
  const named =
    mechanism === 'XOAUTH2'
      ? [`user=${login}`]
      : [`n,a=${login.replaceAll('=', '=3D').replaceAll(',', '=2C')},`, `host=${host}`, `port=${port}`];
  return base64Of([...named, `auth=Bearer ${token}`, '', ''].join('\x01'));
}

/** What ends the exchange where the server explains its refusal of a token in a challenge, in base64. RFC 7628 §3.2.3. */
export function refusalAnswer(mechanism: BearerMechanism): string {
  return mechanism === 'OAUTHBEARER' ? 'AQ==' : '';
}

function base64Of(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
