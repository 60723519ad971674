/** How the program was called, for commands that may follow. */
export interface Invocation {
  readonly command: string;
  /** As typed. */
  readonly input: string;
  /** The flags of the search as they were typed, which the next command needs too. */
  readonly flags: readonly string[];
}

/** A command as a person may copy it. */
export function commandLine(command: string, input: string | null, flags: readonly string[]): string {
  return ['mailwright', ...[command, input ?? [], flags].flat().map(quoted)].join(' ');
}

/** An argument as a shell takes it. In single quotes nothing but a single quote means anything. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", `'\\''`)}'`;
}
