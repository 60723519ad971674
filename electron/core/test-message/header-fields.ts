import { limits } from '../limits';

/** A field of a header section. */
export interface HeaderField {
  /** In lower case. */
  readonly name: string;
  /** Unfolded: one line, without blanks around it. */
  readonly value: string;
}

/** RFC 5322 §2.2; blanks before the colon are obsolete (§4.5) and still come. */
const fieldStart = /^([!-9;-~]{1,200})[ \t]*:(.*)$/s;

/**
 * The fields of a header section, from the top, within the limits. A line that is no field is left out, together with the lines that
 * continue it. Bytes that are no UTF-8 become U+FFFD.
 *
 * @param bytes - A message, or the beginning of one; what follows the first empty line is not read.
 * @see RFC 5322 §2.2.3 (folding), §4 (obsolete forms), RFC 6532 (UTF-8)
 */
export function readHeaderFields(bytes: Uint8Array): readonly HeaderField[] {
  const isCut = bytes.length > limits.messageHeaderBytes;
  const text = new TextDecoder().decode(bytes.subarray(0, limits.messageHeaderBytes));
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf('');
  // Where the limit cuts, the last line is a part of one.
  const whole = end >= 0 ? lines.slice(0, end) : isCut ? lines.slice(0, -1) : lines;
  return fieldsOf(whole);
}

function fieldsOf(lines: readonly string[]): readonly HeaderField[] {
  const fields: { name: string; parts: string[] }[] = [];
  let isInField = false;
  for (const line of lines) {
    if (/^[ \t]/.test(line)) {
      if (isInField) fields.at(-1)?.parts.push(line);
      continue;
    }
    const [, name, value = ''] = fieldStart.exec(line) ?? [];
    isInField = name !== undefined && fields.length < limits.messageHeaderFields;
    if (name !== undefined && isInField) fields.push({ name: name.toLowerCase(), parts: [value] });
  }
  return fields.map(({ name, parts }) => ({ name, value: parts.join('').replace(/\r/g, ' ').trim() }));
}
