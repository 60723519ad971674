import { isPlainVariable } from '../formats/dotenv';
import { Secret } from '../secret';

/** What formats take for a variable or for quotes, each with a form of it that tells nothing. */
const forms = [
  { form: /%\(.*\)s/, shown: '%(*)s' },
  { form: /\$\{/, shown: '$' + '{*}' },
  { form: /\$__\w+\{/, shown: '$__a{*}' },
  { form: /`.*"""|""".*`|`.*"$/, shown: '`"""' },
];

/** No format cuts a password of so many bytes. */
const safeBytes = 1_000;

/**
 * What stands in a preview for a password, which the page never gets. It has what decides whether a format can hold the password: letters
 * beyond ASCII, signs that a file of variables needs quotes for, a blank at an end, a hyphen at the beginning, the form of a variable or of
 * quotes, a length that is cut.
 */
export function coveredPassword(secret: Secret): Secret {
  const password = secret.reveal();
  const [start = ''] = /^[\s-]/.exec(password) ?? [];
  const [end = ''] = /\s$/.exec(password) ?? [];
  const shown = forms.filter(({ form }) => form.test(password)).map((each) => each.shown);
  const length = new TextEncoder().encode(password).length > safeBytes ? safeBytes + 1 : 8;
  return new Secret(`${start}${signFor(password).repeat(length)}${shown.join('')}${end}`);
}

function signFor(password: string): string {
  if (isPlainVariable(password)) return '.';
  return /^[ -~]*$/.test(password) ? '*' : '•';
}
