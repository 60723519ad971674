import { Secret } from '../secret';

/**
 * What stands in a preview for a password, which the page never gets. It has what decides whether a format can hold the password: letters
 * beyond ASCII, a blank at an end, a hyphen at the beginning.
 */
export function coveredPassword(secret: Secret): Secret {
  const password = secret.reveal();
  const [start = ''] = /^[\s-]/.exec(password) ?? [];
  const [end = ''] = /\s$/.exec(password) ?? [];
  const sign = /^[ -~]*$/.test(password) ? '*' : '•';
  return new Secret(`${start}${sign.repeat(8)}${end}`);
}
