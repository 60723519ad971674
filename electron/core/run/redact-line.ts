import { cleanText } from '../clean-text';

const covered = '«secret»';

/** Sign-in commands of a client: the command stays, the rest of the line is masked. */
const signInCommands: readonly RegExp[] = [
  /^(PASS ).+$/i,
  /^(APOP \S+ ).+$/i,
  /^(AUTH \S+ ).+$/i,
  /^(\S+ AUTHENTICATE \S+ ).+$/i,
  /^(\S+ LOGIN (?:"(?:[^"\\]|\\.)*"|\S+) ).+$/i,
];

/** A SASL response on a line of its own. STARTTLS is the one bare command that could be taken for base64. */
const bareResponse = /^(?!STARTTLS$)[A-Za-z0-9+/]{8,}={0,2}$/;

/** A client's line for a transcript, its sign-in masked. The writer of the line masks it already; this is a second guard. */
export function redactLine(line: string): string {
  const text = cleanText(line);
  if (bareResponse.test(text)) return covered;
  const command = signInCommands.find((pattern) => pattern.test(text));
  return command === undefined ? text : text.replace(command, `$1${covered}`);
}
