import type { Message } from '../contract/message';
import type { Ports } from '../engine/ports';
import type { ExitCode } from './exit-codes';
import type { Output } from './output';
import type { CommandLine } from './parse-command-line';

/** What a command works with. */
export interface CommandContext {
  readonly line: CommandLine;
  readonly output: Output;
  readonly say: (message: Message) => string;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  readonly ports: Ports;
}

/** A command of the command line; it prints and gives what the program ends with. */
export type Command = (context: CommandContext) => Promise<ExitCode>;
