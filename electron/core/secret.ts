import { type DoubtfulBlanks, doubtfulBlanks, withoutBlanks } from './doubtful-blanks';
import { isOneLine } from './one-line';

const covered = '«secret»';

/** A password on its way to a server. Printing, serialising or inspecting it gives «secret», so no log or error can hold it by accident. */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The password itself. Called only where it is handed to a server or proxy, written to an export that was ticked, or taken out of texts. */
  reveal(): string {
    return this.#text;
  }

  /** Whether a protocol line can hold it. A dialog asks this because it never sees the text. */
  isOneLine(): boolean {
    return isOneLine(this.#text);
  }

  /** Where it has blanks that are probably none of it; null where it has none of these. */
  doubtfulBlanks(isAppPassword: boolean): DoubtfulBlanks | null {
    return doubtfulBlanks(this.#text, isAppPassword);
  }

  /** The same password without those blanks. */
  withoutBlanks(which: DoubtfulBlanks): Secret {
    return new Secret(withoutBlanks(this.#text, which));
  }

  /** Whether both are the same password. */
  isSameAs(other: Secret): boolean {
    return this.#text === other.#text;
  }

  toString(): string {
    return covered;
  }

  toJSON(): string {
    return covered;
  }

  /** Node's inspection prints this instead of the fields. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return covered;
  }
}
