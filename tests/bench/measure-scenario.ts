import type { Lab } from './lab/lab';
import { labPassword } from './lab/lab-plan';
import { eventsOf, type HeardEvent, type Outcome, readRun } from './read-run';
import { type ClientRun, stampLines } from './run-client';
import type { Scenario } from './scenarios/scenario';

/** The programs that are measured against each other. */
export interface Programs {
  readonly mailwright: string;
  readonly floor: string;
}

/** One run of Mailwright. */
export interface MailwrightRun extends Outcome {
  readonly connections: number;
  readonly questions: number;
  readonly signIns: number;
  readonly events: readonly HeardEvent[];
}

/** One run of the floor; a time is null where the run did not get there. */
export interface FloorRun {
  readonly provenMs: number | null;
  readonly signedInMs: number | null;
}

/** Runs `check` on a scenario: discovery, proof and both sign-ins. */
export async function runMailwright(lab: Lab, scenario: Scenario, { mailwright }: Programs): Promise<MailwrightRun> {
  const signInsBefore = await lab.countSignIns();
  // The lab's records are unsigned, and nobody can answer the question about the servers that they name.
  const args = [mailwright, 'check', scenario.address, '--json', '--allow-address', '--accept-servers'];
  const run = await runIn(lab, scenario, args);
  const events = eventsOf(run);
  if (events.length === 0) throw new Error(`Mailwright told nothing of ${scenario.id}: ${run.errors}`);
  const signIns = (await lab.countSignIns()) - signInsBefore;
  return { ...readRun(events, scenario), ...lab.line.takeTraffic(), signIns, events };
}

/** Runs the floor on a scenario. */
export async function runFloor(lab: Lab, scenario: Scenario, { floor }: Programs): Promise<FloorRun> {
  const run = await runIn(lab, scenario, [floor, scenario.id]);
  const toldMs = (kind: string) => run.lines.find(({ value }) => isOfKind(value, kind))?.atMs ?? null;
  const provenMs = toldMs('proven') ?? toldMs('none');
  if (provenMs === null) throw new Error(`The floor of ${scenario.id} came to nothing: ${run.errors}`);
  return { provenMs, signedInMs: toldMs('signed-in') };
}

async function runIn(lab: Lab, scenario: Scenario, args: readonly string[]): Promise<ClientRun> {
  lab.line.takeTraffic();
  const environment = {
    HOME: '/nonexistent',
    LANG: 'C.UTF-8',
    MAILWRIGHT_PASSWORD: labPassword,
    NODE_EXTRA_CA_CERTS: lab.authorityFile,
  };
  return await stampLines(await lab.start(scenario, process.execPath, args, environment));
}

function isOfKind(value: unknown, kind: string): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
