import type { Message } from '../contract/message';
import type { Ports } from '../engine/ports';
import type { ExitCode } from './exit-codes';
import type { FlagField, FlagValues } from './flags';
import type { Output } from './output';

/** What a command reads of the command line: what stands there beside flags, and the values of its own flags. */
export type CommandLineOf<Field extends FlagField> = FlagValues<Field> & {
  /** Empty where none was given. */
  readonly command: string;
  /** What follows the command. */
  readonly operands: readonly string[];
};

/** What a command works with. */
export interface CommandContext<Field extends FlagField = never> {
  readonly line: CommandLineOf<Field>;
  readonly output: Output;
  readonly say: (message: Message) => string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly ports: Ports;
}

/** A command of the command line. What it needs a flag for and does not list, its `run` cannot read. */
export interface Command<Name extends string = string, Field extends FlagField = FlagField> {
  readonly name: Name;
  /** What it takes, as the help calls it; empty for nothing. */
  readonly operands: string;
  /** Its own flags; those of `generalFlags` hold for every command. */
  readonly flags: readonly Field[];
  /** Whether it runs until a signal, which is then its proper end and no cancellation. */
  readonly isStanding: boolean;
  /** Loads what it works with, prints, and gives what the program ends with. */
  readonly run: (context: CommandContext<Field>) => Promise<ExitCode>;
}
