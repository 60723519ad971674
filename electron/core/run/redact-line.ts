import { cleanText } from '../clean-text';

const covered = '«secret»';

/** Commands with which a client signs in: their words stay, the rest of the line goes. */
const signInCommands: readonly RegExp[] = [
  /^(PASS ).+$/i,
  /^(APOP \S+ ).+$/i,
  /^(AUTH \S+ ).+$/i,
  /^(\S+ AUTHENTICATE \S+ ).+$/i,
  /^(\S+ LOGIN (?:"(?:[^"\\]|\\.)*"|\S+) ).+$/i,
];

/** A SASL response on a line of its own. STARTTLS is the one bare command that could be taken for base64. */
const bareResponse = /^(?!STARTTLS$)[A-Za-z0-9+/]{8,}={0,2}$/;

/** A client's line for a transcript, without whatever a sign-in says: a second guard behind the one who wrote the line. */
export function redactLine(line: string): string {
  const text = cleanText(line);
  if (bareResponse.test(text)) return covered;
  const command = signInCommands.find((pattern) => pattern.test(text));
  return command === undefined ? text : text.replace(command, `$1${covered}`);
}
