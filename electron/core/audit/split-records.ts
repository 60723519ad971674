import { requestLimits } from '../../contract/request-limits';
import { limits } from '../limits';

/** One line of a list, or one record of a CSV file, which may have several lines. */
export interface TextRecord {
  /** Each without space around it. One that is longer than `requestLimits.inputChars` is cut to one character more. */
  readonly fields: readonly string[];
  /** The beginning of a field whose quotation mark is never closed, with that mark; null where there is none. */
  readonly broken: string | null;
}

/** Text in quotation marks may be this long; beyond it, a quotation mark was forgotten. */
const quotedCharsAtMost = 65_536;

/** Tables have fewer columns; fields after that are left out. */
const fieldsAtMost = 256;

const keptChars = requestLimits.inputChars + 1;

/**
 * Splits text into records as it comes. What it holds is bounded, whatever comes: one record, its fields cut. A line ends with LF, CR LF
 * or CR. RFC 4180 for CSV.
 */
export class RecordSplitter {
  readonly #delimiter: string | null;
  #fields: string[] = [];
  #field = '';
  #quotedChars = 0;
  #state: 'plain' | 'quoted' | 'quote-in-quoted' | 'skipping' = 'plain';
  #isAfterReturn = false;
  #broken: string | null = null;

  /** @param delimiter - Between the fields of a CSV record; null for a list, where quotation marks are text. */
  constructor(delimiter: string | null) {
    this.#delimiter = delimiter;
  }

  /** The records that this text completes. */
  push(text: string): readonly TextRecord[] {
    const records: TextRecord[] = [];
    for (const unit of text) {
      const isSecondHalf = unit === '\n' && this.#isAfterReturn;
      this.#isAfterReturn = unit === '\r';
      if (isSecondHalf) continue;
      const record = this.#take(unit === '\r' ? '\n' : unit);
      if (record !== null) records.push(record);
    }
    return records;
  }

  /** The last record, where the text did not end with a line's end. */
  end(): readonly TextRecord[] {
    if (this.#state === 'quoted') this.#break();
    const isEmpty = this.#field === '' && this.#fields.length === 0 && this.#broken === null;
    return isEmpty ? [] : [this.#finish()];
  }

  #take(unit: string): TextRecord | null {
    if (this.#state === 'quoted') {
      this.#takeQuoted(unit);
      return null;
    }
    if (unit === '\n') return this.#finish();
    if (this.#state === 'skipping') return null;
    if (unit === this.#delimiter) this.#endField();
    else if (unit === '"' && this.#delimiter !== null && (this.#field === '' || this.#state === 'quote-in-quoted')) {
      if (this.#state === 'quote-in-quoted') this.#keep(unit);
      this.#state = 'quoted';
    } else {
      this.#state = 'plain';
      this.#keep(unit);
    }
    return null;
  }

  #takeQuoted(unit: string): void {
    this.#quotedChars += 1;
    if (unit === '"') this.#state = 'quote-in-quoted';
    else if (this.#quotedChars > quotedCharsAtMost) this.#break();
    else this.#keep(unit);
  }

  #break(): void {
    this.#broken = `"${this.#field.slice(0, limits.foundChars).replace(/\s+/g, ' ')}`;
    this.#field = '';
    this.#state = 'skipping';
  }

  #keep(unit: string): void {
    const isLeadingSpace = this.#field === '' && unit.trim() === '';
    if (!isLeadingSpace && this.#field.length < keptChars) this.#field += unit;
  }

  #endField(): void {
    if (this.#fields.length < fieldsAtMost) this.#fields.push(this.#field.trimEnd());
    this.#field = '';
    this.#quotedChars = 0;
    this.#state = 'plain';
  }

  #finish(): TextRecord {
    this.#endField();
    const record = { fields: this.#fields, broken: this.#broken };
    this.#fields = [];
    this.#broken = null;
    return record;
  }
}
