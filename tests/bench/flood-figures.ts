import type { Lab } from './lab/lab';
import type { Figure } from './render-figures';
import { floods } from './scenarios/flooding';
import { scenarios } from './scenarios/scenarios';
import { watchProcess } from './watch-process';

const megabyteBytes = 1_000_000;

/** The longest block of the event loop in an ordinary run and in those that servers try to drown, and the memory of each. */
export async function measureFloods(lab: Lab, program: string, sources: string): Promise<readonly Figure[]> {
  lab.line.setRoundTripMs(20);
  const figures: Figure[] = [];
  for (const scenario of [...scenarios.slice(0, 1), ...floods]) {
    const { longestBlockMs, memoryBytes } = await watchProcess(sources, async ({ args, environment }) => {
      const command = [...args, program, 'detect', scenario.address, '--json', '--allow-address'];
      const run = await lab.start(scenario, process.execPath, command, {
        ...environment,
        HOME: '/nonexistent',
        NODE_EXTRA_CA_CERTS: lab.authorityFile,
      });
      await run.exitCode;
    });
    figures.push(
      { name: `longest block: ${scenario.id}`, value: longestBlockMs, unit: 'ms', beside: null },
      { name: `memory: ${scenario.id}`, value: memoryBytes / megabyteBytes, unit: 'MB', beside: null },
    );
  }
  return figures;
}
