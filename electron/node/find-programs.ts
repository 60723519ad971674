import { lstat } from 'node:fs/promises';
import { homedir } from 'node:os';
import {
  type Environment,
  type Place,
  type ProgramPlaces,
  placesOf,
  type System,
} from '../core/programs/program-places';

/** A program to look for. */
interface SoughtProgram {
  readonly id: string;
  readonly places: ProgramPlaces;
}

/** Where programs are looked for. */
export interface Surroundings {
  readonly system: System;
  readonly environment: Environment;
  /** The person's own folder. */
  readonly home: string;
  /** Whether there is something at a path. */
  readonly exists: (path: string) => Promise<boolean>;
}

/** A folder of a network that does not answer must not hold up the list of mail apps. */
const lookMs = 1_500;

/**
 * The first place of each program that was found, by its id. Only asks whether a path exists: no file is opened and no program started.
 * A program whose places have not answered in time is not found.
 */
export async function findPrograms(
  programs: readonly SoughtProgram[],
  surroundings: Surroundings = here(),
): Promise<ReadonlyMap<string, Place>> {
  const found = new Map<string, Place>();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, lookMs);
  });
  const looks = programs.map(async ({ id, places }) => {
    const place = await firstOf(places, surroundings);
    if (place !== null) found.set(id, place);
  });
  await Promise.race([Promise.all(looks), late]);
  clearTimeout(timer);
  return new Map(found);
}

/** The first of its places that exists; one by which it can be started comes before one by which it cannot. */
async function firstOf(
  places: ProgramPlaces,
  { system, environment, home, exists }: Surroundings,
): Promise<Place | null> {
  const candidates = placesOf(places, system, environment, home);
  const answers = await Promise.all(candidates.map(({ path }) => exists(path)));
  const existing = candidates.filter((_, index) => answers[index]);
  return existing.find(({ isStartable }) => isStartable) ?? existing[0] ?? null;
}

/** The kind of this system; others than Windows and macOS keep programs where Linux does. */
export function systemHere(): System {
  if (process.platform === 'win32') return 'windows';
  return process.platform === 'darwin' ? 'mac' : 'linux';
}

function here(): Surroundings {
  return { system: systemHere(), environment: process.env, home: homedir(), exists };
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
