/** Whether a text can be part of one protocol line: without CR, LF and NUL nothing in it can start a command of its own. */
export function isOneLine(text: string): boolean {
  return !['\r', '\n', '\0'].some((character) => text.includes(character));
}
