import { withoutMisreadBytes } from './misread-bytes';

/** Patterns read no more of a reply than this, because it comes from outside. */
const readChars = 4_096;

/** A reply as patterns read it. */
export interface ReplyWords {
  /** The codes and words as they were sent, at most 4,096 characters; with its letters where somebody has read them wrongly. */
  readonly text: string;
  /** The words in one line, without the code that an SMTP server repeats in each line. */
  readonly line: string;
  /** The line without accents: `refusé` becomes `refuse`, `й` becomes `и`. */
  readonly folded: string;
}

/** What patterns read of a reply. A longer one is cut off, so that no reply takes long. */
export function wordsOf(reply: string): ReplyWords {
  const text = withoutMisreadBytes(reply.slice(0, readChars));
  const code = /^\s*([245]\d\d)[ -]/.exec(text)?.[1];
  const oneLine = text
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/(?:\\[rn]|\s)+/g, ' ')
    .trim();
  const line = code === undefined ? oneLine : withoutRepeated(oneLine, code);
  return {
    text,
    line,
    folded: line
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .normalize('NFC'),
  };
}

function withoutRepeated(line: string, code: string): string {
  const [first = '', ...others] = line.split(new RegExp(` ${code}[ -](?:[245]\\.\\d{1,3}\\.\\d{1,3} ?)?`));
  return [first, ...others].join(' ');
}
