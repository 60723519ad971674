import type { ProgramFacts } from '../../electron/contract/exports';
import type { MailProgram } from '../../electron/core/programs/program';
import { programFacts } from '../../electron/core/programs/program-facts';
import { programs } from '../../electron/core/programs/programs';

/** The facts of every program on a Linux computer, on which those with these ids were found. */
export function knownPrograms(...found: readonly string[]): readonly ProgramFacts[] {
  const placeOf = ({ id }: MailProgram) => (found.includes(id) ? { path: `/usr/bin/${id}`, isStartable: true } : null);
  return programs.map((program) => programFacts(program, 'linux', placeOf(program)));
}

/** The facts of an invented program, with the given ones changed. */
export function knownProgram(facts: Pick<ProgramFacts, 'id' | 'name'> & Partial<ProgramFacts>): ProgramFacts {
  return {
    about: { id: 'export.card.about', values: {} },
    group: 'app',
    holdsPassword: false,
    runsHere: true,
    found: false,
    canOpen: false,
    ...facts,
  };
}
