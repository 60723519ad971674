import type {
  SMTPConnectionCustomAuthContext,
  SMTPConnectionCustomAuthHandler,
  SMTPConnectionCustomAuthHandlers,
} from 'nodemailer/lib/smtp-connection';
import type { LoginTarget } from '../engine/ports';

/** The method of nodemailer's that signs in with a token by a mechanism: under its own name it would try PLAIN first. */
export function bearerMethod(mechanism: string): string {
  return `BEARER-${mechanism}`;
}

/**
 * Sign-in with an access token for nodemailer, which knows no OAUTHBEARER, and with XOAUTH2 answers a refused token by
 * asking for a new one instead of telling the server's words. The token comes as `pass`.
 *
 * @see RFC 7628 (OAUTHBEARER)
 */
export function bearerHandlers({ host, port }: LoginTarget): SMTPConnectionCustomAuthHandlers {
  return {
    [bearerMethod('OAUTHBEARER')]: handler('OAUTHBEARER', 'AQ==', ({ user, pass }) => [
      `n,a=${user.replaceAll('=', '=3D').replaceAll(',', '=2C')},`,
      `host=${host}`,
      `port=${port}`,
      `auth=Bearer ${pass}`,
    ]),
    [bearerMethod('XOAUTH2')]: handler('XOAUTH2', '', ({ user, pass }) => [`user=${user}`, `auth=Bearer ${pass}`]),
  };
}

type Named = SMTPConnectionCustomAuthContext['auth']['credentials'];

/** @param refusalAnswer - What ends the exchange when the server explains its refusal in a challenge. */
function handler(
  mechanism: string,
  refusalAnswer: string,
  fields: (named: Named) => readonly string[],
): SMTPConnectionCustomAuthHandler {
  return async ({ auth, sendCommand, resolve, reject }) => {
    const response = Buffer.from([...fields(auth.credentials), '', ''].join('\x01')).toString('base64');
    const first = await sendCommand(`AUTH ${mechanism} ${response}`);
    const last = first.status === 334 ? await sendCommand(refusalAnswer) : first;
    if (last.status === 235) resolve();
    else reject(new Error('Invalid login'));
  };
}
