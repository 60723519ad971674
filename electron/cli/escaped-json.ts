// Characters that control a terminal or reverse text. JSON itself escapes only C0, quotes and unpaired surrogates (RFC 8259 §7).
const unsafe = /[\u007f-\u009f\p{Cf}\u2028\u2029]/gu;

/** JSON that is safe on a terminal. Every control and format character is a `\u` escape, so that scripts parse the same value. */
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
