import { writable } from './writable';

/** A comment, or a parameter with its value. */
export type PostfixLine = { readonly comment: string } | readonly [parameter: string, value: string | number];

/** Parameters for `main.cf`. A value with the sign of a variable is our mistake and throws. */
export function renderPostfixParameters(lines: readonly PostfixLine[]): string {
  return lines
    .map((line) => {
      if ('comment' in line) return `# ${writable(line.comment)}\n`;
      const [parameter, value] = line;
      const text = writable(String(value));
      if (text.includes('$')) throw new Error('A parameter of Postfix was given the sign of a variable');
      return `${parameter} = ${text}\n`;
    })
    .join('');
}

/**
 * A table of passwords for `smtp_sasl_password_maps`: the server as in `relayhost`, then login name and password with a colon between.
 * It knows no quotes. `isPostfixLogin` and `isPostfixPassword` tell before what it cannot hold.
 *
 * @see https://www.postfix.org/SASL_README.html#client_sasl_enable
 */
export function renderPostfixPasswords(
  comments: readonly string[],
  { relayhost, login, password }: { readonly relayhost: string; readonly login: string; readonly password: string },
): string {
  if (!isPostfixLogin(login) || !isPostfixPassword(password))
    throw new Error('A table of passwords was given what it cannot hold');
  return [...comments.map((comment) => `# ${writable(comment)}`), `${relayhost} ${writable(`${login}:${password}`)}`]
    .map((line) => `${line}\n`)
    .join('');
}

/** Whether a login name is read back: the password begins after the first colon, and blanks before the name are lost. */
export function isPostfixLogin(text: string): boolean {
  return !/^\s|:/.test(text);
}

/** Whether a password is read back: blanks at its end are lost. */
export function isPostfixPassword(text: string): boolean {
  return !/\s$/.test(text);
}
