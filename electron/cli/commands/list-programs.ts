import { programs } from '../../core/programs/programs';
import type { CommandContext } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';

/** `export --list`: the mail programs that files can be written for, what these files hold, and what not. */
export async function listPrograms({ output, say }: CommandContext): Promise<ExitCode> {
  output.json(programs.map(({ id, name, group, carries, cannot }) => ({ id, name, group, carries, cannot })));
  output.rows(programs.flatMap(({ id, name, cannot }) => [[id, name], ...cannot.map((limit) => ['', say(limit)])]));
  return exitCodes.done;
}
