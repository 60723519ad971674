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
