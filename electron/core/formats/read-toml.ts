/** A value of a TOML document. Dates and numbers that JavaScript has no form for are texts. */
export type TomlValue = string | number | boolean | readonly TomlValue[] | TomlTable;

/** A table by its keys. */
export type TomlTable = ReadonlyMap<string, TomlValue>;

type OpenTable = Map<string, TomlValue>;

/** Tables and arrays inside one another that are read; what is deeper ends the line. */
const depthAtMost = 20;

/**
 * The tables of a TOML document. A line that is none is left out, and what follows is read on; a TOML reader would refuse the document.
 *
 * @see https://toml.io/en/v1.0.0
 */
export function parseToml(text: string): TomlTable {
  const root: OpenTable = new Map();
  let table = root;
  const scanner = new TomlScanner(text);
  for (scanner.toNextLine(); !scanner.isAtEnd; scanner.toNextLine()) {
    const head = scanner.head();
    if (head !== null) {
      table = tableAt(root, head.keys, head.isArray) ?? new Map();
      continue;
    }
    const pair = scanner.pair();
    if (pair === null) scanner.skipLine();
    else put(table, pair.keys, pair.value);
  }
  return root;
}

/** The table at these keys, made where there is none; null where another value lies there. */
function tableAt(root: OpenTable, keys: readonly string[], isArray: boolean): OpenTable | null {
  let table = root;
  for (const [index, key] of keys.entries()) {
    const value = table.get(key);
    const isLast = index === keys.length - 1;
    if (isLast && isArray) {
      const opened: OpenTable = new Map();
      table.set(key, [...(Array.isArray(value) ? value.slice(0, 100) : []), opened]);
      return opened;
    }
    const next = Array.isArray(value) ? value.at(-1) : value;
    if (next === undefined) {
      const opened: OpenTable = new Map();
      table.set(key, opened);
      table = opened;
    } else if (next instanceof Map) table = next;
    else return null;
  }
  return table;
}

function put(table: OpenTable, keys: readonly string[], value: TomlValue): void {
  tableAt(table, keys.slice(0, -1), false)?.set(keys.at(-1) ?? '', value);
}

/** Reads a document from front to back. */
class TomlScanner {
  private at = 0;
  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** Goes over white space and comments. */
  toNextLine(): void {
    for (;;) {
      const character = this.text[this.at];
      if (character === '#') this.skipLine();
      else if (character !== undefined && /\s/.test(character)) this.at++;
      else return;
    }
  }

  skipLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end;
  }

  /** The head of a table; null where there is none here. */
  head(): { readonly keys: readonly string[]; readonly isArray: boolean } | null {
    if (this.text[this.at] !== '[') return null;
    const isArray = this.text[this.at + 1] === '[';
    this.at += isArray ? 2 : 1;
    const keys = this.keys();
    this.skipLine();
    return { keys: keys ?? [''], isArray };
  }

  pair(depth = 0): { readonly keys: readonly string[]; readonly value: TomlValue } | null {
    const keys = this.keys();
    this.skipBlanks();
    if (keys === null || this.text[this.at] !== '=') return null;
    this.at++;
    this.skipBlanks();
    const value = this.value(depth);
    return value === null ? null : { keys, value };
  }

  private skipBlanks(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++;
  }

  private keys(): readonly string[] | null {
    const keys: string[] = [];
    for (;;) {
      this.skipBlanks();
      const quote = this.text[this.at];
      const key = quote === '"' || quote === "'" ? this.line(quote) : this.bare(/[\w-]{1,200}/y);
      if (key === null || keys.length > depthAtMost) return null;
      keys.push(key);
      this.skipBlanks();
      if (this.text[this.at] !== '.') return keys;
      this.at++;
    }
  }

  private bare(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0] ?? null;
    this.at += found?.length ?? 0;
    return found;
  }

  private value(depth: number): TomlValue | null {
    if (depth > depthAtMost) return null;
    const start = this.text[this.at] ?? '';
    if (start === '"' || start === "'") return this.string(start);
    if (start === '[') return this.array(depth);
    if (start === '{') return this.inlineTable(depth);
    const word = this.bare(/[^\s,\]}#]{1,100}/y);
    if (word === 'true' || word === 'false') return word === 'true';
    const number = word?.replaceAll('_', '') ?? '';
    return /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(number) ? Number(number) : word;
  }

  private string(quote: '"' | "'"): string | null {
    if (!this.text.startsWith(quote.repeat(3), this.at)) return this.line(quote);
    const start = this.at + 3;
    let end = this.text.indexOf(quote.repeat(3), start);
    while (quote === '"' && end > 0 && isEscaped(this.text, end, start)) end = this.text.indexOf('"""', end + 1);
    if (end < 0) return null;
    // Up to two quotes more belong to the text.
    while (this.text[end + 3] === quote && end - start < this.text.length) end++;
    this.at = end + 3;
    const inner = this.text.slice(start, end).replace(/^\n/, '');
    return quote === '"' ? escapesResolved(inner.replace(/\\\s*\n\s*/g, '')) : inner;
  }

  /** A string on one line; null where it does not end there. */
  private line(quote: '"' | "'"): string | null {
    for (let end = this.at + 1; end < this.text.length; end++) {
      const character = this.text[end];
      if (character === '\n') return null;
      if (quote === '"' && character === '\\') end++;
      else if (character === quote) {
        const inner = this.text.slice(this.at + 1, end);
        this.at = end + 1;
        return quote === '"' ? escapesResolved(inner) : inner;
      }
    }
    return null;
  }

  private array(depth: number): readonly TomlValue[] | null {
    const values: TomlValue[] = [];
    this.at++;
    for (;;) {
      this.toNextLine();
      if (this.text[this.at] === ']') {
        this.at++;
        return values;
      }
      const value = this.isAtEnd ? null : this.value(depth + 1);
      if (value === null) return null;
      values.push(value);
      this.toNextLine();
      if (this.text[this.at] === ',') this.at++;
    }
  }

  private inlineTable(depth: number): TomlTable | null {
    const table: OpenTable = new Map();
    this.at++;
    for (;;) {
      this.toNextLine();
      if (this.text[this.at] === '}') {
        this.at++;
        return table;
      }
      const pair = this.pair(depth + 1);
      if (pair === null) return null;
      put(table, pair.keys, pair.value);
      this.toNextLine();
      if (this.text[this.at] === ',') this.at++;
    }
  }
}

function isEscaped(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && text[start - 1] === '\\') start--;
  return (at - start) % 2 === 1;
}

function escapesResolved(text: string): string {
  return text.replace(/\\(?:u([\da-f]{4})|U([\da-f]{8})|(.))/gis, (whole, short, long, character) => {
    const code = short ?? long;
    if (code !== undefined) {
      const point = Number.parseInt(code, 16);
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : whole;
    }
    return { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', e: '\u{1b}' }[character as string] ?? character;
  });
}
