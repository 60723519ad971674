/** Of a pattern and a mailbox no more is compared. */
const charsAtMost = 200;

/**
 * Whether the pattern of a hook is found in a mailbox. It knows letters, `.`, `.*`, `^`, `$` and `!`, which hooks consist of; no other
 * expression is found in anything. A real expression could take for ever.
 */
export function matchesPattern(pattern: string, mailbox: string): boolean {
  const isNot = /^!\s*/.exec(pattern)?.[0];
  if (isNot !== undefined) return !matchesPattern(pattern.slice(isNot.length), mailbox);
  const pieces = piecesOf(pattern.slice(0, charsAtMost));
  if (pieces === null) return false;
  const text = mailbox.slice(0, charsAtMost);
  let from = 0;
  for (const [index, piece] of pieces.entries()) {
    const isFirst = index === 0 && pattern.startsWith('^');
    const isLast = index === pieces.length - 1 && pattern.endsWith('$');
    const start = isFirst ? 0 : isLast ? text.length - piece.length : from;
    const found =
      isFirst || isLast ? (start >= from && isAt(piece, text, start) ? start : -1) : findFrom(piece, text, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return true;
}

/** The text that a pattern stands for where it has no more than one meaning; what follows a `.*` is left out. */
export function literalOf(pattern: string): string | null {
  const [first = null] = piecesOf(pattern.slice(0, charsAtMost)) ?? [];
  return first === null ? null : first.map((character) => character ?? '.').join('');
}

/** Characters, or null for any, in pieces between which anything may stand; null where the pattern says more than that. */
function piecesOf(pattern: string): readonly (readonly (string | null)[])[] | null {
  const pieces: (string | null)[][] = [[]];
  const inner = pattern.replace(/^\^/, '').replace(/\$$/, '');
  for (let at = 0; at < inner.length; at++) {
    const character = inner[at] ?? '';
    if (character === '.' && inner[at + 1] === '*') {
      pieces.push([]);
      at++;
    } else if (character === '.') pieces.at(-1)?.push(null);
    else if (character === '\\') pieces.at(-1)?.push(inner[++at] ?? '\\');
    else if (character === '?' && inner[at - 1] === '/') pieces.at(-1)?.pop();
    else if (/[[\](){}|*+?^$]/.test(character)) return null;
    else pieces.at(-1)?.push(character);
  }
  return pieces;
}

function findFrom(piece: readonly (string | null)[], text: string, from: number): number {
  for (let at = from; at + piece.length <= text.length; at++) if (isAt(piece, text, at)) return at;
  return -1;
}

function isAt(piece: readonly (string | null)[], text: string, at: number): boolean {
  return (
    at + piece.length <= text.length &&
    piece.every((character, index) => character === null || character === text[at + index])
  );
}
