/** A constant that a file defines; null where only running PHP knows its value. */
export type PhpConstant = string | number | boolean | null;

type Token =
  | { readonly kind: 'text' | 'word' | 'number' | 'sign'; readonly text: string }
  /** A text with variables inside. */
  | { readonly kind: 'template' };

/** Names and values of constants have few parts; what is longer is an expression. */
const partsAtMost = 40;

/**
 * The constants that PHP code defines at any place, with the first value of each: PHP keeps that. Code in texts and comments is none, and nothing
 * is run, so a condition around a definition is not asked for.
 *
 * @see https://www.php.net/manual/en/function.define.php
 */
export function phpConstants(source: string): ReadonlyMap<string, PhpConstant> {
  const constants = new Map<string, PhpConstant>();
  const tokens = [...tokensOf(source)];
  for (let at = 0; at < tokens.length; at++) {
    const found = definitionAt(tokens, at);
    if (found !== null && !constants.has(found.name)) constants.set(found.name, found.value);
  }
  return constants;
}

function definitionAt(
  tokens: readonly Token[],
  at: number,
): { readonly name: string; readonly value: PhpConstant } | null {
  const [word, open, name, comma] = tokens.slice(at, at + 4);
  if (isWord(word, 'define') && isSign(open, '(') && name?.kind === 'text' && isSign(comma, ','))
    return { name: name.text, value: constantFrom(tokens, at + 4, [',', ')']) };
  // `const NAME = value;`, which has the name where the other has its parenthesis.
  if (isWord(word, 'const') && open?.kind === 'word' && name !== undefined && isSign(name, '='))
    return { name: open.text, value: constantFrom(tokens, at + 3, [';']) };
  return null;
}

function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.text.toLowerCase() === word;
}

function isSign(token: Token | undefined, sign: string): boolean {
  return token?.kind === 'sign' && token.text === sign;
}

/** A literal, or texts that points join; null for any other expression. */
function constantFrom(tokens: readonly Token[], from: number, ends: readonly string[]): PhpConstant {
  const parts: Token[] = [];
  for (let at = from; at < tokens.length && parts.length <= partsAtMost; at++) {
    const token = tokens[at];
    if (token?.kind === 'sign' && ends.includes(token.text)) return joined(parts);
    if (token !== undefined) parts.push(token);
  }
  return null;
}

function joined(parts: readonly Token[]): PhpConstant {
  const [first] = parts;
  if (parts.length === 1 && first?.kind === 'number') return Number(first.text);
  if (parts.length === 1 && isWord(first, 'true')) return true;
  if (parts.length === 1 && isWord(first, 'false')) return false;
  const texts = parts.map((part, index) => {
    if (index % 2 === 1) return isSign(part, '.') ? '' : null;
    return part.kind === 'text' ? part.text : null;
  });
  return parts.length % 2 === 1 && !texts.includes(null) ? texts.join('') : null;
}

/**
 * White space, comments, texts, names, numbers and signs. A quote that is a sign opens a text without an end, and nothing follows it. So
 * does that of a text with more escapes than any has: an expression cannot go through millions of them.
 */
const pattern =
  /\s+|#(?!\[)[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|'([^'\\]*(?:\\[\s\S][^'\\]*){0,100000})'|"([^"\\]*(?:\\[\s\S][^"\\]*){0,100000})"|<<<[ \t]*(['"]?)([A-Za-z_]\w*)\3\n|([A-Za-z_\x80-\uffff\\][\w\x80-\uffff\\]*)|(\d+(?:\.\d+)?)|([\s\S])/y;

function* tokensOf(source: string): Generator<Token> {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(source); found !== null; found = pattern.exec(source)) {
    const end = pattern.lastIndex;
    const [, single, double, , label, word, number, sign] = found;
    if (single !== undefined) yield { kind: 'text', text: single.replace(/\\(['\\])/g, '$1') };
    else if (double !== undefined)
      yield /(?:^|[^\\])(?:\\\\)*(?:\$[A-Za-z_{]|\{\$)/.test(double)
        ? { kind: 'template' }
        : { kind: 'text', text: escapesResolved(double) };
    else if (label !== undefined) {
      const close = new RegExp(`^[ \\t]*${label}\\b`, 'm');
      const rest = source.slice(end);
      const length = rest.search(close);
      pattern.lastIndex = length < 0 ? source.length : end + length;
      yield { kind: 'template' };
      if (length >= 0) pattern.lastIndex += close.exec(rest)?.[0].length ?? 0;
    } else if (word !== undefined) yield { kind: 'word', text: word.replace(/^\\/, '') };
    else if (number !== undefined) yield { kind: 'number', text: number };
    else if (sign === "'" || sign === '"') return;
    else if (sign !== undefined) yield { kind: 'sign', text: sign };
  }
}

function escapesResolved(text: string): string {
  return text.replace(
    /\\(?:u\{([\da-f]{1,6})\}|x([\da-f]{1,2})|([0-7]{1,3})|([nrtvef\\$"]))/gi,
    (whole, point, hex, octal, character) => {
      if (point !== undefined)
        return Number.parseInt(point, 16) <= 0x10_ff_ff ? String.fromCodePoint(Number.parseInt(point, 16)) : whole;
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) % 256);
      return { n: '\n', r: '\r', t: '\t', v: '\v', e: '\u{1b}', f: '\f' }[character as string] ?? character;
    },
  );
}
