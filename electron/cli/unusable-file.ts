import type { Message } from '../contract/message';
import type { ReadFailure } from '../node/read-bounded-file';
import type { CommandContext } from './command';
import { type ExitCode, exitCodes } from './exit-codes';
import { readProblem } from './read-operand';

/** Why a file gives nothing: it cannot be read, or it is not what it was taken for. */
export interface UnusableFile {
  readonly code: 'not-readable' | 'broken';
  readonly why: Message;
}

/** Why a file gives nothing that was not read to its end. */
export function unusableFrom(failure: ReadFailure): UnusableFile {
  const code = failure.code === 'not-readable' ? 'not-readable' : 'broken';
  return { code, why: readProblem(failure) };
}

/** Why a file gives nothing that is not what it was taken for. */
export function brokenFile(why: Message): UnusableFile {
  return { code: 'broken', why };
}

/** Prints why a file gives nothing; also on standard output where JSON was asked for. One that cannot be read is wrong use. */
export function refuseFile({ code, why }: UnusableFile, { output }: Pick<CommandContext, 'output'>): ExitCode {
  output.tell(why);
  output.json({ error: why });
  return code === 'not-readable' ? exitCodes.wrongUse : exitCodes.nothing;
}
