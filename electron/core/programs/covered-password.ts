import { byteLength } from '../formats/byte-length';
import { isPlainVariable } from '../formats/dotenv';
import { Secret } from '../secret';

/** What formats take for a variable or for quotes, each with a form of it that tells nothing. */
const forms = [
  { form: /%\(.*\)s/, shown: '%(*)s' },
  { form: /\$\{/, shown: '$' + '{*}' },
  { form: /\$__\w+\{/, shown: '$__a{*}' },
  { form: /`.*"""|""".*`|`.*"$/, shown: '`"""' },
];

/** No format treats a password of so many bytes as a long one. */
const safeBytes = 95;
/** What stands for any password that is not long. */
const signsAtLeast = 8;
/** None that cuts or refuses long passwords holds one of so many. */
const longBytes = 1_001;

/**
 * What stands in a preview for a password, which the page never gets. It has what decides whether a format can hold the password: letters
 * beyond ASCII, signs that a file of variables needs quotes for, a blank at an end, a hyphen at the beginning, the form of a variable or of
 * quotes, and the bytes of one so long that a program cuts or refuses it.
 */
export function coveredPassword(secret: Secret): Secret {
  const password = secret.reveal();
  const [start = ''] = /^[\s-]/.exec(password) ?? [];
  const [end = ''] = /\s$/.exec(password) ?? [];
  const shown = forms.filter(({ form }) => form.test(password)).map((each) => each.shown);
  const shownBytes = byteLength(`${start}${shown.join('')}${end}`);
  const bytes = byteLength(password);
  const covered =
    bytes > safeBytes
      ? filled(signFor(password), Math.min(bytes, longBytes) - shownBytes)
      : signFor(password).repeat(signsAtLeast);
  return new Secret(`${start}${covered}${shown.join('')}${end}`);
}

/** Signs with so many bytes together. Those of ASCII take one each. */
function filled(sign: string, bytes: number): string {
  const size = byteLength(sign);
  return `${sign.repeat(Math.floor(bytes / size))}${'*'.repeat(bytes % size)}`;
}

function signFor(password: string): string {
  if (isPlainVariable(password)) return '.';
  return /^[ -~]*$/.test(password) ? '*' : '•';
}
