const hexCode = /(?<![\da-z])(?:[0o]\s?[x×]\s?)?(8[0o][\da-fo]{6})(?![\da-z])/gi;
const nameOrNumber = /[\p{L}\p{N}_]{2,64}/gu;

/** A program's code in the one form in which codes are compared: `0x800CCC0E`, `ECONNREFUSED`. */
export function canonicalCode(code: string): string {
  const hex = /^(?:0x)?(80[\da-f]{6})$/i.exec(code)?.[1];
  return hex === undefined ? code.toUpperCase() : `0x${hex.toUpperCase()}`;
}

/** All that stands in a text and can be a code, in canonical form: hexadecimal ones as people type them, names and numbers. */
export function codesIn(text: string): readonly string[] {
  const hexadecimal = [...text.matchAll(hexCode)].map(([, digits = '']) => canonicalCode(digits.replace(/o/gi, '0')));
  const others = [...text.matchAll(nameOrNumber)].map(([found]) => canonicalCode(found));
  return [...new Set([...hexadecimal, ...others])];
}
