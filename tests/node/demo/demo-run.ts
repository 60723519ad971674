import type { CommandContext } from '../../../electron/cli/command';
import type { FlagField } from '../../../electron/cli/flags';
import { parseCommandLine } from '../../../electron/cli/parse-command-line';
import type { Report } from '../../../electron/contract/report';
import type { RunEvent } from '../../../electron/contract/run-event';
import type { Ports } from '../../../electron/engine/ports';
import { sayIn } from '../../../electron/words/format-message';
import { recordingOutput } from '../../fakes/recording-output';

/** The result of a command. */
export interface DemoRun {
  readonly exit: number;
  readonly report: Report;
  readonly events: readonly RunEvent[];
}

/** Runs a command of the command line on the demo, as `mailwright` does with `--demo`. */
export async function runOnDemo(
  command: (context: CommandContext<FlagField>) => Promise<number>,
  ports: Ports,
  args: readonly string[],
): Promise<DemoRun> {
  const line = parseCommandLine(args);
  if (!line.ok) throw new Error(line.failure.id);
  const say = sayIn('en');
  const { output, events } = recordingOutput(say);
  const { signal } = new AbortController();
  const exit = await command({ line: line.value, output, say, sayInFiles: say, signal, ports });
  const last = events.at(-1);
  if (last?.kind !== 'finished') throw new Error('The run has not finished');
  return { exit, report: last.report, events };
}
