/** A part of a word: text as it stands, or the name of a variable or the output of a command, which only a running program has. */
type MuttrcPart = { readonly text: string } | { readonly variable: string } | { readonly isCommand: true };

/** A word of a command, as its parts. */
export type MuttrcWord = readonly MuttrcPart[];

/** A command with its words. An assignment of `set` is two words: the name with what stands before it, and the value or null. */
interface MuttrcCommand {
  readonly name: string;
  readonly words: readonly MuttrcWord[];
  readonly assignments: readonly { readonly name: string; readonly value: MuttrcWord | null }[];
}

/** Commands whose last word goes to the end of the command, blanks included; the number is how many words come before it. */
const restAfter: Readonly<Record<string, number>> = {
  'account-hook': 1,
  'folder-hook': 1,
  my_hdr: 0,
};

/** Commands that take names of variables. */
const assigning = ['set', 'unset', 'reset', 'toggle'];

/**
 * The commands of a configuration of Mutt and NeoMutt, as both split them. A line that ends within a command in backquotes has no command
 * from there on: both refuse it.
 *
 * @see http://www.mutt.org/doc/manual/#muttrc-syntax
 */
export function* parseMuttrc(text: string): Generator<MuttrcCommand> {
  for (const line of text.replaceAll('\\\n', '').split('\n')) {
    const scanner = new MuttrcScanner(line);
    while (!scanner.isAtEnd) {
      const command = scanner.command();
      if (command !== null) yield command;
    }
  }
}

/** Reads one line from left to right. */
class MuttrcScanner {
  private at = 0;
  constructor(private readonly line: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.line.length;
  }

  command(): MuttrcCommand | null {
    this.skipBlanks();
    const name = plainText(this.word() ?? []);
    if (name === null || name === '') {
      this.skipSeparator();
      return null;
    }
    const isAssigning = assigning.includes(name);
    const assignments = isAssigning ? this.assignments() : [];
    const words = isAssigning ? [] : this.words(restAfter[name] ?? Number.POSITIVE_INFINITY);
    this.skipSeparator();
    return { name, words, assignments };
  }

  private words(untilRest: number): readonly MuttrcWord[] {
    const words: MuttrcWord[] = [];
    while (!this.isAtCommandEnd()) {
      const word = this.word({ takesBlanks: words.length === untilRest });
      if (word === null) break;
      words.push(word);
      this.skipBlanks();
    }
    return words;
  }

  private assignments(): MuttrcCommand['assignments'] {
    const assignments: { name: string; value: MuttrcWord | null }[] = [];
    while (!this.isAtCommandEnd()) {
      const name = plainText(this.word({ endsAtEqual: true }) ?? []);
      this.skipBlanks();
      if (this.line[this.at] !== '=') {
        if (name === null || name === '') break;
        assignments.push({ name, value: null });
        continue;
      }
      this.at++;
      this.skipBlanks();
      const value = this.isAtCommandEnd() ? [] : this.word();
      if (name !== null && value !== null) assignments.push({ name, value });
      this.skipBlanks();
    }
    return assignments;
  }

  private isAtCommandEnd(): boolean {
    this.skipBlanks();
    return this.isAtEnd || this.line[this.at] === ';' || this.line[this.at] === '#';
  }

  /** Goes behind the end of the command, over a comment to the end of the line. */
  private skipSeparator(): void {
    if (this.line[this.at] === ';') this.at++;
    else if (!this.isAtCommandEnd()) this.at = this.line.length;
    else if (this.line[this.at] === '#') this.at = this.line.length;
  }

  private skipBlanks(): void {
    while (/\s/.test(this.line[this.at] ?? 'x')) this.at++;
  }

  /** Null where backquotes are not closed; the line has ended then. */
  private word({ endsAtEqual = false, takesBlanks = false } = {}): MuttrcWord | null {
    const parts: MuttrcPart[] = [];
    let text = '';
    let quote = '';
    const add = (part: MuttrcPart) => {
      parts.push({ text }, part);
      text = '';
    };
    for (; this.at < this.line.length; this.at++) {
      const character = this.line[this.at] ?? '';
      if (quote === '') {
        if (character === '#' || character === ';' || (endsAtEqual && character === '=')) break;
        if (!takesBlanks && /\s/.test(character)) break;
      }
      if (character === quote) quote = '';
      else if (quote === '' && (character === '"' || character === "'")) quote = character;
      else if (quote === "'") text += character;
      else if (character === '\\') text += this.escaped();
      else if (character === '`') {
        const end = this.endOfCommand();
        if (end === null) {
          this.at = this.line.length;
          return null;
        }
        this.at = end;
        add({ isCommand: true });
      } else if (character === '$' && this.variable() !== null) {
        const [whole, braced, bare] = this.variable() ?? [];
        this.at += (whole?.length ?? 1) - 1;
        add({ variable: braced ?? bare ?? '' });
      } else text += character;
    }
    return [...parts, { text }];
  }

  /** The character behind a backslash, or what it stands for. */
  private escaped(): string {
    const octal = /^[0-7]{3}/.exec(this.line.slice(this.at + 1, this.at + 4))?.[0];
    if (octal !== undefined) {
      this.at += 3;
      return String.fromCharCode(Number.parseInt(octal, 8));
    }
    this.at++;
    const character = this.line[this.at] ?? '';
    return { n: '\n', t: '\t', r: '\r', f: '\f', e: '\u{1b}' }[character] ?? character;
  }

  private endOfCommand(): number | null {
    for (let at = this.at + 1; at < this.line.length; at++) {
      if (this.line[at] === '\\') at++;
      else if (this.line[at] === '`') return at;
    }
    return null;
  }

  private variable(): RegExpExecArray | null {
    return /^\$(?:\{([^}]{1,100})\}|([a-z]\w{0,100}))/i.exec(this.line.slice(this.at, this.at + 104));
  }
}

/** The text of a word without variables and commands; null where it has them. */
function plainText(word: MuttrcWord): string | null {
  const texts = word.map((part) => ('text' in part ? part.text : null));
  return texts.includes(null) ? null : texts.join('');
}
