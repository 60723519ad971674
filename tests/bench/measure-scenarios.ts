import type { BenchOptions } from './bench-options';
import type { Lab } from './lab/lab';
import { type FloorRun, type MailwrightRun, type Programs, runFloor, runMailwright } from './measure-scenario';
import { renderTimeline } from './render-timeline';
import { type ScenarioFigures, summarize } from './scenario-figures';
import { scenarios } from './scenarios/scenarios';

/** Runs the chosen scenarios at the chosen distances, and prints each when it is done. */
export async function measureScenarios(
  lab: Lab,
  options: BenchOptions,
  programs: Programs,
  print: (text: string) => void,
): Promise<readonly ScenarioFigures[]> {
  const measured: ScenarioFigures[] = [];
  for (const scenario of scenarios.filter(({ id }) => options.scenarios.includes(id))) {
    for (const roundTripMs of options.roundTripsMs) {
      lab.line.setRoundTripMs(roundTripMs);
      const runs: MailwrightRun[] = [];
      const floors: FloorRun[] = [];
      for (let run = 0; run < options.runs; run += 1) {
        // The two take turns, so that a busy moment of the machine slows both.
        floors.push(await runFloor(lab, scenario, programs));
        runs.push(await runMailwright(lab, scenario, programs));
      }
      const figures = summarize(scenario.id, roundTripMs, runs, floors);
      measured.push(figures);
      print(`${renderProgress(figures)}\n`);
      if (options.hasTimelines) print(renderTimeline(quickest(runs)?.events ?? []));
    }
  }
  return measured;
}

/** The fastest run, which the machine's other work has slowed least. */
function quickest(runs: readonly MailwrightRun[]): MailwrightRun | undefined {
  return [...runs].sort((one, other) => (one.provenMs ?? Infinity) - (other.provenMs ?? Infinity))[0];
}

function renderProgress({ scenario, roundTripMs, grades, provenMs, provenRatio }: ScenarioFigures): string {
  const ratio = provenRatio === null ? '' : `, ${provenRatio.toFixed(2)} × the floor`;
  const time = provenMs === null ? 'never proven' : `${provenMs.toFixed(0)} ms`;
  return `${scenario} at ${roundTripMs} ms: ${Object.keys(grades).join(', ')}, ${time}${ratio}`;
}
