// What a terminal acts on or turns round; JSON itself escapes C0, quotes and unpaired surrogates alone (RFC 8259 §7).
const unsafe = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/** JSON that can be shown on a terminal: every control and format character is a `\u` escape, so that parsing gives an equal value. */
export function escapedJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(unsafe, escaped);
}

/** Characters above U+FFFF have two code units, and each gets its escape. */
function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
