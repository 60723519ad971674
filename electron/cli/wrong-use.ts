import type { Message } from '../contract/message';
import type { CommandContext } from './command';
import { type ExitCode, exitCodes } from './exit-codes';

/** Prints what is wrong with the use of the program; also on standard output where JSON was asked for. */
export function wrongUse(problem: Message, { output }: Pick<CommandContext, 'output'>): ExitCode {
  output.tell(problem);
  output.json({ error: problem });
  return exitCodes.wrongUse;
}
