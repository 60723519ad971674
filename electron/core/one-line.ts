/** Whether a text can be part of one protocol line: without CR, LF and NUL it cannot start another command. */
export function isOneLine(text: string): boolean {
  return !['\r', '\n', '\0'].some((character) => text.includes(character));
}
