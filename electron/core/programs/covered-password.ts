import { Secret } from '../secret';

/** What formats take for a variable, each with a form of it that tells nothing. */
const variables = [
  { form: /%\(.*\)s/, shown: '%(*)s' },
  { form: /\$\{/, shown: '$' + '{*}' },
  { form: /\$__\w+\{/, shown: '$__a{*}' },
];

/**
 * What stands in a preview for a password, which the page never gets. It has what decides whether a format can hold the password: letters
 * beyond ASCII, a blank at an end, a hyphen at the beginning, the form of a variable.
 */
export function coveredPassword(secret: Secret): Secret {
  const password = secret.reveal();
  const [start = ''] = /^[\s-]/.exec(password) ?? [];
  const [end = ''] = /\s$/.exec(password) ?? [];
  const sign = /^[ -~]*$/.test(password) ? '*' : '•';
  const forms = variables.filter(({ form }) => form.test(password)).map(({ shown }) => shown);
  return new Secret(`${start}${sign.repeat(8)}${forms.join('')}${end}`);
}
