import type { SMTPConnectionCustomAuthHandler, SMTPConnectionCustomAuthHandlers } from 'nodemailer/lib/smtp-connection';
import { type BearerMechanism, refusalAnswer, renderBearer } from '../core/sasl-mechanisms';
import type { LoginTarget } from '../engine/ports';

/** The name of our nodemailer method for a mechanism with a token. Under the mechanism's own name, nodemailer would try PLAIN first. */
export function bearerMethod(mechanism: string): string {
  return `BEARER-${mechanism}`;
}

/**
 * Sign-in with an access token for nodemailer. nodemailer has no OAUTHBEARER, and where XOAUTH2 is refused it asks for a new token
 * instead of passing on the server's words. The token comes as `pass`.
 *
 * @see RFC 7628 (OAUTHBEARER)
 */
export function bearerHandlers(target: LoginTarget): SMTPConnectionCustomAuthHandlers {
  return {
    [bearerMethod('OAUTHBEARER')]: handler('OAUTHBEARER', target),
    [bearerMethod('XOAUTH2')]: handler('XOAUTH2', target),
  };
}

function handler(mechanism: BearerMechanism, { host, port }: LoginTarget): SMTPConnectionCustomAuthHandler {
  return async ({ auth, sendCommand, resolve, reject }) => {
    const { user: login, pass: token } = auth.credentials;
    const first = await sendCommand(`AUTH ${mechanism} ${renderBearer(mechanism, { login, host, port }, token)}`);
    const last = first.status === 334 ? await sendCommand(refusalAnswer(mechanism)) : first;
    if (last.status === 235) resolve();
    else reject(new Error('Invalid login'));
  };
}
