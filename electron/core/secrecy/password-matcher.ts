import { comparable, comparableText } from './comparable';
import type { Listener } from './encodings';
import type { Span } from './reading';

/** A password in the form that is searched for. */
export interface Sought {
  /** In comparable characters and without white space, because servers change white space. Never empty. */
  readonly text: string;
  readonly hasSpaces: boolean;
  /** For each character: how many of the password's first characters also end the part up to here. */
  readonly borders: readonly number[];
}

/** The form to search for; null where the password has no visible character. */
export function soughtFrom(password: string): Sought | null {
  const spaced = comparableText(password).trim();
  const text = spaced.replace(/\s+/g, '');
  return text === '' ? null : { text, hasSpaces: text !== spaced, borders: bordersOf(text) };
}

/** Searches for one password in one pass, with the algorithm of Knuth, Morris and Pratt. Its time does not depend on the password. */
export class PasswordMatcher implements Listener {
  readonly sought: Sought;
  #found: (span: Span) => void = () => undefined;
  /** How many of the password's first characters were read last. */
  #matched = 0;
  /** The places of the last characters, as many as the password has. */
  readonly #starts: Uint32Array;
  #taken = 0;
  #end = 0;

  constructor(sought: Sought) {
    this.sought = sought;
    this.#starts = new Uint32Array(sought.text.length);
  }

  /** Begins another text; `found` is called with each place of the password. */
  begin(found: (span: Span) => void): void {
    this.#found = found;
    this.#matched = 0;
  }

  take(codePoint: number, start: number, end: number): void {
    const characters = comparable(codePoint);
    for (let index = 0; index < characters.length; index += 1) this.#takeUnit(characters.charCodeAt(index), start, end);
  }

  cut(): void {
    this.#matched = 0;
  }

  /** How much of the password the text ends with, and where; null for none. */
  begun(): { readonly length: number; readonly span: Span } | null {
    const length = this.#matched;
    return length === 0 ? null : { length, span: this.#lastSpan(length) };
  }

  #takeUnit(unit: number, start: number, end: number): void {
    const { text, hasSpaces, borders } = this.sought;
    if (hasSpaces && unit === 0x20) return;
    while (this.#matched > 0 && text.charCodeAt(this.#matched) !== unit)
      this.#matched = borders[this.#matched - 1] ?? 0;
    if (text.charCodeAt(this.#matched) === unit) this.#matched += 1;
    this.#starts[this.#taken % text.length] = start;
    this.#taken += 1;
    this.#end = end;
    if (this.#matched < text.length) return;
    this.#found(this.#lastSpan(text.length));
    this.#matched = borders[text.length - 1] ?? 0;
  }

  #lastSpan(length: number): Span {
    const first = (this.#taken - length) % this.sought.text.length;
    return { start: this.#starts[first] ?? 0, end: this.#end };
  }
}

function bordersOf(text: string): readonly number[] {
  const borders = [0];
  for (let end = 1; end < text.length; end += 1) {
    let border = borders[end - 1] ?? 0;
    while (border > 0 && text[border] !== text[end]) border = borders[border - 1] ?? 0;
    borders.push(text[border] === text[end] ? border + 1 : 0);
  }
  return borders;
}
