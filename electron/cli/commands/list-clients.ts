import { exporters } from '../../core/export/exporters';
import type { CommandContext } from '../command';
import { type ExitCode, exitCodes } from '../exit-codes';

/** `export --list`: the clients that files can be written for, what these carry, and what not. */
export async function listClients({ output, say }: CommandContext): Promise<ExitCode> {
  output.json(
    exporters.map(({ id, clientName, group, carries, cannot }) => ({ id, name: clientName, group, carries, cannot })),
  );
  output.text(
    exporters
      .map(({ id, clientName, cannot }) =>
        [`${id}\t${clientName}`, ...cannot.map((limit) => `\t${say(limit)}`)].join('\n'),
      )
      .join('\n'),
  );
  return exitCodes.done;
}
