import type { Message } from '../contract/message';
import type { Ports } from '../engine/ports';
import { type ExitCode, exitCodes } from './exit-codes';
import type { FlagField, FlagValues } from './flags';
import type { Output } from './output';

/** What a command reads of the command line: its name, its operands, the language and the values of its own flags. */
export type CommandLineOf<Field extends FlagField> = FlagValues<Field | 'language'> & {
  /** Empty where none was given. */
  readonly command: string;
  /** What follows the command. */
  readonly operands: readonly string[];
  /** The flags that are given, in the order of the help. */
  readonly given: readonly FlagField[];
  /** The flags that the next command about the same account needs too, as typed. */
  readonly again: readonly string[];
};

/** What a command works with. */
export interface CommandContext<Field extends FlagField = never> {
  readonly line: CommandLineOf<Field>;
  readonly output: Output;
  readonly say: (message: Message) => string;
  /** The same for the files of mail programs, in which every host stays in ASCII. */
  readonly sayInFiles: (message: Message) => string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly ports: Ports;
}

/** A command of the command line. Its `run` can read only the flags that it lists. */
export interface Command<Name extends string = string, Field extends FlagField = FlagField> {
  readonly name: Name;
  /** Its operands, as the help names them; empty where it takes none. */
  readonly operands: string;
  /** Its own flags; every command also has those of `generalFlags`. */
  readonly flags: readonly Field[];
  /** Whether it runs until a signal, so that the signal is its normal end and not a cancellation. */
  readonly isStanding: boolean;
  /** Loads its modules, does the work, prints, and returns the exit code. */
  readonly run: (context: CommandContext<Field>) => Promise<ExitCode>;
}

/** Prints what is wrong with the use of the program; also on standard output where JSON was asked for. */
export function wrongUse(problem: Message, { output }: Pick<CommandContext, 'output'>): ExitCode {
  output.tell(problem);
  output.json({ error: problem });
  return exitCodes.wrongUse;
}
