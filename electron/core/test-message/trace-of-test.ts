import type { ComposedMessage } from './compose';
import { testField } from './compose';

/** What a message of the mailbox has to do with the one that is awaited: it is that one, may report that it was not delivered, or neither. */
type TraceOfTest = 'message' | 'report' | null;

/** The fields by which the awaited message and reports about it are recognised; no others of a stranger's message are read. */
export const tracingFields: readonly string[] = ['message-id', testField.toLowerCase(), 'content-type', 'from'];

/** What a header section, or the tracing fields of one, says. A report counts only once its content names the awaited message. */
export function traceOfTest(
  header: string,
  { token, messageId }: Pick<ComposedMessage, 'token' | 'messageId'>,
): TraceOfTest {
  const unfolded = header.replace(/\r?\n[ \t]+/g, ' ');
  const isOurs = unfolded.split(/\r?\n/).some((line) => isFieldOf(line, token, messageId));
  if (isOurs) return 'message';
  return reportSigns.some((sign) => sign.test(unfolded)) ? 'report' : null;
}

/** The type of RFC 3464; qmail and others only name who reports. */
const reportSigns: readonly RegExp[] = [
  /^content-type:\s*multipart\/report\b/im,
  /^from:.*\b(?:mailer-daemon|postmaster)@/im,
];

function isFieldOf(line: string, token: string, messageId: string): boolean {
  const [, name = '', blankValue = ''] = /^([^\s:]+):(.*)$/s.exec(line) ?? [];
  const [field, value] = [name.toLowerCase(), blankValue.trim()];
  if (field === testField.toLowerCase()) return value.toLowerCase() === token;
  return field === 'message-id' && value === messageId;
}
