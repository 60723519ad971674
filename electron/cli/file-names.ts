/** What stands in place of a file's name for standard input, or for standard output where something is written. */
export const standardStream = '-';

/** Whether a text can be the name of a file: it is not empty, and does not end as only folders do. */
export function isFileName(text: string): boolean {
  return !/(?:^|[/\\])\.{0,2}$/.test(text);
}
