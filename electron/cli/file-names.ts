/** Whether a text is the name of a file rather than a command or an account: it ends as Mailwright's own files do, or begins as paths do. */
export function namesFile(text: string): boolean {
  return /\.mailwright(-settings\.json)?$|^(\.{0,2}|~|[a-z]:)[/\\]/i.test(withoutQuotes(text));
}

/** Without the quotation marks that terminals put around the name of a file that is dropped on them. */
export function withoutQuotes(text: string): string {
  const trimmed = text.trim();
  const [, quoted] = /^(?:'(.+)'|"(.+)")$/.exec(trimmed)?.filter((part) => part !== undefined) ?? [];
  return quoted ?? trimmed;
}

/** Names standard input in place of a file that is read, and standard output in place of one that is written. */
export const standardStream = '-';

/** Whether a text can be the name of a file: it is not empty, and does not end like the name of a folder. */
export function isFileName(text: string): boolean {
  return !/(?:^|[/\\])\.{0,2}$/.test(text);
}
