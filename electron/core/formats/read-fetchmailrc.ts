/** A token of a run control file: a word of the language, or a text. */
export interface FetchmailrcToken {
  /** Texts in quotes and names are texts, whatever word of the language they are. */
  readonly kind: 'word' | 'text';
  readonly text: string;
  /** The number of its line, from 1. */
  readonly line: number;
}

/** Words after which a name or a secret follows, which is a text whatever it is. */
const beforeText = new Set(['user', 'username', 'pass', 'password', 'is', 'to', '=']);

/** Words that only make a file nicer to read. */
const noise = new Set(['with', 'and', 'has', 'wants', 'options']);

const token = /"[^"]*"|'[^']*'|=|[;:,]|#[^\n]*|[^=;:,\s]+|\n/g;

/** The tokens of a run control file as fetchmail's own scanner splits it. https://www.fetchmail.info/fetchmail-man.html */
export function parseFetchmailrc(text: string): readonly FetchmailrcToken[] {
  const tokens: FetchmailrcToken[] = [];
  let line = 1;
  let isTextNext = false;
  // A word before `password` that takes it as its own: `auth password`.
  let isMethodNext = false;
  for (const [found] of text.matchAll(token)) {
    if (found === '\n') line++;
    else if (found.startsWith('"') || (found.startsWith("'") && found.endsWith("'") && found.length > 1)) {
      tokens.push({ kind: 'text', text: escapesResolved(found.slice(1, -1)), line });
      line += found.split('\n').length - 1;
      isTextNext = false;
    } else if (found.startsWith('#') || /^[;:,]$/.test(found) || found === '\\') continue;
    else if (isTextNext && found !== '=' && found !== '*') {
      tokens.push({ kind: 'text', text: escapesResolved(found), line });
      isTextNext = false;
    } else if (!noise.has(found)) {
      tokens.push({ kind: 'word', text: found, line });
      isTextNext = beforeText.has(found) && !(isMethodNext && found === 'password');
      isMethodNext = /^(?:pre)?auth(?:enticate)?$/.test(found);
    }
  }
  return tokens;
}

/** Escapes as in C: letters, and numbers in base 8, 10 and 16. */
function escapesResolved(text: string): string {
  return text.replace(
    /\\(?:x([\da-f]{1,2})|(0[0-7]{0,2})|([1-9]\d{0,2})|([\s\S])|$)/gi,
    (_, hex, octal, decimal, character) => {
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (decimal !== undefined) return String.fromCharCode(Number(decimal) % 256);
      return { n: '\n', t: '\t', b: '\b', r: '\r', '\n': '' }[character as string] ?? character ?? '';
    },
  );
}
