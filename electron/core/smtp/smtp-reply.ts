import type { Framed, Framer } from '../dialog';

/** What an SMTP server answered. RFC 5321 §4.2. */
export interface SmtpReply {
  /** Three digits, 200 to 599. */
  readonly code: number;
  /** The text of each line, without its code. */
  readonly lines: readonly string[];
  /** The enhanced status code, for example `5.7.8`, where the first line has one. RFC 2034, RFC 3463. */
  readonly enhanced: string | null;
  /** The whole reply as it came, lines joined with LF: the evidence in a failure. */
  readonly verbatim: string;
}

// The text may be missing, and then the space before it too: RFC 5321 §4.2 asks clients to accept that.
const replyLine = /^([2-5]\d\d)(?:([ -])(.*))?$/s;

/** Puts the lines of one reply together; a line without a code, or with another code than the first, is foreign. */
export function smtpFramer(): Framer<SmtpReply> {
  const heard: string[] = [];
  const lines: string[] = [];

  function line(text: string): Framed<SmtpReply> {
    heard.push(text);
    const [, digits, separator, rest = ''] = replyLine.exec(text) ?? [];
    if (digits === undefined || !heard[0]?.startsWith(digits)) return { kind: 'foreign', text: heard.join('\n') };

    lines.push(rest);
    if (separator === '-') return { kind: 'more', literalBytes: 0 };

    const code = Number(digits);
    const enhanced = enhancedCode(digits, lines[0] ?? '');
    return { kind: 'reply', reply: { code, lines, enhanced, verbatim: heard.join('\n') } };
  }

  function literal(): void {
    throw new Error('SMTP has no literals');
  }

  return { line, literal };
}

function enhancedCode(digits: string, text: string): string | null {
  const [, enhanced = null] = /^([245]\.\d{1,3}\.\d{1,3})(?:\s|$)/.exec(text) ?? [];
  // The first digit is the class in both codes. An enhanced code of another class is read as plain text.
  return enhanced?.[0] === digits[0] ? enhanced : null;
}
