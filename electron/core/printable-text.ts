// ECMA-48 §5.4: a terminal would act on what a stranger wrote.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const escapeSequence = /\u001b\[[0-?]*[ -/]*[@-~]/g;
// Control, format (bidi, zero width, the joiners of emoji too), private-use and unpaired surrogate characters: nobody can read them,
// and they hide or turn round what can be read.
const unreadable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const unreadableInLines = /[^\P{Cc}\n\t]|[\p{Cf}\p{Co}\p{Cs}]/gu;

/** A text as one line that a terminal shows and never acts on; line breaks and tabs become spaces, and nothing is cut off. */
export function printableLine(text: string): string {
  return text.replace(escapeSequence, '').replace(/\s/g, ' ').replace(unreadable, '');
}

/** Text of several lines that a terminal shows and never acts on; line feeds and tabs stay, so that its values have to be lines already. */
export function printableText(text: string): string {
  return text
    .replace(escapeSequence, '')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(unreadableInLines, '');
}
