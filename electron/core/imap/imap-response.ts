import type { Framed, Framer } from '../dialog';

/** An IMAP server's response to one command, or its greeting. RFC 9051 §7. */
export interface ImapResponse {
  /** How it ended; `CONTINUE` asks for more of the command (`+`). */
  readonly status: 'OK' | 'NO' | 'BAD' | 'BYE' | 'PREAUTH' | 'CONTINUE';
  /** Text after the status, response code included: `[CAPABILITY IMAP4rev1] ready`. */
  readonly text: string;
  /** The untagged lines before the last line, without `* `; a literal follows its `{n}` after CR LF. */
  readonly untagged: readonly string[];
  /** The line that ended it, as it came: the evidence in a failure. */
  readonly verbatim: string;
}

/**
 * Puts one response together. `BYE` ends it even before its tag comes, because the server then closes the connection. A line
 * with another tag is foreign.
 *
 * @param tag - Tag of the command, or null for the greeting, which is one untagged status line.
 */
export function imapFramer(tag: string | null): Framer<ImapResponse> {
  const untagged: string[] = [];
  // The untagged line so far, while a literal in it is awaited or has just come.
  let open: string | null = null;

  function reply(status: ImapResponse['status'], text: string, verbatim: string): Framed<ImapResponse> {
    return { kind: 'reply', reply: { status, text, untagged, verbatim } };
  }

  function line(text: string): Framed<ImapResponse> {
    if (open !== null) return untaggedPart(open + text, text);

    const said = parseStatusLine(text);
    if (said?.mark === (tag ?? '*') || (said?.mark === '*' && said.status === 'BYE')) {
      return reply(said.status, said.text, text);
    }
    if (tag !== null && /^\+(?: |$)/.test(text)) return reply('CONTINUE', text.slice(2), text);
    if (tag === null || !text.startsWith('* ')) return { kind: 'foreign', text };
    // The text of a status line is free text: `{5}` at its end announces no literal.
    return untaggedPart(text.slice(2), said === null ? text : '');
  }

  function untaggedPart(soFar: string, lastLine: string): Framed<ImapResponse> {
    const [, size] = /\{(\d{1,10})\+?\}$/.exec(lastLine) ?? [];
    open = size === undefined ? null : soFar;
    if (open === null) untagged.push(soFar);
    return { kind: 'more', literalBytes: Number(size ?? 0) };
  }

  function literal(text: string): void {
    if (open === null) throw new Error('No literal was announced');
    open += `\r\n${text}`;
  }

  return { line, literal };
}

interface StatusLine {
  /** The tag, or `*`. */
  readonly mark: string;
  readonly status: 'OK' | 'NO' | 'BAD' | 'BYE' | 'PREAUTH';
  readonly text: string;
}

function parseStatusLine(line: string): StatusLine | null {
  const [, mark, status, text = ''] = /^(\S+) (OK|NO|BAD|BYE|PREAUTH)(?: (.*))?$/is.exec(line) ?? [];
  if (mark === undefined || status === undefined) return null;
  return { mark, status: status.toUpperCase() as StatusLine['status'], text };
}
