/** A text without control sequences and invisible characters, as a reader sees it. */
export function bare(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control sequences are what is left out
  const words = text.replace(/(?:\x1b\[|\x9b)[0-9;]*[a-z]/gi, '').normalize('NFKD');
  return words.replace(/[\p{C}\p{M}\p{Default_Ignorable_Code_Point}\s\ufffd]/gu, '');
}
