import type { Lab } from './lab/lab';
import { median } from './median';
import type { Figure } from './render-figures';
import { floods } from './scenarios/flooding';
import type { Scenario } from './scenarios/scenario';
import { scenarios } from './scenarios/scenarios';
import { type Watched, watchProcess } from './watch-process';

const megabyteBytes = 1_000_000;

/** Runs of each scenario; a figure is from the run with the median block. */
const runs = 3;

/** The longest block of the event loop and the memory, in an ordinary run and in runs that servers flood. */
export async function measureFloods(lab: Lab, program: string, sources: string): Promise<readonly Figure[]> {
  lab.line.setRoundTripMs(20);
  const loadings: number[] = [];
  const figures: Figure[] = [];
  for (const scenario of [...scenarios.slice(0, 1), ...floods]) {
    const watched: Watched[] = [];
    for (let run = 0; run < runs; run += 1) watched.push(await watchRun(lab, scenario, program, sources));
    const byBlock = watched.sort((one, other) => one.longestBlockMs - other.longestBlockMs);
    const { longestBlockMs = 0, computedMs = 0 } = byBlock[Math.floor(runs / 2)] ?? {};
    const memoryBytes = Math.max(...watched.map((seen) => seen.memoryBytes));
    loadings.push(...watched.map(({ loadingMs }) => loadingMs));
    const computed = { name: 'of it computing', value: computedMs };
    figures.push(
      { name: `longest block: ${scenario.id}`, value: longestBlockMs, unit: 'ms', beside: computed },
      { name: `memory: ${scenario.id}`, value: memoryBytes / megabyteBytes, unit: 'MB', beside: null },
    );
  }
  return [{ name: 'loading, before any of it', value: median(loadings) ?? 0, unit: 'ms', beside: null }, ...figures];
}

async function watchRun(lab: Lab, scenario: Scenario, program: string, sources: string): Promise<Watched> {
  return await watchProcess(sources, async ({ args, environment }) => {
    const command = [...args, program, 'detect', scenario.address, '--json', '--allow-address'];
    const run = await lab.start(scenario, process.execPath, command, {
      ...environment,
      HOME: '/nonexistent',
      NODE_EXTRA_CA_CERTS: lab.authorityFile,
    });
    await run.exitCode;
  });
}
