import type { Result } from '../contract/result';
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
