/** Names standard input in place of a file that is read, and standard output in place of one that is written. */
export const standardStream = '-';

/** Whether a text can be the name of a file: it is not empty, and does not end like the name of a folder. */
export function isFileName(text: string): boolean {
  return !/(?:^|[/\\])\.{0,2}$/.test(text);
}
