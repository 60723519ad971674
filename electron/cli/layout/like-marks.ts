// Symbols that are no letters of a script: check marks, crosses, boxes, emoji. Those of Latin-1 and of letters (°, ©, ™, №) and of
// Chinese, Japanese and Korean writing stay, because they belong to words.
const symbols = /(?=\p{Script=Common}|\p{Emoji_Presentation})(?![\u00a0-\u00ff\u2100-\u214f\u3000-\u33ff])\p{So}/gu;

// Check marks and crosses that Unicode counts among signs of mathematics and punctuation: roots, crosses alone and in a circle or box,
// and the Aegean check mark.
const signs = /[\u221a-\u221c\u2297\u22a0\u2a02\u2a09\u2a2f\u{10102}]/gu;

/** A text without characters that look like a mark of ours. A server or a file may say them, to look like an answer of ours. */
export function withoutMarks(text: string): string {
  return text.replace(symbols, '?').replace(signs, '?');
}
