import type { Message } from '../contract/message';
import type { Result } from '../contract/result';
import { message } from '../core/message';
import { type ReadFailure, readBoundedFile, readBoundedStream } from '../node/read-bounded-file';
import { standardStream } from './file-names';
import { personsTerminal } from './standard-streams';

/** The bytes of a file, or of standard input for `-`; more than the limit is not read. */
export async function readOperand(operand: string, limitBytes: number): Promise<Result<Uint8Array, ReadFailure>> {
  if (operand !== standardStream) return await readBoundedFile(operand, limitBytes);
  return await readBoundedStream(personsTerminal().input, operandName(operand), limitBytes);
}

/** The name of an operand in a sentence. */
export function operandName(operand: string): string {
  return operand === standardStream ? 'stdin' : operand;
}

/** The sentence for a file that could not be read. */
export function readProblem(failure: ReadFailure): Message {
  switch (failure.code) {
    case 'too-large':
      return message('cli.file-too-large', { path: failure.path, limit: failure.limitBytes });
    case 'not-readable':
      return message('cli.file-not-readable', { path: failure.path, detail: failure.detail });
  }
}
