import { PassThrough } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { ReadStream, WriteStream } from 'node:tty';

/** The keys of a terminal without the pasted texts among them. */
interface KeysWithoutPastes {
  /** What a prompt reads in place of the terminal. A pasted text of one line is typed into it. */
  readonly keys: ReadStream;
  /** Asks the terminal to mark what is pasted, or no longer; needed where the shell had the terminal meanwhile. */
  markPastes(isMarked: boolean): void;
  release(): void;
}

/** Around a pasted text, where the terminal was asked for it. */
const marks = { start: '\u001b[200~', end: '\u001b[201~' };

/** After this time without input, a paste that is not marked has ended. A person does not type that fast. */
const quietMs = 80;

/** Welcome mails stay far below; what comes after is dropped. */
const keptChars = 65_536;

const interrupt = '\u0003';
const escapeKey = '\u001b';

/** Whether an answer is a pasted text of several lines. */
export function hasLines(answer: string): boolean {
  return /[\n\r]/.test(answer);
}

/** The first line of a pasted text that has words. */
export function firstLine(text: string): string | undefined {
  return textLines(text)[0];
}

/**
 * Takes pasted texts of several lines out of the keys of a terminal, until `release` is called. A terminal delivers them line by line,
 * so without this their second line would answer the next question. They are known by the marks of the terminal, or because their
 * lines arrive together.
 */
export function takePastedLines(
  input: ReadStream,
  output: WriteStream,
  onPaste: (text: string) => void,
): KeysWithoutPastes {
  const decoder = new StringDecoder('utf8');
  const keys = keysOf(input);
  let paste: { readonly text: string; readonly isMarked: boolean } | null = null;
  let quiet: NodeJS.Timeout | undefined;

  function take(chunk: string): void {
    const start = chunk.indexOf(marks.start);
    if (paste !== null) {
      collect(paste.text + chunk, paste.isMarked);
    } else if (start >= 0) {
      if (start > 0) keys.write(chunk.slice(0, start));
      collect(chunk.slice(start + marks.start.length), true);
    } else if (textLines(chunk).length > 1) {
      collect(chunk, false);
    } else if (chunk !== '') {
      keys.write(chunk);
    }
  }

  function collect(text: string, isMarked: boolean): void {
    clearTimeout(quiet);
    const end = isMarked ? text.indexOf(marks.end) : -1;
    if (end >= 0) {
      finish(text.slice(0, end), text.slice(end + marks.end.length));
    } else if (isMarked && text.endsWith(interrupt)) {
      // A terminal that never ends its paste must not keep the keys.
      finish('', interrupt);
    } else {
      // The end of the text may be the start of its end mark.
      const kept = text.length <= keptChars ? text : text.slice(0, keptChars) + text.slice(-marks.end.length);
      paste = { text: kept, isMarked };
      if (!isMarked) quiet = setTimeout(() => finish(kept, ''), quietMs);
    }
  }

  function finish(text: string, rest: string): void {
    paste = null;
    const [line, ...others] = textLines(text);
    if (others.length > 0) onPaste(text.slice(0, keptChars));
    else if (line !== undefined) keys.write(line);
    take(rest);
  }

  const onData = (chunk: Buffer | string) => take(typeof chunk === 'string' ? chunk : decoder.write(chunk));
  const onEnd = () => void keys.end();
  const markPastes = (isMarked: boolean) => {
    // Simple terminals would show the request.
    if (process.env['TERM'] !== 'dumb') output.write(isMarked ? '\u001b[?2004h' : '\u001b[?2004l');
  };
  // An earlier prompt has paused it.
  input.on('data', onData).once('end', onEnd).resume();
  markPastes(true);
  return {
    keys,
    markPastes,
    release: () => {
      clearTimeout(quiet);
      input.off('data', onData).off('end', onEnd).pause();
      markPastes(false);
    },
  };
}

/** The lines that have words, which keys such as arrows do not. */
function textLines(text: string): readonly string[] {
  return text.split(/[\n\r]+/).filter((line) => !line.startsWith(escapeKey) && /[\p{L}\p{N}]/u.test(line));
}

/** A stream with all that prompts use of a terminal's input. */
function keysOf(input: ReadStream): ReadStream {
  const keys = Object.assign(new PassThrough(), {
    isTTY: true,
    setRawMode(isRaw: boolean) {
      input.setRawMode(isRaw);
      return keys;
    },
  });
  // The rest of the interface belongs to the system's own streams.
  return keys as unknown as ReadStream;
}
