import { exporters } from '../../core/export/exporters';
import type { CommandContext } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';

/** `export --list`: the clients that files can be written for, what these carry, and what not. */
export async function listClients({ output, say }: CommandContext): Promise<ExitCode> {
  output.json(
    exporters.map(({ id, clientName, group, carries, cannot }) => ({ id, name: clientName, group, carries, cannot })),
  );
  output.rows(
    exporters.flatMap(({ id, clientName, cannot }) => [[id, clientName], ...cannot.map((limit) => ['', say(limit)])]),
  );
  return exitCodes.done;
}
