import type { ProgramFacts } from '../../contract/exports';
import type { MailProgram } from './program';
import type { Place, ProgramPlaces, System } from './program-places';

/** The facts of a program on this computer; `place` is where it was found, null where it was not. */
export function programFacts(
  { id, name, about, group, holdsPassword, places }: MailProgram,
  system: System,
  place: Place | null,
): ProgramFacts {
  return {
    id,
    name,
    about,
    group,
    holdsPassword,
    runsHere: runsOn(places, system),
    found: place !== null,
    // A command has no window, so there is nothing to open.
    canOpen: place?.isStartable === true && group === 'app',
  };
}

/** Whether a program exists for a system; one without places is nothing that is installed. */
function runsOn(places: ProgramPlaces, system: System): boolean {
  return Object.keys(places).length === 0 || places[system] !== undefined;
}
