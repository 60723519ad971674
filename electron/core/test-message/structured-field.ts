/** A piece of a structured field. Texts that touch each other, such as `smtp.mailfrom=` and `"a b"`, are one word. */
export type FieldPart =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'comment'; readonly text: string }
  | { readonly kind: 'semicolon' };

/** Pieces of one field; the longest real ones have some hundred. */
const partsAtMost = 1_000;

/**
 * The pieces of a structured field, in order. Comments lose their brackets, quoted strings their quotes, both their backslashes. A
 * comment or quoted string without an end reaches to the end of the field.
 *
 * @see RFC 5322 §3.2.2 (comments), §3.2.4 (quoted strings)
 */
export function splitStructuredField(value: string): readonly FieldPart[] {
  const parts: FieldPart[] = [];
  let word: string | null = null;
  let at = 0;
  const endWord = () => {
    if (word !== null) parts.push({ kind: 'word', text: word });
    word = null;
  };
  while (at < value.length && parts.length < partsAtMost) {
    const character = value.charAt(at);
    if (character === '(') {
      endWord();
      const comment = enclosed(value, at, '(', ')');
      parts.push({ kind: 'comment', text: comment.text.trim() });
      at = comment.end;
    } else if (character === '"') {
      const quoted = enclosed(value, at, null, '"');
      word = (word ?? '') + quoted.text;
      at = quoted.end;
    } else if (character === ';') {
      endWord();
      parts.push({ kind: 'semicolon' });
      at += 1;
    } else if (/\s/.test(character)) {
      endWord();
      at += 1;
    } else {
      word = (word ?? '') + character;
      at += 1;
    }
  }
  endWord();
  return parts;
}

/** The text between two marks, of which the first stands at `start`, and where it ends. Comments may be inside each other. */
function enclosed(
  value: string,
  start: number,
  opening: string | null,
  closing: string,
): { readonly text: string; readonly end: number } {
  let text = '';
  let depth = 1;
  let at = start + 1;
  for (; at < value.length; at += 1) {
    let character = value.charAt(at);
    if (character === '\\') {
      at += 1;
      character = value.charAt(at);
    } else if (character === opening) depth += 1;
    else if (character === closing) depth -= 1;
    if (depth === 0) break;
    text += character;
  }
  return { text, end: at + 1 };
}
