import type { ProgramFacts } from '../../contract/exports';
import type { MailProgram } from './program';
import type { Place, ProgramPlaces, System } from './program-places';

/** The kinds of readers, in the order in which a list of all programs names them. */
const groups = ['app', 'phone', 'command-line', 'website', 'human', 'domain'] as const;

/** Programs by their kind of reader, for a list without regard to this computer. Kinds without a program are left out. */
export function programsByGroup<P extends Pick<ProgramFacts, 'group'>>(
  programs: readonly P[],
): readonly { readonly id: ProgramFacts['group']; readonly programs: readonly P[] }[] {
  return groups
    .map((id) => ({ id, programs: programs.filter(({ group }) => group === id) }))
    .filter((group) => group.programs.length > 0);
}

/** The facts of a program on this computer; `place` is where it was found, null where it was not. */
export function programFacts(
  { id, name, about, group, isOnPhones, holdsPassword, setsUpCalendars, places }: MailProgram,
  system: System,
  place: Place | null,
): ProgramFacts {
  return {
    id,
    name,
    about,
    group,
    ...(isOnPhones === undefined ? {} : { isOnPhones }),
    holdsPassword,
    ...(setsUpCalendars === undefined ? {} : { setsUpCalendars }),
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
