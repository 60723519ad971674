/** Whether a text names a file, and not a command or an account: it has the ending of Mailwright's files, or begins like a path. */
export function namesFile(text: string): boolean {
  return /\.mailwright(-settings\.json)?$|^(\.{0,2}|~|[a-z]:)[/\\]/i.test(withoutQuotes(text));
}

/** A text without the quotation marks that terminals put around the name of a file that is dropped on them. */
export function withoutQuotes(text: string): string {
  const trimmed = text.trim();
  const [, quoted] = /^(?:'(.+)'|"(.+)")$/.exec(trimmed)?.filter((part) => part !== undefined) ?? [];
  return quoted ?? trimmed;
}
