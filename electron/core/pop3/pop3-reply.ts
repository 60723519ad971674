import type { Framed, Framer } from '../dialog';

/** What a POP3 server answered. RFC 1939 §3. */
export interface Pop3Reply {
  /** `continue` asks for the next line of a sign-in (`+`). RFC 5034 §4. */
  readonly status: 'ok' | 'error' | 'continue';
  /** Text after the status. */
  readonly text: string;
  /** The lines of a multi-line reply, dots unstuffed; empty for other replies. */
  readonly lines: readonly string[];
  /** The status line as it came: the evidence in a failure. */
  readonly verbatim: string;
}

/**
 * Puts one reply together; a first line without a status is foreign.
 *
 * @param multiline - Whether the reply has lines up to a single dot. An error never has them.
 */
export function pop3Framer(multiline: boolean): Framer<Pop3Reply> {
  const lines: string[] = [];
  let first: Pop3Reply | null = null;

  function line(text: string): Framed<Pop3Reply> {
    if (first === null) {
      first = parseStatusLine(text, lines);
      if (first === null) return { kind: 'foreign', text };
      if (!multiline || first.status !== 'ok') return { kind: 'reply', reply: first };
    } else if (text === '.') {
      return { kind: 'reply', reply: first };
    } else {
      lines.push(text.startsWith('.') ? text.slice(1) : text);
    }
    return { kind: 'more', literalBytes: 0 };
  }

  function literal(): void {
    throw new Error('POP3 has no literals');
  }

  return { line, literal };
}

function parseStatusLine(line: string, lines: readonly string[]): Pop3Reply | null {
  const [, indicator, text = ''] = /^(\+OK\b|-ERR\b|\+(?= |$)) ?(.*)$/is.exec(line) ?? [];
  if (indicator === undefined) return null;
  const statuses = { '+': 'continue', '+OK': 'ok', '-ERR': 'error' } as const;
  return { status: statuses[indicator.toUpperCase() as keyof typeof statuses], text, lines, verbatim: line };
}
